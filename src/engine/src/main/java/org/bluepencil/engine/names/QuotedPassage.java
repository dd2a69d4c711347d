package org.bluepencil.engine.names;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Quotation;
import org.bluepencil.engine.text.Text;

/**
 * The quotation that a name stands in.
 *
 * @param wordsOfName how many words of it are the name
 */
record QuotedPassage(CopyView copy, Text text, Quotation quotation, int wordsOfName) {

  private static final Pattern SIC = Pattern.compile(".[\\s.,]*+[(\\[]sic\\b");

  private static final int LONGEST_TITLE = 10;
  private static final int LONGEST_PASSAGE = 15;
  private static final int LONGEST_QUOTATION = 300;

  /**
   * Whether it was written rather than spoken: it is marked sic, or introduced by a word such as
   * banner or tweet.
   */
  boolean isWritten() {
    String string = text.string();
    int after = Math.min(string.length(), quotation.close() + 12);
    if (SIC.matcher(string.substring(quotation.close(), after)).lookingAt()) {
      return true;
    }
    if (quotation.content().length() <= LONGEST_QUOTATION
        && text.substring(quotation.content()).contains("[sic]")) {
      return true;
    }
    int sentence = text.sentenceAt(quotation.open()).start();
    int last = text.tokens().firstEndingAfter(quotation.open()) - 1;
    for (int token = last; token >= 0 && token > last - 5; token--) {
      if (text.tokens().start(token) < sentence) {
        return false;
      }
      if (copy.profile().writtenQuotation().contains(lower(text.word(token)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is no speech of the text's language: the title of a work, most of whose words have
   * capitals, the name and nothing else, or a passage in another language.
   */
  boolean isTitleOrForeign() {
    if (quotation.content().length() > LONGEST_QUOTATION) {
      return false;
    }
    int last = Characters.at(text.string(), quotation.close() - 1);
    int words = 0;
    int capitals = 0;
    int small = 0;
    int foreign = 0;
    int token = text.tokens().firstEndingAfter(quotation.open());
    for (;
        token < text.tokens().count() && text.tokens().start(token) < quotation.close();
        token++) {
      String word = text.word(token);
      words++;
      capitals += NameForms.startsWithCapital(word) ? 1 : 0;
      if (word.length() > 2 && Character.isLowerCase(word.codePointAt(0))) {
        small++;
        foreign += isForeignWord(word) ? 1 : 0;
      }
    }
    boolean shortTitle = words >= 2 && words <= LONGEST_TITLE && ".,!?…".indexOf(last) < 0;
    boolean nothingElse = words == wordsOfName && capitals > 0;
    boolean title =
        nothingElse || !copy.language().equals("de") && shortTitle && capitals * 10 >= words * 6;
    return title || words <= LONGEST_PASSAGE && foreign > 0 && foreign * 2 >= small;
  }

  private boolean isForeignWord(String word) {
    String folded = Fold.of(word);
    WordFilter filter = copy.dictionary().words();
    return filter.knows(copy.language())
        && !filter.isWord(copy.language(), folded)
        && Languages.TEXT.stream().anyMatch(language -> filter.isWord(language, folded));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
