package org.bluepencil.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The dictionaries of the project, compiled once for all tests of this module. */
final class TestDictionary {

  static final Path FOLDER = Path.of("..", "..", "dictionaries");

  private static final Cleaner CLEANER = new Cleaner(compile());

  private TestDictionary() {}

  private static Dictionary compile() {
    try {
      return Dictionary.compile(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DictionaryException e) {
      throw new IllegalStateException(e);
    }
  }

  static Cleaner cleaner() {
    return CLEANER;
  }
}
