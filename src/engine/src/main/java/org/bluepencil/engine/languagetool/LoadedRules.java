package org.bluepencil.engine.languagetool;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.idioms.RuleEngine;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * The rules of one text language. A sentence is analysed only if it holds all the words that some
 * rule needs ({@link RequiredWords}), and once while it is remembered. Thread-safe: each sentence
 * borrows an analyser, since LanguageTool's are not.
 */
final class LoadedRules implements RuleEngine.Rules {

  private static final System.Logger LOG = System.getLogger(LoadedRules.class.getName());

  private static final Pattern TAG = Pattern.compile("</?(?:suggestion|marker)>");
  private static final Pattern UNMADE = Pattern.compile("\\([^()]*\\)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int MOST_SUGGESTIONS = 8;

  /** No sentence of a newspaper has more code units; what has is no prose, and takes too long. */
  private static final int LONGEST = 5_000;

  private static final Pattern LAST_VOWEL = Pattern.compile("[aeio]\\b");

  /** In code units of the sentences. */
  private static final int MOST_REMEMBERED = 1_000_000;

  private final Language language;
  private final List<AbstractPatternRule> rules;
  private final RequiredWords requiredWords;

  /** Of sentences that came before: a copy is often sent again with a few words changed. */
  private final Cache<String, List<RuleEngine.Match>> matches =
      Caffeine.newBuilder()
          .maximumWeight(MOST_REMEMBERED)
          .weigher((String sentence, List<RuleEngine.Match> found) -> sentence.length())
          .build();

  private final ToolPool tools;

  LoadedRules(Language language, List<AbstractPatternRule> rules) {
    this.language = language;
    this.rules = rules;
    this.tools = new ToolPool(language);
    this.requiredWords = new RequiredWords(language, rules);
  }

  @Override
  public List<RuleEngine.Match> match(String sentence) {
    return sentence.length() > LONGEST
        ? List.of()
        : matches.get(sentence, s -> match(s, requiredWords.possibleRules(s)));
  }

  /** What {@link #match} finds, without looking at the words first or remembering it. */
  List<RuleEngine.Match> matchWithAllRules(String sentence) {
    return match(sentence, rules);
  }

  private List<RuleEngine.Match> match(String sentence, List<AbstractPatternRule> possible) {
    if (possible.isEmpty()) {
      return List.of();
    }
    AnalyzedSentence analyzed = tools.use(tool -> tool.getAnalyzedSentence(sentence));
    List<RuleEngine.Match> found = new ArrayList<>();
    for (AbstractPatternRule rule : possible) {
      for (RuleMatch match : matches(rule, analyzed)) {
        if (match.getFromPos() < match.getToPos() && match.getToPos() <= sentence.length()) {
          found.add(toMatch(rule, match));
        }
      }
    }
    found.sort(
        Comparator.comparingInt(RuleEngine.Match::start)
            .thenComparing(Comparator.comparingInt(RuleEngine.Match::end).reversed())
            .thenComparing(RuleEngine.Match::rule));
    return withoutRepetitions(found);
  }

  /** A rule that LanguageTool cannot run on a sentence says nothing of it, and that is logged. */
  private static RuleMatch[] matches(AbstractPatternRule rule, AnalyzedSentence sentence) {
    try {
      return rule.match(sentence);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "idiom rule {0} failed: {1}", rule.getFullId(), e.getClass());
      return RuleMatch.EMPTY_ARRAY;
    }
  }

  /** Of the patterns of one rule that match in the same place, the longest match stays. */
  private static List<RuleEngine.Match> withoutRepetitions(List<RuleEngine.Match> matches) {
    Map<String, Integer> ends = new HashMap<>();
    List<RuleEngine.Match> kept = new ArrayList<>();
    for (RuleEngine.Match match : matches) {
      if (match.start() >= ends.getOrDefault(match.rule(), 0)) {
        ends.put(match.rule(), match.end());
        kept.add(match);
      }
    }
    return kept;
  }

  @Override
  public void warm() {
    tools.use(tool -> tool.getAnalyzedSentence("One."));
  }

  private RuleEngine.Match toMatch(AbstractPatternRule rule, RuleMatch match) {
    return new RuleEngine.Match(
        rule.getId(),
        match.getFromPos(),
        match.getToPos(),
        plain(match.getMessage()),
        suggestions(match));
  }

  private List<String> suggestions(RuleMatch match) {
    List<String> all = match.getSuggestedReplacements();
    Set<String> cut = language.getShortCode().equals("it") ? cut(all) : Set.of();
    List<String> made =
        all.stream().filter(s -> !isUnmade(s) && !cut.contains(s)).distinct().toList();
    // Where no form fits, LanguageTool gives all that the word has.
    return made.size() > MOST_SUGGESTIONS ? List.of() : made;
  }

  /** The suggestions less the last vowel of a word: Italian verbs have passar beside passare. */
  private static Set<String> cut(List<String> suggestions) {
    Set<String> cut = new HashSet<>();
    for (String suggestion : suggestions) {
      LAST_VOWEL
          .matcher(suggestion)
          .results()
          .forEach(v -> cut.add(new StringBuilder(suggestion).deleteCharAt(v.start()).toString()));
    }
    return cut;
  }

  /** A message without marks. */
  static String plain(String message) {
    return BLANKS.matcher(TAG.matcher(message).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether LanguageTool could not inflect a word of a suggestion: it leaves it in brackets. */
  private static boolean isUnmade(String suggestion) {
    return UNMADE.matcher(suggestion).find();
  }

  @Override
  public List<RuleEngine.LoadedRule> rules() {
    return rules.stream()
        .collect(Collectors.groupingBy(Rule::getId, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(patterns -> patterns.stream().map(this::describe).reduce(LoadedRules::join))
        .flatMap(Optional::stream)
        .toList();
  }

  /** One rule of two of its patterns. */
  private static RuleEngine.LoadedRule join(
      RuleEngine.LoadedRule one, RuleEngine.LoadedRule other) {
    return new RuleEngine.LoadedRule(
        one.id(),
        one.file(),
        one.isSelective() && other.isSelective(),
        Stream.concat(one.fires().stream(), other.fires().stream()).toList(),
        Stream.concat(one.keeps().stream(), other.keeps().stream()).toList());
  }

  private RuleEngine.LoadedRule describe(AbstractPatternRule rule) {
    List<RuleEngine.Example> fires = new ArrayList<>();
    for (IncorrectExample example : rule.getIncorrectExamples()) {
      int start = example.getExample().indexOf("<marker>");
      int end = example.getExample().indexOf("</marker>") - "<marker>".length();
      List<String> corrections =
          example.getCorrections().stream().filter(c -> !c.isEmpty()).toList();
      fires.add(
          new RuleEngine.Example(
              TAG.matcher(example.getExample()).replaceAll(""), start, end, corrections));
    }
    List<String> keeps =
        rule.getCorrectExamples().stream()
            .map(CorrectExample::getExample)
            .map(example -> TAG.matcher(example).replaceAll(""))
            .toList();
    return new RuleEngine.LoadedRule(
        rule.getId(),
        rule.getSourceFile() == null ? "" : rule.getSourceFile(),
        requiredWords.isSelective(rule),
        fires,
        keeps);
  }
}
