package org.bluepencil.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder in which a run is recorded that later runs are held against. */
final class References {

  private final Path findings;
  private final Path baseline;
  private final Path corpusBaseline;
  private final Path editClasses;
  private final Path rules;

  References(Path folder) {
    this.findings = folder.resolve("findings.tsv");
    this.baseline = folder.resolve("baseline.tsv");
    this.corpusBaseline = folder.resolve("corpus-baseline.tsv");
    this.editClasses = folder.resolve("edit-classes.tsv");
    this.rules = folder.resolve("rules.tsv");
  }

  /**
   * Records a run.
   *
   * @param own what was measured on the test corpus
   * @param elsewhere what was measured on text kept elsewhere; nothing of it is recorded when it is
   *     empty
   * @param rulesPart what the rules of the idiom check did, or null where it was not measured
   * @param classes what the classes of findings on names did, recorded only where they were
   *     measured on everything
   */
  void write(
      List<Report> own,
      List<Report> elsewhere,
      @Nullable RulesPart rulesPart,
      EditClasses classes,
      Printout printout) {
    ReferenceRun.write(findings, found(own));
    Baseline.write(baseline, metrics(own));
    printout.line("Recorded: " + findings + ", " + baseline);
    if (!elsewhere.isEmpty()) {
      Baseline.write(corpusBaseline, metrics(elsewhere));
      Baseline.write(editClasses, classes.lines());
      printout.line("Recorded: " + corpusBaseline + ", " + editClasses);
    }
    if (rulesPart != null) {
      rulesPart.write(rules);
      printout.line("Recorded: " + rules);
    }
  }

  /** Tells which rules of the idiom check fire more or less often than recorded. */
  void tellRules(RulesPart rulesPart, Printout printout) {
    printout.line("== Against the recorded firings " + rules);
    printout.line("");
    printout.list("Rules that fire otherwise: clean text, translations", rulesPart.changes(rules));
  }

  /** Compares a run with the recorded one and says whether no figure is worse. */
  boolean hold(List<Report> own, List<Report> elsewhere, Printout printout) {
    if (Files.exists(findings)) {
      ReferenceRun.Difference difference = ReferenceRun.compare(findings, found(own));
      printout.line("== Against the frozen run " + findings);
      printout.line("");
      printout.list("Findings that are new", difference.added());
      printout.list("Findings that are gone", difference.removed());
    } else {
      printout.line("Not compared: " + findings + " is not there; --update-reference writes it");
    }
    boolean held = held(baseline, metrics(own), printout);
    return (elsewhere.isEmpty() || held(corpusBaseline, metrics(elsewhere), printout)) && held;
  }

  private static boolean held(Path file, Metrics metrics, Printout printout) {
    if (!Files.exists(file)) {
      printout.line("Not compared: " + file + " is not there; --update-reference writes it");
      return true;
    }
    Baseline.Comparison comparison = Baseline.compare(file, metrics);
    printout.line("== Against the baseline " + file);
    printout.line("");
    printout.list("Better", comparison.better());
    printout.list("Worse", comparison.broken());
    if (comparison.added() > 0) {
      printout.line("Not recorded yet: " + comparison.added() + " figures");
    }
    printout.line(
        comparison.broken().isEmpty() ? "The baseline holds." : "The baseline is broken.");
    printout.line("");
    return comparison.broken().isEmpty();
  }

  private static List<FoundLine> found(List<Report> reports) {
    return reports.stream().flatMap(report -> report.findings().stream()).toList();
  }

  private static Metrics metrics(List<Report> reports) {
    Metrics metrics = new Metrics();
    reports.forEach(report -> metrics.addAll(report.metrics()));
    return metrics;
  }
}
