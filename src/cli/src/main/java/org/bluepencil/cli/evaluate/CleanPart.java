package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision.FieldRevision;

/** Measures the cleaner on clean copy, where every edit is false and every flag one too many. */
final class CleanPart {

  private static final class Tally {
    private int texts;
    private int words;
    private final Map<Kind, Integer> edits = new TreeMap<>();
    private final Map<Kind, Integer> flags = new TreeMap<>();

    void add(Bench.Result result) {
      texts++;
      words += result.words();
      result.revision().edits().forEach(edit -> count(edits, edit.finding()));
      result.revision().flags().forEach(flag -> count(flags, flag.finding()));
    }

    private static void count(Map<Kind, Integer> counts, Finding finding) {
      counts.merge(finding.kind(), 1, Integer::sum);
    }

    private static int sum(Map<Kind, Integer> counts) {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * A text of clean copy.
   *
   * @param language of the text, and a line of the table
   * @param file where it stands
   * @param offset of the text in its file, in UTF-16 code units
   * @param sample to clean
   */
  record Text(String language, String file, int offset, Bench.Sample sample) {}

  private final Report report;
  private final boolean reference;
  private final Map<String, Tally> byLanguage = new TreeMap<>();
  private final Map<String, List<String>> edits = new TreeMap<>();
  private final Map<String, List<String>> flags = new TreeMap<>();

  private CleanPart(String title, boolean reference) {
    this.report = new Report(title);
    this.reference = reference;
  }

  /**
   * Cleans clean copy and counts what should not have been found.
   *
   * @param title heading of the part
   * @param metric what its figures are called
   * @param reference whether edits are told in any case and findings kept for the reference run
   */
  static Report measure(
      String title, String metric, boolean reference, List<Text> texts, Bench bench) {
    CleanPart part = new CleanPart(title, reference);
    List<Bench.Result> results = bench.clean(title, texts.stream().map(Text::sample).toList());
    for (int i = 0; i < texts.size(); i++) {
      part.add(texts.get(i), results.get(i));
    }
    return part.finish(metric);
  }

  private void add(Text text, Bench.Result result) {
    byLanguage.computeIfAbsent(text.language(), l -> new Tally()).add(result);
    FieldRevision revision = result.revision();
    String original = revision.original();
    List<String> editLines = edits.computeIfAbsent(text.language(), l -> new ArrayList<>());
    List<String> flagLines = flags.computeIfAbsent(text.language(), l -> new ArrayList<>());
    revision.edits().forEach(edit -> editLines.add(Places.edit(result.place(), original, edit)));
    revision.flags().forEach(flag -> flagLines.add(Places.flag(result.place(), original, flag)));
    if (reference) {
      report.findings().addAll(FoundLine.of(text.file(), text.offset(), revision));
    }
  }

  private Report finish(String metric) {
    Table totals =
        new Table("language", "texts", "words", "edits", "edits/1,000", "flags", "flags/1,000");
    byLanguage.forEach((language, tally) -> row(totals, language, tally));
    report.tables().add(totals);
    Table kinds = new Table(headings());
    byLanguage.forEach((language, tally) -> kinds.row(byKind(language, tally)));
    report.tables().add(kinds);
    edits.forEach((language, lines) -> list("Edits on clean copy, " + language, lines, reference));
    flags.forEach((language, lines) -> list("Flags on clean copy, " + language, lines, false));
    byLanguage.forEach(
        (language, tally) ->
            report
                .metrics()
                .higher(metric + "." + language + ".texts", tally.texts)
                .lower(metric + "." + language + ".edits", Tally.sum(tally.edits))
                .lower(metric + "." + language + ".flags", Tally.sum(tally.flags)));
    return report;
  }

  private void list(String title, List<String> lines, boolean always) {
    if (always) {
      report.harm(title, lines);
    } else {
      report.detail(title, lines);
    }
  }

  private static void row(Table table, String language, Tally tally) {
    int edits = Tally.sum(tally.edits);
    int flags = Tally.sum(tally.flags);
    table.row(
        language,
        tally.texts,
        tally.words,
        edits,
        Table.perThousand(edits, tally.words),
        flags,
        Table.perThousand(flags, tally.words));
  }

  private static String[] headings() {
    return Stream.concat(Stream.of("flags + edits"), Stream.of(Kind.values()).map(Kind::label))
        .toArray(String[]::new);
  }

  private static Object[] byKind(String language, Tally tally) {
    List<Object> cells = new ArrayList<>();
    cells.add(language);
    for (Kind kind : Kind.values()) {
      int flags = tally.flags.getOrDefault(kind, 0);
      int edits = tally.edits.getOrDefault(kind, 0);
      cells.add(edits == 0 ? String.valueOf(flags) : flags + "+" + edits);
    }
    return cells.toArray();
  }
}
