package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.cli.evaluate.GoldItem.Action;
import org.bluepencil.cli.evaluate.GoldScore.Judged;
import org.bluepencil.cli.evaluate.GoldScore.Scored;
import org.bluepencil.cli.evaluate.GoldScore.Worth;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Flag;

/** Scores the cleaner on gold copy, by language, kind and file. */
final class GoldPart {

  private final Map<String, GoldTally> byLanguage = new TreeMap<>();
  private final Map<String, GoldTally> byKind = new TreeMap<>();
  private final Map<String, GoldTally> byFile = new TreeMap<>();
  private final GoldTally all = new GoldTally();
  private final List<String> falseEdits = new ArrayList<>();
  private final List<String> wrongEdits = new ArrayList<>();
  private final List<String> missedFixes = new ArrayList<>();
  private final List<String> missedFlags = new ArrayList<>();
  private final List<String> extraFlags = new ArrayList<>();
  private final Report report;

  private GoldPart(int files) {
    this.report = new Report("Gold copy, " + files + (files == 1 ? " file" : " files"));
  }

  /** Cleans gold files and scores what came of them. */
  static Report measure(List<GoldFile> files, Bench bench) {
    GoldPart part = new GoldPart(files.size());
    List<Bench.Result> results =
        bench.clean(
            "gold copy",
            files.stream().map(file -> new Bench.Sample(file.name(), file.copy())).toList());
    for (int i = 0; i < files.size(); i++) {
      part.add(files.get(i), results.get(i));
    }
    return part.finish(files.size());
  }

  private void add(GoldFile file, Bench.Result result) {
    GoldScore score = GoldScorer.score(file.items(), result.revision());
    report.findings().addAll(FoundLine.of(file.name(), 0, result.revision()));
    List<GoldTally> both =
        List.of(
            all,
            byLanguage.computeIfAbsent(file.language(), l -> new GoldTally()),
            byFile.computeIfAbsent(file.name(), f -> new GoldTally()));
    both.forEach(tally -> tally.addWords(result.words()));
    for (Scored<GoldItem> scored : score.items()) {
      tallies(both, scored.item().kind())
          .forEach(tally -> tally.item(scored.item(), scored.outcome()));
      list(file, scored);
    }
    for (Judged<Edit> judged : score.edits()) {
      tallies(both, judged.finding().finding().kind().label())
          .forEach(tally -> tally.edit(judged.worth()));
      list(file, judged);
    }
    for (Judged<Flag> judged : score.flags()) {
      tallies(both, judged.finding().finding().kind().label())
          .forEach(tally -> tally.flag(judged.worth()));
      if (judged.worth() == Worth.FALSE) {
        extraFlags.add(Places.flag(file.name(), file.text(), judged.finding()));
      }
    }
  }

  private List<GoldTally> tallies(List<GoldTally> others, String kind) {
    List<GoldTally> tallies = new ArrayList<>(others);
    tallies.add(byKind.computeIfAbsent(kind, k -> new GoldTally()));
    return tallies;
  }

  private void list(GoldFile file, Judged<Edit> judged) {
    String line = Places.edit(file.name(), file.text(), judged.finding());
    if (judged.worth() == Worth.FALSE) {
      falseEdits.add(line);
    } else if (judged.worth() == Worth.WRONG) {
      wrongEdits.add(line);
    }
  }

  private void list(GoldFile file, Scored<GoldItem> scored) {
    GoldItem item = scored.item();
    if (GoldScore.satisfied(item, scored.outcome())) {
      return;
    }
    String note =
        switch (scored.outcome()) {
          case WRONG -> " (edited into something else)";
          case SUGGESTED -> " (flagged with the right suggestion)";
          case FLAGGED -> " (flagged)";
          default -> "";
        };
    String line =
        "%s:%d-%d %s %s→%s%s  %s"
            .formatted(
                file.name(),
                item.start(),
                item.end(),
                item.kind(),
                Places.quoted(item.wrong()),
                Places.quoted(String.join("|", item.right())),
                note,
                Places.context(file.text(), item.start(), item.end()));
    (item.action() == Action.FIX ? missedFixes : missedFlags).add(line);
  }

  private Report finish(int files) {
    report.tables().add(table(GoldTally.fixesTable("by language"), byLanguage, true));
    report.tables().add(table(GoldTally.flagsTable("by language"), byLanguage, false));
    report.tables().add(table(GoldTally.fixesTable("by kind"), byKind, true));
    report.tables().add(table(GoldTally.flagsTable("by kind"), byKind, false));
    report.tables().add(table(GoldTally.fixesTable("by file"), byFile, true));
    report.tables().add(table(GoldTally.flagsTable("by file"), byFile, false));
    report.harm("False edits on gold copy", falseEdits);
    report.harm("Edits on gold copy that put no item right", wrongEdits);
    report.detail("Fixes on gold copy that were not made", missedFixes);
    report.detail("Places on gold copy that were not flagged", missedFlags);
    report.detail("Extra flags on gold copy", extraFlags);
    metrics(files);
    return report;
  }

  /** A table with a line for each tally and one for all. */
  private Table table(Table table, Map<String, GoldTally> tallies, boolean fixes) {
    tallies.forEach((name, tally) -> row(table, name, tally, fixes));
    row(table, "all", all, fixes);
    return table;
  }

  private void row(Table table, String name, GoldTally tally, boolean fixes) {
    // A kind has no words of its own: it is held against all of them.
    int words = tally.words() == 0 ? all.words() : tally.words();
    if (fixes) {
      tally.fixesRow(table, name, words);
    } else {
      tally.flagsRow(table, name, words);
    }
  }

  private void metrics(int files) {
    report.metrics().higher("gold.files", files).higher("gold.items", all.items());
    metrics("gold", all);
    byLanguage.forEach((language, tally) -> metrics("gold.language." + language, tally));
    byKind.forEach((kind, tally) -> metrics("gold.kind." + kind, tally));
  }

  private void metrics(String name, GoldTally tally) {
    report
        .metrics()
        .higher(name + ".fixed", tally.fixed())
        .higher(name + ".noticed", tally.noticed())
        .lower(name + ".false-edits", tally.edits(Worth.FALSE))
        .lower(name + ".wrong-edits", tally.edits(Worth.WRONG))
        .lower(name + ".extra-flags", tally.flags(Worth.FALSE));
  }
}
