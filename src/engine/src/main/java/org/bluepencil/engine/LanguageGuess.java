package org.bluepencil.engine;

import java.util.List;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;

/**
 * Tells the language of a text by counting, for each language, the words that are ordinary words of
 * it. Looks at no more than the first {@value #MOST_WORDS} words.
 */
final class LanguageGuess {

  private static final int MOST_WORDS = 400;

  private LanguageGuess() {}

  /** The likeliest text language; {@code en} where nothing tells. */
  static String of(List<Text> texts, WordFilter words) {
    int[] score = new int[Languages.TEXT.size()];
    int seen = 0;
    StringBuilder folded = new StringBuilder();
    for (Text text : texts) {
      for (int i = 0; i < text.tokens().count() && seen < MOST_WORDS; i++, seen++) {
        folded.setLength(0);
        Fold.append(folded, text.string(), text.tokens().start(i), text.tokens().end(i));
        for (int language = 0; language < score.length; language++) {
          score[language] += words.isWord(Languages.TEXT.get(language), folded) ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int language = 1; language < score.length; language++) {
      best = score[language] > score[best] ? language : best;
    }
    return Languages.TEXT.get(best);
  }
}
