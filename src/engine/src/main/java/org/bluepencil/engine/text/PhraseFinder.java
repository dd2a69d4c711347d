package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static List<String> words(String text, Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(Fold.of(text.substring(tokens.start(i), tokens.end(i))));
    }
    return words;
  }

  /** Every place where a phrase stands, the longest one at each word, in order. */
  public List<Match<T>> find(Text text) {
    List<Match<T>> found = new ArrayList<>();
    if (byFirstWord.isEmpty()) {
      return found;
    }
    List<String> words = words(text.string(), text.tokens());
    for (int i = 0; i < words.size(); i++) {
      Phrase<T> longest = null;
      for (Phrase<T> phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words.size();
        if (end <= words.size()
            && words.subList(i, end).equals(phrase.words)
            && (longest == null || phrase.words.size() > longest.words.size())) {
          longest = phrase;
        }
      }
      if (longest != null) {
        int last = i + longest.words.size() - 1;
        Span span = new Span(text.tokens().start(i), text.tokens().end(last));
        found.add(new Match<>(span, longest.value));
      }
    }
    return found;
  }
}
