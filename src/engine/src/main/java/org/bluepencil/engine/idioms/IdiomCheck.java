package org.bluepencil.engine.idioms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/**
 * Flags what was carried over word for word from the source language. Rules that are sure always
 * speak; advisory ones only where the copy is known to be translated from their language. Flags
 * only: wording is a person's to change.
 */
public final class IdiomCheck implements Check {

  private static final double SURE = 0.9;
  private static final double SURE_OF_KNOWN_SOURCE = 0.95;
  private static final double ADVISORY_OF_KNOWN_SOURCE = 0.75;

  private final RuleEngine engine;
  private final DictionaryImage dictionary;
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

  private record Loaded(RuleEngine.Rules rules, Map<String, RuleFacts> facts) {}

  public IdiomCheck(RuleEngine engine, DictionaryImage dictionary) {
    this.engine = engine;
    this.dictionary = dictionary;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.IDIOMS;
  }

  /** Loads the rules of a text language, if there are any and they are not loaded yet. */
  public void warm(String language) {
    if (hasRules(language)) {
      rules(language).rules.warm();
    }
  }

  /** Whether nothing is left to load for a language. */
  public boolean isWarm(String language) {
    return loaded.containsKey(language) || !hasRules(language);
  }

  private boolean hasRules(String language) {
    return engine.supports(language) && dictionary.hasIdioms(language);
  }

  private Loaded rules(String language) {
    return loaded.computeIfAbsent(
        language,
        l -> {
          Map<String, String> files = dictionary.idioms(l);
          return new Loaded(engine.load(l, files), RuleFiles.read(files).facts());
        });
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    if (!hasRules(copy.language())) {
      return;
    }
    Loaded rules = rules(copy.language());
    for (Text text : copy.texts()) {
      for (Span sentence : text.sentences()) {
        for (RuleEngine.Match match : rules.rules.match(text.substring(sentence))) {
          RuleFacts facts = rules.facts.get(match.rule());
          int start = sentence.start() + match.start();
          int end = sentence.start() + match.end();
          boolean known = copy.isFrom(facts.sources());
          if ((facts.tier() == Tier.SURE || known) && !text.isProtected(start, end)) {
            findings.accept(finding(text, start, end, match, facts, known));
          }
        }
      }
    }
  }

  private static Finding finding(
      Text text, int start, int end, RuleEngine.Match match, RuleFacts facts, boolean known) {
    double confidence = known ? SURE_OF_KNOWN_SOURCE : SURE;
    if (facts.tier() == Tier.ADVISORY) {
      confidence = ADVISORY_OF_KNOWN_SOURCE;
    }
    List<String> evidence =
        known ? List.of("the copy was translated from the language of the rule") : List.of();
    String language = facts.file().substring(0, facts.file().indexOf('/'));
    return new Finding(
        text.field(),
        start,
        end,
        facts.kind(),
        facts.kind().label() + "." + language + "." + facts.id(),
        facts.tier(),
        facts.severity(),
        false,
        confidence,
        match.suggestions(),
        match.message(),
        null,
        evidence);
  }
}
