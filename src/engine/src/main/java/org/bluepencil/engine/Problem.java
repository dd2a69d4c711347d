package org.bluepencil.engine;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a dictionary file, told so that its author can mend it.
 *
 * @param file path as the author knows it, relative to the dictionaries folder
 * @param line 1-based line, 0 when the problem has no place in the file
 * @param column 1-based column, 0 when it has none
 * @param code stable code, such as {@code N103}
 * @param message what is wrong
 * @param expected what was expected, or null when the message says it all
 */
public record Problem(
    String file, int line, int column, String code, String message, @Nullable String expected) {

  /** By file, then place, then code: the order in which problems are reported. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::code);

  /** One line, {@code file:line:column: code message; expected …}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line + ":" + column : file;
    String wish = expected == null ? "" : "; expected " + expected;
    return place + ": " + code + " " + message + wish;
  }
}
