package org.bluepencil.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bluepencil.engine.Dictionary;

/** The packaged dictionary. */
public final class Lexicon {

  /** Where the compiled dictionary stands on the class path. */
  static final String RESOURCE = "/org/bluepencil/lexicon/bluepencil.image";

  private Lexicon() {}

  /**
   * Opens the packaged dictionary. Takes some tenths of a second; open it once and keep it.
   *
   * @throws UncheckedIOException if it is missing or damaged, which a sound build rules out
   */
  public static Dictionary open() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the packaged dictionary is missing: " + RESOURCE);
      }
      return Dictionary.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
