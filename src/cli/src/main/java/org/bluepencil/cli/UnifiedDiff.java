package org.bluepencil.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** A unified diff that {@code patch} takes. */
final class UnifiedDiff {

  private static final int CONTEXT_LINES = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /** The difference between two texts; empty if there is none. */
  static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<String> lines = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            name + "\toriginal",
            name + "\tcleaned",
            lines,
            DiffUtils.diff(lines, lines(after)),
            CONTEXT_LINES);
    return String.join("\n", diff) + "\n";
  }

  /** Lines without their line feeds; a last line that has none says so, as diffs do. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_LINE_END);
    }
    return lines;
  }
}
