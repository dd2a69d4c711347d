package org.bluepencil.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * Measures the cleaner on machine translation that has a reference translation beside it: whether
 * an edit brings the text nearer to the reference.
 */
final class TranslationPart {

  /** {@code CORPUS.SOURCE-TARGET.tsv}. */
  private static final Pattern NAME = Pattern.compile("(.+)\\.([a-z]{2,3})-([a-z]{2,3})\\.tsv");

  private static final List<String> COLUMNS =
      List.of("line", "system", "source", "mt", "reference");

  /**
   * A file of translations.
   *
   * @param name {@code CORPUS.PAIR}
   */
  record File(Path path, String name, String source, String target) {

    /** Whether a file's name is that of a file of translations. */
    static boolean is(Path path) {
      return NAME.matcher(String.valueOf(path.getFileName())).matches();
    }

    static File of(Path path) {
      Matcher matcher = NAME.matcher(String.valueOf(path.getFileName()));
      if (!matcher.matches()) {
        throw new IllegalArgumentException(path + " is not called CORPUS.PAIR.tsv");
      }
      String name = matcher.group(1) + "." + matcher.group(2) + "-" + matcher.group(3);
      return new File(path, name, matcher.group(2), matcher.group(3));
    }

    List<Tsv.Row> rows() {
      return Tsv.read(path, COLUMNS);
    }

    /** The translations of the rows, in their order. */
    List<Bench.Sample> samples(List<Tsv.Row> rows) {
      return rows.stream()
          .map(
              row ->
                  Bench.Sample.of(
                      name + ":" + row.get("system") + ":" + row.get("line"),
                      row.get("mt"),
                      target,
                      source))
          .toList();
    }
  }

  /**
   * An edit and what it did.
   *
   * @param gain how many code units nearer to the reference the text is with this edit alone
   */
  private record Moved(String line, int gain, double confidence) {}

  private static final class Tally {
    private int lines;
    private int words;
    private int toward;
    private int away;
    private int level;
    private int flags;

    void add(int gain) {
      if (gain > 0) {
        toward++;
      } else if (gain < 0) {
        away++;
      } else {
        level++;
      }
    }
  }

  private final Report report = new Report("Machine translation");
  private final Map<String, Tally> byFile = new TreeMap<>();
  private final Map<String, Tally> byKind = new TreeMap<>();
  private final List<Moved> moved = new ArrayList<>();
  private final List<String> flags = new ArrayList<>();

  /** Cleans files of translations. */
  static Report measure(List<File> files, Bench bench) {
    TranslationPart part = new TranslationPart();
    files.forEach(file -> part.add(file, bench));
    return part.finish();
  }

  private void add(File file, Bench bench) {
    List<Tsv.Row> rows = file.rows();
    List<Bench.Result> results = bench.clean(file.name(), file.samples(rows));
    Tally tally = byFile.computeIfAbsent(file.name(), f -> new Tally());
    for (int i = 0; i < rows.size(); i++) {
      add(tally, results.get(i), rows.get(i).get("reference"));
    }
  }

  private void add(Tally tally, Bench.Result result, String reference) {
    FieldRevision revision = result.revision();
    String original = revision.original();
    tally.lines++;
    tally.words += result.words();
    tally.flags += revision.flags().size();
    int before = revision.edits().isEmpty() ? 0 : EditDistance.between(original, reference);
    for (Edit edit : revision.edits()) {
      String alone =
          original.substring(0, edit.finding().start())
              + edit.replacement()
              + original.substring(edit.finding().end());
      int gain = before - EditDistance.between(alone, reference);
      tally.add(gain);
      byKind.computeIfAbsent(edit.finding().kind().label(), k -> new Tally()).add(gain);
      String line = "%+d  %s".formatted(gain, Places.edit(result.place(), original, edit));
      moved.add(new Moved(line, gain, edit.finding().confidence()));
    }
    for (Flag flag : revision.flags()) {
      Tally kind = byKind.computeIfAbsent(flag.finding().kind().label(), k -> new Tally());
      kind.flags++;
      flags.add(Places.flag(result.place(), original, flag));
    }
  }

  private Report finish() {
    Table files =
        new Table(
            "file",
            "lines",
            "words",
            "edits",
            "toward",
            "away",
            "level",
            "toward share",
            "edits/1,000",
            "flags/1,000");
    byFile.forEach((name, tally) -> row(files, name, tally, tally.words));
    report.tables().add(files);
    Table kinds = new Table("by kind", "toward", "away", "level", "toward share", "flags");
    byKind.forEach(
        (kind, tally) ->
            kinds.row(
                kind,
                tally.toward,
                tally.away,
                tally.level,
                Table.share(tally.toward, tally.toward + tally.away),
                tally.flags));
    report.tables().add(kinds);
    moved.sort(Comparator.comparingInt(Moved::gain).thenComparingDouble(Moved::confidence));
    report.detail(
        "Edits on machine translation, the most doubtful first (gain towards the reference)",
        moved.stream().map(Moved::line).toList());
    report.detail("Flags on machine translation", flags);
    byFile.forEach(
        (name, tally) ->
            report
                .metrics()
                .higher("corpus.mt." + name + ".lines", tally.lines)
                .higher("corpus.mt." + name + ".toward", tally.toward)
                .lower("corpus.mt." + name + ".away", tally.away));
    return report;
  }

  private static void row(Table table, String name, Tally tally, int words) {
    int edits = tally.toward + tally.away + tally.level;
    table.row(
        name,
        tally.lines,
        tally.words,
        edits,
        tally.toward,
        tally.away,
        tally.level,
        Table.share(tally.toward, tally.toward + tally.away),
        Table.perThousand(edits, words),
        Table.perThousand(tally.flags, words));
  }
}
