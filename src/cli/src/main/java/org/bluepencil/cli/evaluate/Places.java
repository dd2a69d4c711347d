package org.bluepencil.cli.evaluate;

import java.util.Locale;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;

/** Writes findings as lines that show them in the words around them. */
final class Places {

  /** Code units shown on either side. */
  private static final int AROUND = 45;

  private Places() {}

  /** An edit: what became what, by which rule, and where. */
  static String edit(String place, String text, Edit edit) {
    return "%s:%s %s→%s  %s"
        .formatted(
            place,
            offsets(edit.finding()),
            quoted(edit.original()),
            quoted(edit.replacement()),
            tail(text, edit.finding()));
  }

  /** A flag: what was pointed out, by which rule, and where. */
  static String flag(String place, String text, Flag flag) {
    String suggestions = String.join(" | ", flag.finding().suggestions());
    return "%s:%s %s (%s)  %s"
        .formatted(
            place,
            offsets(flag.finding()),
            quoted(flag.original()),
            oneLine(suggestions),
            tail(text, flag.finding()));
  }

  private static String offsets(Finding finding) {
    return finding.start() + "-" + finding.end();
  }

  private static String tail(String text, Finding finding) {
    return String.format(Locale.ROOT, "[%s %.2f]  ", finding.rule(), finding.confidence())
        + context(text, finding.start(), finding.end());
  }

  /** The span in its surroundings, between brackets, in one line. */
  static String context(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    return oneLine(
        (from > 0 ? "…" : "")
            + text.substring(from, start)
            + "⟦"
            + text.substring(start, end)
            + "⟧"
            + text.substring(end, to)
            + (to < text.length() ? "…" : ""));
  }

  /** Text between quotation marks, with what nobody can see made visible. */
  static String quoted(String text) {
    return "\"" + oneLine(text).replace('\u00A0', '⍽').replace('\u202F', '⍽') + "\"";
  }

  private static String oneLine(String text) {
    return text.replace("\r", "").replace('\n', '⏎').replace('\t', ' ');
  }
}
