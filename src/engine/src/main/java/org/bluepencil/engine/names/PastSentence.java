package org.bluepencil.engine.names;

import java.util.Locale;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/** Tells sentences that are about the past of a name: an early year, or a word that says so. */
record PastSentence(CopyView copy, Text text) {

  /**
   * Up to this year, included, a sentence is about the past of a name that changed in the 1990s or
   * later.
   */
  private static final int LAST_HISTORICAL_YEAR = 1991;

  private static final int FIRST_HISTORICAL_YEAR = 900;

  /** How many words before and behind a name are read for what its sentence is about. */
  private static final int WORDS_AROUND = 60;

  /** Whether the sentence that words stand in holds an early year, or a word of the past. */
  boolean is(int firstToken, int lastToken) {
    Span sentence = text.sentenceAt(text.tokens().start(firstToken));
    Set<String> words = copy.profile().historical();
    int token =
        Math.max(text.tokens().firstEndingAfter(sentence.start()), firstToken - WORDS_AROUND);
    int last = Math.min(text.tokens().count(), lastToken + WORDS_AROUND);
    for (; token < last && text.tokens().start(token) < sentence.end(); token++) {
      String word = text.word(token);
      if (words.contains(lower(word)) || isEarlyYear(word) && isDated(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is dated by the word before it, such as in or May, rather than a count. */
  private boolean isDated(int token) {
    if (copy.profile().yearWords().isEmpty() || token == 0) {
      return true;
    }
    String before = lower(text.word(token - 1));
    Span sentence = text.sentenceAt(text.tokens().start(token));
    return text.tokens().start(token - 1) < sentence.start()
        || copy.profile().yearWords().contains(before)
        || copy.profile().dayWords().contains(before);
  }

  private static boolean isEarlyYear(String word) {
    if (word.length() < 3
        || word.length() > 5
        || !word.chars().limit(3).allMatch(Character::isDigit)) {
      return false;
    }
    String digits = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.length() > 4) {
      return false;
    }
    int year = Integer.parseInt(digits);
    return year >= FIRST_HISTORICAL_YEAR && year <= LAST_HISTORICAL_YEAR;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
