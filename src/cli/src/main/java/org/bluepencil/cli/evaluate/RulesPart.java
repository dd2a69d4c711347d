package org.bluepencil.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.IdiomRule;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Options.Mode;
import org.bluepencil.engine.Tier;

/**
 * Counts how often each rule of the idiom check fires on clean text and on machine translation.
 * Clean text is cleaned once for each language that rules come from, as if it were translated from
 * it, so that advisory rules are heard as well.
 */
final class RulesPart {

  static final List<String> COLUMNS = List.of("rule", "tier", "clean", "translations");

  private static final Options IDIOMS =
      Options.defaults().withChecks(EnumSet.of(CheckGroup.IDIOMS)).withMode(Mode.FLAG);

  /** What one rule did. */
  private static final class Count {
    int clean;
    int translations;
  }

  private final List<IdiomRule> rules;
  private final Map<String, Count> counts = new TreeMap<>();
  private final Report report = new Report("Rules of the idiom check");

  private RulesPart(List<IdiomRule> rules) {
    this.rules = rules;
    rules.forEach(rule -> counts.put(rule.name(), new Count()));
  }

  /**
   * Measures the rules.
   *
   * @param clean lines of clean text
   * @param files machine translation
   */
  static RulesPart measure(
      List<CleanPart.Text> clean, List<TranslationPart.File> files, Bench bench) {
    RulesPart part = new RulesPart(bench.dictionary().idiomRules());
    Table table =
        new Table(
            "language",
            "sure rules",
            "advisory rules",
            "words",
            "sure flags",
            "sure/1,000",
            "advisory flags",
            "of source",
            "advisory/1,000");
    clean.stream()
        .collect(Collectors.groupingBy(CleanPart.Text::language, TreeMap::new, Collectors.toList()))
        .forEach((language, texts) -> part.addClean(language, texts, bench, table));
    for (TranslationPart.File file : files) {
      bench.clean("Rules on " + file.name(), file.samples(file.rows()), IDIOMS).stream()
          .flatMap(result -> result.revision().flags().stream())
          .forEach(flag -> part.count(flag.finding()).translations++);
    }
    part.report.tables().add(table);
    part.report.detail("Firings by rule: clean text, translations", part.firings());
    return part;
  }

  /** What was found, as a part of the measurement. */
  Report report() {
    return report;
  }

  private void addClean(String language, List<CleanPart.Text> texts, Bench bench, Table table) {
    List<IdiomRule> own = rules.stream().filter(r -> r.language().equals(language)).toList();
    Set<String> sources = new TreeSet<>();
    own.forEach(rule -> sources.addAll(rule.sources()));
    int words = 0;
    Map<String, Integer> advisory = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    List<String> sure = new ArrayList<>();
    for (String source : sources) {
      List<Bench.Sample> samples = texts.stream().map(t -> t.sample().from(source)).toList();
      List<Bench.Result> results = bench.clean("Rules on clean " + language, samples, IDIOMS);
      words = results.stream().mapToInt(Bench.Result::words).sum();
      for (Bench.Result result : results) {
        for (Flag flag : result.revision().flags()) {
          Finding finding = flag.finding();
          boolean isSure = finding.tier() == Tier.SURE;
          boolean isNew = seen.add(result.place() + finding.start() + finding.rule());
          count(finding).clean += isNew ? 1 : 0;
          advisory.merge(source, isSure ? 0 : 1, Integer::sum);
          if (isSure && isNew) {
            sure.add(Places.flag(result.place(), result.revision().original(), flag));
          }
        }
      }
    }
    row(table, own, words, sure.size(), advisory);
    report.detail("Sure flags on clean text, " + language, sure);
  }

  private void row(
      Table table, List<IdiomRule> own, int words, int sure, Map<String, Integer> advisory) {
    if (own.isEmpty()) {
      return;
    }
    String language = own.get(0).language();
    int sureRules = (int) own.stream().filter(rule -> rule.tier() == Tier.SURE).count();
    String worst =
        advisory.keySet().stream()
            .max((a, b) -> Integer.compare(advisory.get(a), advisory.get(b)))
            .orElse("");
    int most = advisory.getOrDefault(worst, 0);
    table.row(
        language,
        sureRules,
        own.size() - sureRules,
        words,
        sure,
        Table.perThousand(sure, words),
        most,
        worst,
        Table.perThousand(most, words));
    report
        .metrics()
        .higher("corpus.idioms." + language + ".rules", own.size())
        .lower("corpus.idioms." + language + ".clean-sure", sure)
        .lower("corpus.idioms." + language + ".clean-advisory", most);
  }

  private Count count(Finding finding) {
    return counts.computeIfAbsent(finding.rule(), rule -> new Count());
  }

  private List<String> firings() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue().clean + entry.getValue().translations > 0)
        .map(e -> e.getKey() + ": " + e.getValue().clean + ", " + e.getValue().translations)
        .toList();
  }

  /** Records the counts. */
  void write(Path file) {
    Map<String, Tier> tiers = tiers();
    StringBuilder lines = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    counts.forEach(
        (rule, count) ->
            lines
                .append(String.join("\t", rule, tiers.get(rule).label()))
                .append("\t" + count.clean + "\t" + count.translations + "\n"));
    Baseline.write(file, lines.toString());
  }

  private Map<String, Tier> tiers() {
    return rules.stream().collect(Collectors.toMap(IdiomRule::name, IdiomRule::tier));
  }

  /** What changed against recorded counts, a line a rule. */
  List<String> changes(Path file) {
    if (!Files.exists(file)) {
      return List.of(file + " is not there; --update-reference writes it");
    }
    Map<String, String> recorded = new HashMap<>();
    for (Tsv.Row row : Tsv.read(file, COLUMNS)) {
      recorded.put(row.get("rule"), row.get("clean") + ", " + row.get("translations"));
    }
    List<String> changes = new ArrayList<>();
    counts.forEach(
        (rule, count) -> {
          String now = count.clean + ", " + count.translations;
          String was = recorded.remove(rule);
          if (was == null) {
            changes.add(rule + ": new, fires " + now);
          } else if (!was.equals(now)) {
            changes.add(rule + ": fired " + was + ", fires " + now);
          }
        });
    new TreeSet<>(recorded.keySet()).forEach(rule -> changes.add(rule + ": gone"));
    return changes;
  }
}
