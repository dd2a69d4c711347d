package org.bluepencil.cli.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * One line of the reference run: a finding and what became of it.
 *
 * @param file path below the test corpus, with {@code #} and its id for a line of a table
 * @param start first UTF-16 code unit, in the file or in the sentence of the table's line
 * @param end the code unit after it
 * @param kind the finding's kind
 * @param rule the finding's rule
 * @param action {@code edit} or {@code flag}
 * @param text what stood there
 * @param result the replacement, or the suggestions between {@code |}
 */
record FoundLine(
    String file,
    int start,
    int end,
    String kind,
    String rule,
    String action,
    String text,
    String result) {

  /** The columns of {@code findings.tsv}. */
  static final List<String> COLUMNS =
      List.of("file", "start", "end", "kind", "rule", "action", "text", "result");

  /** By file, then place, then what it is. */
  static final Comparator<FoundLine> ORDER =
      Comparator.comparing(FoundLine::file)
          .thenComparingInt(FoundLine::start)
          .thenComparingInt(FoundLine::end)
          .thenComparing(FoundLine::kind)
          .thenComparing(FoundLine::rule)
          .thenComparing(FoundLine::action)
          .thenComparing(FoundLine::result);

  /**
   * The findings of a text.
   *
   * @param offset where the text begins in its file
   */
  static List<FoundLine> of(String file, int offset, FieldRevision revision) {
    Stream<FoundLine> edits = revision.edits().stream().map(edit -> of(file, offset, edit));
    Stream<FoundLine> flags = revision.flags().stream().map(flag -> of(file, offset, flag));
    return Stream.concat(edits, flags).toList();
  }

  private static FoundLine of(String file, int offset, Edit edit) {
    return of(file, offset, edit.finding(), "edit", edit.original(), edit.replacement());
  }

  private static FoundLine of(String file, int offset, Flag flag) {
    String suggestions = String.join("|", flag.finding().suggestions());
    return of(file, offset, flag.finding(), "flag", flag.original(), suggestions);
  }

  private static FoundLine of(
      String file, int offset, Finding finding, String action, String text, String result) {
    return new FoundLine(
        file,
        offset + finding.start(),
        offset + finding.end(),
        finding.kind().label(),
        finding.rule(),
        action,
        Tsv.escape(text),
        Tsv.escape(result));
  }

  /** The line as it stands in {@code findings.tsv}. */
  String line() {
    return String.join(
        "\t", file, String.valueOf(start), String.valueOf(end), kind, rule, action, text, result);
  }
}
