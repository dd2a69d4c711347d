package org.bluepencil.engine.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The word right before a name, with what stands between them: an edit of the name reaches over it
 * where the new name wants another shape of it.
 *
 * @param text the field
 * @param start its first UTF-16 code unit
 * @param nameStart where the name starts
 * @param word the word as it stands, with its apostrophe if it is joined to the name
 */
record WordBefore(Text text, int start, int nameStart, String word) {

  private static final char PRINTED_APOSTROPHE = '\u2019';

  /** The word before {@code nameStart}, or null if something else than a blank is between. */
  static @Nullable WordBefore of(Text text, int nameStart) {
    int token = text.tokens().firstEndingAfter(nameStart - 1) - 1;
    if (token < 0 || nameStart == 0) {
      return null;
    }
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    String between = text.string().substring(end, nameStart);
    boolean joined = between.length() == 1 && Characters.isApostrophe(between.charAt(0));
    boolean apart = !between.isEmpty() && between.chars().allMatch(Characters::isBlank);
    if (!joined && !apart) {
      return null;
    }
    return new WordBefore(
        text, start, nameStart, text.string().substring(start, joined ? nameStart : end));
  }

  /**
   * The word and {@code form} as they go in place of the word and {@code surface}, from {@link
   * #start} on; null if nobody can tell what the word becomes.
   */
  @Nullable String with(String language, String surface, String form) {
    String small = word.toLowerCase(Locale.ROOT);
    if (isJoined()) {
      small = small.substring(0, small.length() - 1) + "'";
    }
    Liaison.Joined joined = Liaison.join(language, small, surface, form);
    if (joined == null) {
      return null;
    }
    String between = text.string().substring(start + word.length(), nameStart);
    if (joined.word().equals(small)) {
      return word + between + joined.name();
    }
    boolean elided = joined.word().endsWith("'");
    // Elision would pull the name into the line above.
    if (elided && between.length() > 1
        || elided && !between.isEmpty() && !Characters.isSpace(between.charAt(0))) {
      return null;
    }
    String shape = capitalised(joined.word(), surface, language).replace('\'', apostrophe());
    String blank = elided ? "" : between.isEmpty() ? " " : between;
    return shape + blank + joined.name();
  }

  private boolean isJoined() {
    return Characters.isApostrophe(word.charAt(word.length() - 1));
  }

  private String capitalised(String shape, String surface, String language) {
    boolean several = word.codePoints().filter(Character::isLetter).count() > 1;
    if (NameForms.isAllCaps(surface) && word.equals(upper(word, language))
        || several && NameForms.isAllCaps(word)) {
      return upper(shape, language);
    }
    return NameForms.startsWithCapital(word) ? NameForms.withCapital(shape, language) : shape;
  }

  private static String upper(String text, String language) {
    return UCharacter.toUpperCase(new ULocale(language), text);
  }

  /** The apostrophe that the text uses between letters; the printed one if it has none. */
  private char apostrophe() {
    String string = text.string();
    for (int i = 1; i + 1 < string.length(); i++) {
      char c = string.charAt(i);
      if ((c == '\'' || c == PRINTED_APOSTROPHE)
          && Character.isLetter(string.charAt(i - 1))
          && Character.isLetter(string.charAt(i + 1))) {
        return c;
      }
    }
    return PRINTED_APOSTROPHE;
  }
}
