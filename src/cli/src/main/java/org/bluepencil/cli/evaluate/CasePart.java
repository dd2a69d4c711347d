package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.cli.evaluate.GoldItem.Action;

/** Scores the cleaner on a case table. */
final class CasePart {

  private static final class Tally {
    private int fixes;
    private int fixed;
    private int flaggedInstead;
    private int flags;
    private int noticed;
    private int stays;
    private int wrong;
    private int otherFlags;

    void add(Case given, CaseScore score) {
      wrong += score.wrong() ? 1 : 0;
      otherFlags += score.otherFlags();
      boolean noticedOnly = score.noticed() && !score.wrong() && !score.exact();
      switch (given.action()) {
        case FIX -> {
          fixes++;
          fixed += score.exact() ? 1 : 0;
          flaggedInstead += noticedOnly ? 1 : 0;
        }
        case FLAG -> {
          flags++;
          noticed += score.noticed() ? 1 : 0;
        }
        case MAY -> {
          stays++;
          otherFlags += score.noticed() ? 1 : 0;
        }
      }
    }

    void row(Table table, String name) {
      table.row(
          name,
          fixes,
          fixed,
          Table.share(fixed, fixes),
          flaggedInstead,
          flags,
          noticed,
          Table.share(noticed, flags),
          stays,
          wrong,
          otherFlags);
    }
  }

  private final String table;
  private final Report report;
  private final Tally all = new Tally();
  private final Map<String, Tally> byLanguage = new TreeMap<>();
  private final Map<String, Tally> byGroup = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> notFixed = new ArrayList<>();
  private final List<String> notNoticed = new ArrayList<>();
  private final List<String> otherFlags = new ArrayList<>();

  private CasePart(String table, int cases) {
    this.table = table;
    this.report =
        new Report("Cases, " + table + ", " + cases + (cases == 1 ? " sentence" : " sentences"));
  }

  /**
   * Cleans the sentences of a table and scores what came of them.
   *
   * @param table the table's path, for people
   * @param metric what its figures are called
   * @param cases its lines
   */
  static Report measure(String table, String metric, List<Case> cases, Bench bench) {
    CasePart part = new CasePart(table, cases.size());
    List<Bench.Result> results =
        bench.clean(table, cases.stream().map(given -> given.sample(table)).toList());
    for (int i = 0; i < cases.size(); i++) {
      part.add(cases.get(i), results.get(i));
    }
    return part.finish(metric, cases.size());
  }

  private void add(Case given, Bench.Result result) {
    CaseScore score = CaseScore.of(given, result.revision());
    report.findings().addAll(FoundLine.of(result.place(), 0, result.revision()));
    all.add(given, score);
    byLanguage.computeIfAbsent(given.language(), l -> new Tally()).add(given, score);
    byGroup.computeIfAbsent(given.group(), g -> new Tally()).add(given, score);
    list(given, result, score);
  }

  private void list(Case given, Bench.Result result, CaseScore score) {
    String text = given.sentence();
    if (score.wrong()) {
      result.revision().edits().stream()
          .map(edit -> Places.edit(given.id(), text, edit))
          .forEach(wrong::add);
    }
    String line =
        "%s %s<%s  %s"
            .formatted(
                given.id(),
                given.language(),
                given.source().isEmpty() ? "?" : given.source(),
                Places.context(text, given.start(), given.end()));
    if (given.action() == Action.FIX && !score.exact()) {
      notFixed.add(line + (score.noticed() ? "  (noticed)" : ""));
    } else if (given.action() == Action.FLAG && !score.noticed()) {
      notNoticed.add(line);
    }
    result.revision().flags().stream()
        .filter(
            flag ->
                given.action() == Action.MAY
                    || flag.finding().end() <= given.start()
                    || given.end() <= flag.finding().start())
        .map(flag -> Places.flag(given.id(), text, flag))
        .forEach(otherFlags::add);
  }

  private Report finish(String metric, int cases) {
    report.tables().add(tally("by language", byLanguage));
    if (byGroup.size() > 1) {
      report.tables().add(tally("by group", byGroup));
    }
    report.harm("Edits that left the sentence otherwise than it should be", wrong);
    report.detail("Cases not fixed", notFixed);
    report.detail("Cases not noticed", notNoticed);
    report.detail("Flags elsewhere in the sentences", otherFlags);
    report
        .metrics()
        .higher(metric + ".cases", cases)
        .higher(metric + ".fixed", all.fixed)
        .higher(metric + ".noticed", all.noticed)
        .lower(metric + ".wrong-edits", all.wrong)
        .lower(metric + ".other-flags", all.otherFlags);
    byLanguage.forEach(
        (language, tally) ->
            report
                .metrics()
                .higher(metric + ".language." + language + ".fixed", tally.fixed)
                .higher(metric + ".language." + language + ".noticed", tally.noticed)
                .lower(metric + ".language." + language + ".wrong-edits", tally.wrong));
    return report;
  }

  private Table tally(String what, Map<String, Tally> tallies) {
    Table rows =
        new Table(
            what,
            "to fix",
            "fixed",
            "share",
            "flagged instead",
            "to flag",
            "noticed",
            "share",
            "to stay",
            "wrongly edited",
            "other flags");
    tallies.forEach((name, tally) -> tally.row(rows, name));
    all.row(rows, "all");
    return rows;
  }
}
