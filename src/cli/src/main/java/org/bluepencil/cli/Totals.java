package org.bluepencil.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision;

/** Adds up what a run did. For one thread. */
final class Totals {

  private final Map<Kind, Integer> flagsByKind = new EnumMap<>(Kind.class);
  private int files;
  private int changed;
  private int edits;
  private int flags;
  private long words;
  private int errors;

  /** Counts an answer. */
  void add(Revision revision) {
    files++;
    changed += revision.changed() ? 1 : 0;
    edits += revision.edits().size();
    flags += revision.flags().size();
    words += revision.words();
    revision.flags().forEach(flag -> flagsByKind.merge(flag.finding().kind(), 1, Integer::sum));
  }

  /** Counts a file that could not be cleaned. */
  void addError() {
    files++;
    errors++;
  }

  /** Files that could not be cleaned. */
  int errors() {
    return errors;
  }

  /** Flags in all files. */
  int flags() {
    return flags;
  }

  /** Everything in one line. */
  String summary(Duration time) {
    String kinds =
        flagsByKind.entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + number(entry.getValue()))
            .collect(Collectors.joining(", "));
    return count(files, "file", "files")
        + ": "
        + number(changed)
        + " changed, "
        + count(edits, "edit", "edits")
        + ", "
        + count(flags, "flag", "flags")
        + (kinds.isEmpty() ? "" : " (" + kinds + ")")
        + ", "
        + count(words, "word", "words")
        + ", "
        + String.format(Locale.ENGLISH, "%,.1f s", time.toMillis() / 1000.0)
        + ", "
        + count(errors, "error", "errors");
  }

  /** A number with its noun, such as {@code 1,204 words}. */
  static String count(long many, String one, String several) {
    return number(many) + " " + (many == 1 ? one : several);
  }

  private static String number(long many) {
    return String.format(Locale.ENGLISH, "%,d", many);
  }
}
