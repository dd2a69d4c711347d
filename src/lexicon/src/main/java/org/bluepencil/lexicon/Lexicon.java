package org.bluepencil.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.EntryExchange;

/** The packaged dictionary. */
public final class Lexicon {

  /** Where the compiled dictionary stands on the class path. */
  static final String RESOURCE = "/org/bluepencil/lexicon/bluepencil.image";

  /** Where its entries stand as they were written, for those who take them elsewhere. */
  static final String ENTRIES = "/org/bluepencil/lexicon/entries.jsonl";

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

  /**
   * The entries of the packaged dictionary with all that their editors wrote of them.
   *
   * @throws UncheckedIOException if they are missing, which a sound build rules out
   */
  public static EntryExchange entries() {
    try (InputStream in = Lexicon.class.getResourceAsStream(ENTRIES)) {
      if (in == null) {
        throw new IOException("the packaged entries are missing: " + ENTRIES);
      }
      return EntryExchange.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
