package org.bluepencil.engine.romanization;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Text in the letters a to z, for names of things and not for print. */
public final class AsciiLetters {

  private AsciiLetters() {}

  /** {@code "zhovti vody"} for {@code Жовті Води}; what has no letters stays as it is. */
  public static String of(String text) {
    // Made each time: an instance must not be shared between threads.
    return Transliterator.getInstance("Any-Latin; Latin-ASCII")
        .transliterate(text)
        .toLowerCase(Locale.ROOT);
  }
}
