package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.text.Tokens;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/**
 * Says which rules a sentence can set off at all, from its words alone, so that most sentences need
 * no analysis. A rule's token is bounded when it must occur and is a word, an inflected word or a
 * finite choice of words; a rule is possible when each of its bounded tokens has one of its words
 * in the sentence.
 */
final class RequiredWords {

  private final Language language;

  /** For each rule, the sets of words of which each must have one in the sentence. */
  private final Map<AbstractPatternRule, List<Set<String>>> needs = new HashMap<>();

  private final Map<String, List<AbstractPatternRule>> rulesByWord = new HashMap<>();
  private final List<AbstractPatternRule> always = new ArrayList<>();

  RequiredWords(Language language, List<AbstractPatternRule> rules) {
    this.language = language;
    for (AbstractPatternRule rule : rules) {
      List<Set<String>> sets = new ArrayList<>();
      for (PatternToken token : rule.getPatternTokens()) {
        Set<String> words = words(token);
        if (!words.isEmpty()) {
          sets.add(words);
        }
      }
      needs.put(rule, sets);
      // The smallest set is the one that lets the fewest sentences through.
      sets.stream()
          .min((a, b) -> Integer.compare(a.size(), b.size()))
          .ifPresentOrElse(
              words ->
                  words.forEach(
                      word -> rulesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule)),
              () -> always.add(rule));
    }
  }

  boolean isSelective(AbstractPatternRule rule) {
    return !always.contains(rule);
  }

  List<AbstractPatternRule> possibleRules(String sentence) {
    Set<String> words = new HashSet<>();
    Tokens tokens = Tokens.of(sentence);
    for (int i = 0; i < tokens.count(); i++) {
      words.add(sentence.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT));
    }
    Set<AbstractPatternRule> possible = new LinkedHashSet<>(always);
    for (String word : words) {
      for (AbstractPatternRule rule : rulesByWord.getOrDefault(word, List.of())) {
        if (needs.get(rule).stream().allMatch(set -> set.stream().anyMatch(words::contains))) {
          possible.add(rule);
        }
      }
    }
    return List.copyOf(possible);
  }

  /** The words of which a token needs one, in small letters; empty if that cannot be told. */
  private Set<String> words(PatternToken token) {
    if (token.getMinOccurrence() < 1
        || token.getNegation()
        || token.getPOSNegation()
        || token.hasAndGroup()) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    List<PatternToken> choices = new ArrayList<>(List.of(token));
    choices.addAll(token.getOrGroup());
    for (PatternToken choice : choices) {
      Set<String> own = ownWords(choice);
      if (own.isEmpty()) {
        return Set.of();
      }
      words.addAll(own);
    }
    return words;
  }

  private Set<String> ownWords(PatternToken token) {
    String string = token.getString();
    if (string == null || string.isEmpty() || token.getNegation()) {
      return Set.of();
    }
    Set<String> values =
        StringMatcher.create(string, token.isRegularExpression(), false).getPossibleValues();
    if (values == null) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    for (String value : values) {
      Set<String> forms = token.isInflected() ? inflections(value) : new HashSet<>();
      forms.add(value.toLowerCase(Locale.ROOT));
      for (String form : forms) {
        String word = longestWord(form);
        if (word.isEmpty()) {
          return Set.of();
        }
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The longest of our words in a token of LanguageTool's, such as "champion" of "vice-champion".
   */
  private static String longestWord(String value) {
    Tokens tokens = Tokens.of(value);
    String longest = "";
    for (int i = 0; i < tokens.count(); i++) {
      String word = value.substring(tokens.start(i), tokens.end(i));
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private Set<String> inflections(String lemma) {
    try {
      Set<String> forms = new HashSet<>();
      String[] synthesized =
          language.getSynthesizer().synthesize(new AnalyzedToken(lemma, null, lemma), ".*", true);
      for (String form : synthesized) {
        forms.add(form.toLowerCase(Locale.ROOT));
      }
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
