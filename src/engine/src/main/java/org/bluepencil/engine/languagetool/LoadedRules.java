package org.bluepencil.engine.languagetool;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.idioms.RuleEngine;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
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

  private final ConcurrentLinkedDeque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();

  LoadedRules(Language language, List<AbstractPatternRule> rules) {
    this.language = language;
    this.rules = rules;
    this.requiredWords = new RequiredWords(language, rules);
  }

  @Override
  public List<RuleEngine.Match> match(String sentence) {
    if (sentence.length() > LONGEST) {
      return List.of();
    }
    List<AbstractPatternRule> possible = requiredWords.possibleRules(sentence);
    return possible.isEmpty() ? List.of() : matches.get(sentence, s -> match(s, possible));
  }

  /** What {@link #match} finds, without looking at the words first or remembering it. */
  List<RuleEngine.Match> matchWithAllRules(String sentence) {
    return match(sentence, rules);
  }

  private List<RuleEngine.Match> match(String sentence, List<AbstractPatternRule> possible) {
    AnalyzedSentence analyzed = analyze(sentence);
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
    analyze("One.");
  }

  private static RuleEngine.Match toMatch(AbstractPatternRule rule, RuleMatch match) {
    return new RuleEngine.Match(
        rule.getId(),
        match.getFromPos(),
        match.getToPos(),
        plain(match.getMessage()),
        suggestions(match));
  }

  private static List<String> suggestions(RuleMatch match) {
    List<String> all = match.getSuggestedReplacements();
    List<String> made =
        all.stream().filter(s -> !isUnmade(s) && !isCut(s, all)).distinct().toList();
    // Where no form fits, LanguageTool gives all that the word has.
    return made.size() > MOST_SUGGESTIONS ? List.of() : made;
  }

  /** Whether another suggestion has a word with its last vowel: Italian passar, passare. */
  private static boolean isCut(String suggestion, List<String> all) {
    return all.stream()
        .anyMatch(
            other ->
                LAST_VOWEL
                    .matcher(other)
                    .results()
                    .anyMatch(
                        vowel ->
                            other.length() == suggestion.length() + 1
                                && suggestion.startsWith(other.substring(0, vowel.start()))
                                && suggestion.endsWith(other.substring(vowel.end()))));
  }

  /** A message without marks. */
  static String plain(String message) {
    return BLANKS.matcher(TAG.matcher(message).replaceAll("")).replaceAll(" ").strip();
  }

  /** Whether LanguageTool could not inflect a word of a suggestion: it leaves it in brackets. */
  private static boolean isUnmade(String suggestion) {
    return UNMADE.matcher(suggestion).find();
  }

  private AnalyzedSentence analyze(String sentence) {
    JLanguageTool tool = idle.poll();
    if (tool == null) {
      tool = new JLanguageTool(language);
    }
    try {
      return tool.getAnalyzedSentence(sentence);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.push(tool);
    }
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
