package org.bluepencil.engine.names;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Text;

/** Tells whether words stand by themselves or may be part of a longer name: Air France. */
final class LoneName {

  /** What stands before a country in a phrase that every language has: Made in Germany. */
  private static final Set<String> PHRASES = Set.of("made", "best", "miss", "mister");

  private LoneName() {}

  /**
   * Whether nothing beside the words makes a longer name: no word with a capital, no hyphen, no
   * word that the language does not have, and no such word before a small one.
   *
   * @param nouns whether the language's ordinary nouns have capitals
   * @param isWord whether the text's language has a word
   */
  static boolean stands(Text text, int first, int last, boolean nouns, Predicate<String> isWord) {
    int start = text.tokens().start(first);
    int end = text.tokens().end(last);
    boolean joined =
        isJoiner(Characters.at(text.string(), start - 1))
            || isJoiner(Characters.at(text.string(), end));
    return !joined
        && NameForms.startsWithCapital(text.word(first))
        && (!NameForms.isAllCaps(text.word(first)) || text.paragraphAt(start).start() == start)
        && (!isBeside(text, last, last + 1) || isOrdinary(text.word(last + 1), isWord))
        && (!isBeside(text, first - 1, first)
            || isOrdinary(text.word(first - 1), isWord)
                && !followsName(text, first - 1, nouns, isWord)
            || opens(text, first - 1) && isWord.test(text.word(first - 1)));
  }

  private static boolean isJoiner(int c) {
    return Characters.isHyphen(c) || c == '–' || c == '/' || c == '&';
  }

  /** Whether two words have nothing but a blank between them. */
  private static boolean isBeside(Text text, int one, int other) {
    return one >= 0
        && other < text.tokens().count()
        && text.tokens().start(other) - text.tokens().end(one) == 1
        && Characters.isBlank(Characters.at(text.string(), text.tokens().end(one)));
  }

  private static boolean isOrdinary(String word, Predicate<String> isWord) {
    return NameForms.isAllSmall(word) && isWord.test(word);
  }

  /** Whether a small word follows what may start a name: Stade de, Made in. */
  private static boolean followsName(
      Text text, int token, boolean nouns, Predicate<String> isWord) {
    if (!isBeside(text, token - 1, token)
        || ContextWords.AND.contains(text.word(token).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String before = text.word(token - 1);
    boolean word = (nouns || opens(text, token - 1)) && isWord.test(before);
    boolean name = !NameForms.isAllSmall(before) && !word;
    return name || PHRASES.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean opens(Text text, int token) {
    int start = text.tokens().start(token);
    return text.tokens().firstEndingAfter(text.sentenceAt(start).start()) == token;
  }
}
