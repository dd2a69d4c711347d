package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;
import org.languagetool.tools.StringTools;

/**
 * Says which rules a sentence can set off at all, from its words alone, so that most sentences need
 * no analysis. A token of a rule is bounded when it is a word, an inflected word or a finite choice
 * of words. A rule is possible where the sentence holds its bounded tokens in their order, with no
 * more between them than the rule allows. Tags and exceptions are not looked at: a rule that is
 * possible need not fire. Immutable.
 */
final class RequiredWords {

  /** What LanguageTool puts before the first word of a sentence. */
  private static final String SENTENCE_START = "";

  private static final int ANY_NUMBER = 1000;

  /** Words of so few letters turn up as often as so many longer ones. */
  private static final int SHORT = 3;

  private static final int OF_SHORT = 40;

  private final Language language;
  private final Map<AbstractPatternRule, List<Slot>> slots = new HashMap<>();
  private final Map<String, List<AbstractPatternRule>> rulesByWord = new HashMap<>();
  private final List<AbstractPatternRule> always = new ArrayList<>();

  /**
   * One token of a rule.
   *
   * @param words what can stand there, folded; empty if that is no finite choice
   * @param shape what stands there looks like, or null if anything can where there are no words
   * @param isOptional whether it may be missing
   * @param most how many words it takes with those that may follow it unread
   */
  private record Slot(Set<String> words, @Nullable Pattern shape, boolean isOptional, int most) {

    boolean takes(String word) {
      if (!words.isEmpty()) {
        return words.contains(word);
      }
      return shape == null || shape.matcher(word).matches();
    }
  }

  RequiredWords(Language language, List<AbstractPatternRule> rules) {
    this.language = language;
    for (AbstractPatternRule rule : rules) {
      List<Slot> own = rule.getPatternTokens().stream().map(this::slot).toList();
      slots.put(rule, own);
      // The set of the fewest and longest words lets the fewest sentences through.
      own.stream()
          .filter(slot -> !slot.isOptional && !slot.words.isEmpty())
          .map(Slot::words)
          .min(Comparator.comparingInt(RequiredWords::commonness))
          .ifPresentOrElse(
              words ->
                  words.forEach(
                      word -> rulesByWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule)),
              () -> always.add(rule));
    }
  }

  /** Guesses how often one of the words turns up. */
  private static int commonness(Set<String> words) {
    return words.stream().mapToInt(word -> word.length() <= SHORT ? OF_SHORT : 1).sum();
  }

  boolean isSelective(AbstractPatternRule rule) {
    return !always.contains(rule);
  }

  List<AbstractPatternRule> possibleRules(String sentence) {
    List<String> words = new ArrayList<>(List.of(SENTENCE_START));
    for (String token : language.getWordTokenizer().tokenize(sentence)) {
      if (!StringTools.isWhitespace(token)) {
        words.add(folded(token));
      }
    }
    Set<AbstractPatternRule> candidates = new LinkedHashSet<>();
    for (String word : new LinkedHashSet<>(words)) {
      candidates.addAll(rulesByWord.getOrDefault(word, List.of()));
    }
    List<AbstractPatternRule> possible = new ArrayList<>(always);
    for (AbstractPatternRule rule : candidates) {
      if (isPossible(slots.get(rule), words)) {
        possible.add(rule);
      }
    }
    return possible;
  }

  private static boolean isPossible(List<Slot> slots, List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      if (isPossible(slots, 0, words, from)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the slots from one on can be filled from a word on. */
  private static boolean isPossible(List<Slot> slots, int next, List<String> words, int from) {
    if (next == slots.size()) {
      return true;
    }
    Slot slot = slots.get(next);
    if (slot.isOptional && isPossible(slots, next + 1, words, from)) {
      return true;
    }
    if (from >= words.size() || !slot.takes(words.get(from))) {
      return false;
    }
    int last = Math.min(words.size(), from + slot.most);
    for (int after = from + 1; after <= last; after++) {
      if (isPossible(slots, next + 1, words, after)) {
        return true;
      }
    }
    return false;
  }

  /** Small letters, one apostrophe, no soft hyphens: what LanguageTool does not tell apart. */
  private static String folded(String token) {
    return token.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00ad", "");
  }

  private Slot slot(PatternToken token) {
    int repeated = token.getMaxOccurrence() < 0 ? ANY_NUMBER : token.getMaxOccurrence();
    int unread = token.getSkipNext() < 0 ? ANY_NUMBER : token.getSkipNext();
    return new Slot(words(token), shape(token), token.getMinOccurrence() < 1, repeated + unread);
  }

  private static @Nullable Pattern shape(PatternToken token) {
    boolean isPlain = !token.getNegation() && !token.getPOSNegation() && !token.hasAndGroup();
    boolean isAlone = !token.hasOrGroup() && !token.isInflected();
    String string = token.getString();
    return isPlain && isAlone && token.isRegularExpression() && string != null
        ? Pattern.compile(string, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        : null;
  }

  /** The words of which one stands for a token, folded; empty if that cannot be told. */
  private Set<String> words(PatternToken token) {
    if (token.getNegation() || token.getPOSNegation() || token.hasAndGroup()) {
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
    return Set.copyOf(words);
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
      words.add(folded(value));
      if (token.isInflected()) {
        inflections(value).forEach(form -> words.add(folded(form)));
      }
    }
    return words;
  }

  private List<String> inflections(String lemma) {
    try {
      AnalyzedToken token = new AnalyzedToken(lemma, null, lemma);
      return List.of(language.getSynthesizer().synthesize(token, ".*", true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
