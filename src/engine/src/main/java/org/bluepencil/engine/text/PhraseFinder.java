package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in text as runs of whole words, whatever their case and accents and whatever stands
 * between the words. Immutable and thread-safe.
 *
 * @param <T> what belongs to a phrase
 */
public final class PhraseFinder<T> {

  /** A phrase as folded words. */
  private record Phrase<T>(List<String> words, T value) {}

  /** Where a phrase stands. */
  public record Match<T>(Span span, T value) {}

  /** A word with an s behind it is no shorter than this: {@code Ids} is not {@code Id}. */
  private static final int SHORTEST_WITH_S = 5;

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /** Phrases without a word in them are passed over. */
  public PhraseFinder(Map<String, T> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          List<String> words = words(phrase, Tokens.of(phrase));
          if (!words.isEmpty()) {
            byFirstWord
                .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Phrase<>(words, value));
          }
        });
  }

  /**
   * A phrase as it is looked for: two that are the same here are found in the same places.
   *
   * @return empty if there is no word in it, so that it stands nowhere
   */
  public static String key(String phrase) {
    return String.join(" ", words(phrase, Tokens.of(phrase)));
  }

  private static List<String> words(String text, Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(Fold.of(text.substring(tokens.start(i), tokens.end(i))));
    }
    return words;
  }

  /** Every place where a phrase stands, the longest one at each word, in order. */
  public List<Match<T>> find(Text text) {
    return find(text, false);
  }

  /**
   * Every place where a phrase stands, the longest one at each word, in order.
   *
   * @param withS whether an s may be glued to a phrase's last word, as behind names in German
   *     ({@code Kiews}); the match ends before it
   */
  public List<Match<T>> find(Text text, boolean withS) {
    List<Match<T>> found = new ArrayList<>();
    if (byFirstWord.isEmpty()) {
      return found;
    }
    List<String> words = words(text.string(), text.tokens());
    for (int i = 0; i < words.size(); i++) {
      Phrase<T> whole = longest(words, i, words.get(i), "");
      Phrase<T> glued = withS ? longestWithS(words, i, text) : null;
      boolean isGlued = glued != null && (whole == null || glued.words.size() > whole.words.size());
      Phrase<T> longest = isGlued ? glued : whole;
      if (longest != null) {
        int end = text.tokens().end(i + longest.words.size() - 1);
        Span span = new Span(text.tokens().start(i), isGlued ? end - 1 : end);
        found.add(new Match<>(span, longest.value));
      }
    }
    return found;
  }

  /** A folded word may end with an s that is none in the text: ß. */
  private @Nullable Phrase<T> longestWithS(List<String> words, int first, Text text) {
    Phrase<T> found = longest(words, first, words.get(first), "s");
    String word = words.get(first);
    if (found == null && word.endsWith("s")) {
      found = longest(words, first, word.substring(0, word.length() - 1), "s");
    }
    if (found == null) {
      return null;
    }
    char last = text.string().charAt(text.tokens().end(first + found.words.size() - 1) - 1);
    return last == 's' || last == 'S' ? found : null;
  }

  /** The longest phrase at a word that begins with {@code start} and has an ending behind it. */
  private @Nullable Phrase<T> longest(List<String> words, int first, String start, String ending) {
    Phrase<T> longest = null;
    for (Phrase<T> phrase : byFirstWord.getOrDefault(start, List.of())) {
      int last = first + phrase.words.size() - 1;
      if (last < words.size()
          && (longest == null || phrase.words.size() > longest.words.size())
          && words.subList(first, last).equals(phrase.words.subList(0, last - first))
          && isWith(words.get(last), phrase.words.get(last - first), ending)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean isWith(String word, String wanted, String ending) {
    return ending.isEmpty()
        ? word.equals(wanted)
        : word.length() >= SHORTEST_WITH_S && word.equals(wanted + ending);
  }
}
