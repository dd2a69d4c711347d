package org.bluepencil.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bluepencil.cli.evaluate.GoldItem.Action;

/**
 * Measures the cleaner on errors that people found in machine translation: how many of them it
 * notices, and how many it puts right.
 */
final class LabelsPart {

  /** The table of name errors. */
  static final String NAMES = "labels-names.tsv";

  /** The table of calques and false friends. */
  static final String IDIOMS = "labels-idioms.tsv";

  private static final class Tally {
    private int all;
    private int fixed;
    private int noticed;
    private int wrong;
  }

  private LabelsPart() {}

  /** Measures on name errors, by how well known the name is and whether it needs context. */
  static Report names(Path file, Bench bench) {
    List<String> columns = List.of("lang_pair", "line_no", "wrong", "right", "note", "mt_sentence");
    return measure(
        "Labelled names", "corpus.labels.names", cases(file, columns, LabelsPart::name), bench);
  }

  /** Measures on calques and false friends, by whether a rule can catch them elsewhere too. */
  static Report idioms(Path file, Bench bench) {
    List<String> columns =
        List.of("lang_pair", "line_no", "phrase", "family", "generic", "mt_sentence");
    return measure(
        "Labelled idioms", "corpus.labels.idioms", cases(file, columns, LabelsPart::idiom), bench);
  }

  private static List<Case> cases(Path file, List<String> columns, Function<Tsv.Row, Case> reader) {
    return Tsv.read(file, columns).stream().map(reader).toList();
  }

  private static Case name(Tsv.Row row) {
    String sentence = row.get("mt_sentence");
    int start = Case.find(row, sentence, row.get("wrong"));
    int end = start + row.get("wrong").length();
    Map<String, String> notes = new HashMap<>();
    for (String note : row.get("note").split(";")) {
      int equals = note.indexOf('=');
      if (equals > 0) {
        notes.put(note.substring(0, equals), note.substring(equals + 1));
      }
    }
    String group = "%s, context %s".formatted(notes.get("tier"), notes.get("ctx"));
    Set<String> right = Case.replaced(sentence, start, end, row.alternatives("right"));
    return of(row, group, sentence, start, end, right);
  }

  private static Case idiom(Tsv.Row row) {
    String sentence = row.get("mt_sentence");
    int start = Case.find(row, sentence, row.get("phrase"));
    String group = "generic " + row.get("generic");
    return of(row, group, sentence, start, start + row.get("phrase").length(), Set.of());
  }

  private static Case of(
      Tsv.Row row, String group, String sentence, int start, int end, Set<String> right) {
    String[] pair = row.get("lang_pair").split("-");
    String id = row.get("lang_pair") + ":" + row.get("line_no");
    return new Case(id, pair[1], pair[0], group, Action.FLAG, sentence, start, end, right);
  }

  private static Report measure(String title, String metric, List<Case> cases, Bench bench) {
    Report report = new Report(title + ", " + cases.size() + " sentences");
    List<Bench.Result> results =
        bench.clean(title, cases.stream().map(given -> given.sample(title)).toList());
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case given = cases.get(i);
      CaseScore score = CaseScore.of(given, results.get(i).revision());
      Tally tally = tallies.computeIfAbsent(given.group(), g -> new Tally());
      tally.all++;
      tally.fixed += score.exact() ? 1 : 0;
      tally.noticed += score.noticed() ? 1 : 0;
      tally.wrong += score.wrong() ? 1 : 0;
      if (!score.noticed()) {
        missed.add(
            given.id() + "  " + Places.context(given.sentence(), given.start(), given.end()));
      }
      if (score.wrong()) {
        results.get(i).revision().edits().stream()
            .map(edit -> Places.edit(given.id(), given.sentence(), edit))
            .forEach(wrong::add);
      }
    }
    finish(report, metric, tallies);
    report.detail(title + " not noticed", missed);
    report.detail(title + ": edits that do not leave the sentence as the label says", wrong);
    return report;
  }

  private static void finish(Report report, String metric, Map<String, Tally> tallies) {
    Table table = new Table("group", "labels", "noticed", "share", "put right", "edited otherwise");
    tallies.forEach(
        (group, tally) -> {
          table.row(
              group,
              tally.all,
              tally.noticed,
              Table.share(tally.noticed, tally.all),
              tally.fixed,
              tally.wrong);
          String name = metric + "." + group.replaceAll("[ ,]+", "-");
          report
              .metrics()
              .higher(name + ".labels", tally.all)
              .higher(name + ".noticed", tally.noticed)
              .higher(name + ".fixed", tally.fixed);
        });
    report.tables().add(table);
  }
}
