package org.bluepencil.engine.idioms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Flags what was carried over word for word from the source language. Rules that are sure always
 * speak; advisory ones only where the copy is known to be translated from their language, or where
 * its origin is unknown and several sure rules point to it. With the source text at hand, a rule
 * that names words of it is silent without them. Wording is a person's to change: only a rule that
 * says so itself is ever applied.
 */
public final class IdiomCheck implements Check {

  private static final double SURE = 0.9;
  private static final double SURE_OF_KNOWN_SOURCE = 0.95;
  private static final double ADVISORY_OF_KNOWN_SOURCE = 0.75;
  private static final double ADVISORY_OF_LIKELY_SOURCE = 0.6;
  private static final double SEEN_IN_SOURCE = 0.98;

  /** So many sure rules of one source language tell where a copy comes from. */
  private static final int TELLING_RULES = 3;

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

  /** Whether any loaded rule of a text language may be applied without asking. */
  public boolean edits(String language) {
    Loaded rules = loaded.get(language);
    return rules != null && rules.facts.values().stream().anyMatch(RuleFacts::edits);
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
    List<Firing> firings = firings(copy, rules(copy.language()));
    @Nullable String likely = copy.sourceLanguage() == null ? likelySource(firings) : null;
    for (Firing firing : firings) {
      Ground ground = ground(copy, firing.facts, likely);
      if (ground.speaks) {
        findings.accept(finding(firing, ground));
      }
    }
  }

  /** A rule that fires in a text of the copy. */
  private record Firing(
      Text text, int start, int end, RuleFacts facts, String message, List<String> suggestions) {}

  private static List<Firing> firings(CopyView copy, Loaded rules) {
    List<Firing> firings = new ArrayList<>();
    for (Text text : copy.texts()) {
      for (Span sentence : text.sentences()) {
        for (RuleEngine.Match match : rules.rules.match(text.substring(sentence))) {
          int start = sentence.start() + match.start();
          int end = sentence.start() + match.end();
          if (!text.isProtected(start, end)) {
            RuleFacts facts = rules.facts.get(match.rule());
            firings.add(new Firing(text, start, end, facts, match.message(), match.suggestions()));
          }
        }
      }
    }
    return firings;
  }

  /**
   * The language that a copy of unknown origin reads as translated from: the only one of which
   * several sure rules fire, or null.
   */
  private static @Nullable String likelySource(List<Firing> firings) {
    Map<String, Set<String>> rules = new HashMap<>();
    for (Firing firing : firings) {
      if (firing.facts.tier() == Tier.SURE) {
        firing
            .facts
            .sources()
            .forEach(
                source ->
                    rules.computeIfAbsent(source, s -> new HashSet<>()).add(firing.facts.id()));
      }
    }
    List<String> likely =
        rules.keySet().stream()
            .filter(source -> rules.get(source).size() >= TELLING_RULES)
            .toList();
    return likely.size() == 1 ? likely.get(0) : null;
  }

  /** Whether a rule speaks, how sure it is and why. */
  private record Ground(boolean speaks, double confidence, List<String> evidence) {}

  private static Ground ground(CopyView copy, RuleFacts facts, @Nullable String likely) {
    boolean known = copy.isFrom(facts.sources());
    if (known && copy.sourceText() != null && !facts.sourceWords().isEmpty()) {
      return facts.isSaidIn(copy.sourceText())
          ? new Ground(true, SEEN_IN_SOURCE, List.of("the source text has the rule's words"))
          : new Ground(false, 0, List.of());
    }
    boolean sure = facts.tier() == Tier.SURE;
    if (known) {
      return new Ground(
          true,
          sure ? SURE_OF_KNOWN_SOURCE : ADVISORY_OF_KNOWN_SOURCE,
          List.of("the copy was translated from the language of the rule"));
    }
    if (!sure && likely != null && facts.sources().contains(likely)) {
      return new Ground(
          true,
          ADVISORY_OF_LIKELY_SOURCE,
          List.of("several rules of the same source language fire in the copy"));
    }
    return new Ground(sure, SURE, List.of());
  }

  private static Finding finding(Firing firing, Ground ground) {
    RuleFacts facts = firing.facts;
    return new Finding(
        firing.text.field(),
        firing.start,
        firing.end,
        facts.kind(),
        facts.name(),
        facts.tier(),
        facts.severity(),
        facts.edits() && firing.suggestions.size() == 1,
        ground.confidence,
        firing.suggestions,
        firing.message,
        null,
        ground.evidence);
  }
}
