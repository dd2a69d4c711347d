package org.bluepencil.engine.idioms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.idioms.RuleEngine.Example;
import org.bluepencil.engine.idioms.RuleEngine.LoadedRule;
import org.bluepencil.engine.idioms.RuleEngine.Match;
import org.jspecify.annotations.Nullable;

/**
 * Runs every example of the idiom rules both ways: a rule fires where it says, suggests what it
 * says, and is silent in the sentences it must leave alone and in its own corrected ones.
 */
public final class RuleLinter {

  private static final int LEAST_EXAMPLES = 2;

  private final Map<String, RuleFacts> facts;
  private final RuleEngine.Rules rules;
  private final List<Problem> problems = new ArrayList<>();

  private RuleLinter(Map<String, RuleFacts> facts, RuleEngine.Rules rules) {
    this.facts = facts;
    this.rules = rules;
  }

  /**
   * @param files rule files by path
   * @param facts what they say of each rule
   */
  public static List<Problem> lint(
      String language, Map<String, String> files, Map<String, RuleFacts> facts, RuleEngine engine) {
    try {
      RuleLinter linter = new RuleLinter(facts, engine.load(language, files));
      linter.rules.rules().forEach(linter::look);
      return linter.problems;
    } catch (IllegalArgumentException e) {
      return List.of(
          new Problem(
              "idioms/" + language,
              0,
              0,
              "I201",
              String.valueOf(e.getMessage()),
              "rules that LanguageTool loads"));
    }
  }

  private void look(LoadedRule rule) {
    if (!rule.isSelective()) {
      report(rule, "I202", "holds no word without which it cannot fire", "a fixed word or a list");
    }
    if (rule.fires().size() < LEAST_EXAMPLES || rule.keeps().size() < LEAST_EXAMPLES) {
      report(rule, "I203", "has too few examples", "two that fire and two that do not");
    }
    for (Example example : rule.fires()) {
      lookAt(rule, example);
    }
    for (String sentence : rule.keeps()) {
      if (match(rule, sentence) != null) {
        report(rule, "I206", "fires in: " + sentence, "silence");
      }
    }
  }

  private void lookAt(LoadedRule rule, Example example) {
    Match match = match(rule, example.sentence());
    if (match == null) {
      report(rule, "I204", "is silent in: " + example.sentence(), "it to fire");
      return;
    }
    if (match.start() != example.start() || match.end() != example.end()) {
      String marked = example.sentence().substring(match.start(), match.end());
      String wanted = example.sentence().substring(example.start(), example.end());
      report(rule, "I204", "marks “" + marked + "” in: " + example.sentence(), "“" + wanted + "”");
    }
    if (!match.suggestions().equals(example.corrections())) {
      report(
          rule,
          "I205",
          "suggests " + match.suggestions() + " in: " + example.sentence(),
          String.valueOf(example.corrections()));
    }
    for (String correction : match.suggestions()) {
      String corrected =
          example.sentence().substring(0, match.start())
              + correction
              + example.sentence().substring(match.end());
      lookAtCorrected(rule, corrected, match.start(), match.start() + correction.length());
    }
  }

  /** No rule has anything to say of what a rule writes. */
  private void lookAtCorrected(LoadedRule rule, String corrected, int start, int end) {
    for (Match other : rules.match(corrected)) {
      if (other.rule().equals(rule.id())) {
        report(rule, "I207", "fires in its own correction: " + corrected, "silence");
      } else if (other.start() < end && other.end() > start && isSure(other)) {
        report(
            rule,
            "I208",
            "makes " + other.rule() + " fire in its correction: " + corrected,
            "a suggestion that no other rule objects to");
      }
    }
  }

  private boolean isSure(Match match) {
    RuleFacts fact = facts.get(match.rule());
    return fact != null && fact.tier() == Tier.SURE;
  }

  private @Nullable Match match(LoadedRule rule, String sentence) {
    return rules.match(sentence).stream()
        .filter(match -> match.rule().equals(rule.id()))
        .findFirst()
        .orElse(null);
  }

  private void report(LoadedRule rule, String code, String message, String expected) {
    RuleFacts fact = facts.get(rule.id());
    String file = fact == null ? rule.file() : fact.file();
    int line = fact == null ? 0 : fact.line();
    problems.add(new Problem("idioms/" + file, line, 1, code, rule.id() + " " + message, expected));
  }
}
