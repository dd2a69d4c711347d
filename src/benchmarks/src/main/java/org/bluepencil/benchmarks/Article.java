package org.bluepencil.benchmarks;

import java.util.Set;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;

/**
 * One text, and the same made easy for matchers that cannot fold or tell words: its folded words,
 * with a blank between two that may belong to one name and a line break between others.
 *
 * @param text the text as it came
 * @param folded its folded words
 */
record Article(String text, String folded) {

  static Article of(String string) {
    Text text = Text.plain(0, string, Set.of());
    Tokens tokens = text.tokens();
    StringBuilder folded = new StringBuilder(string.length());
    for (int i = 0; i < tokens.count(); i++) {
      if (i > 0) {
        boolean joined = NameIndex.isJoined(text, tokens.end(i - 1), tokens.start(i));
        folded.append(joined ? ' ' : '\n');
      }
      Fold.append(folded, string, tokens.start(i), tokens.end(i));
    }
    return new Article(string, folded.toString());
  }

  static boolean isSeparator(char c) {
    return c == ' ' || c == '\n';
  }
}
