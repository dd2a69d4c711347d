package org.bluepencil.engine.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;

/** Makes a dictionary form fit the place where it goes: capitals, and the blanks between words. */
final class NameForms {

  private NameForms() {}

  /** Whether there are at least two letters and all that have case are capitals. */
  static boolean isAllCaps(String surface) {
    long letters = surface.codePoints().filter(Character::isLetter).count();
    return letters >= 2
        && surface.codePoints().noneMatch(Character::isLowerCase)
        && surface.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether there are letters and none is a capital. */
  static boolean isAllSmall(String surface) {
    return surface.codePoints().anyMatch(Character::isLowerCase)
        && surface.codePoints().noneMatch(Character::isUpperCase);
  }

  static boolean startsWithCapital(String surface) {
    return !surface.isEmpty() && Character.isUpperCase(surface.codePointAt(0));
  }

  /**
   * {@code form} as it goes in place of {@code surface}: in capitals where that is, and with the
   * surface's own blanks and line breaks between the words where both have as many.
   */
  static String fit(String surface, String form, String language) {
    String cased = isAllCaps(surface) ? UCharacter.toUpperCase(new ULocale(language), form) : form;
    Tokens from = Tokens.of(surface);
    Tokens to = Tokens.of(cased);
    if (from.count() != to.count() || from.count() < 2) {
      return withLineBreak(surface, cased);
    }
    StringBuilder fitted = new StringBuilder(cased.substring(0, to.end(0)));
    for (int i = 1; i < to.count(); i++) {
      String ours = cased.substring(to.end(i - 1), to.start(i));
      String theirs = surface.substring(from.end(i - 1), from.start(i)).replaceFirst("^[.,]", "");
      boolean blank =
          !theirs.isEmpty() && theirs.chars().allMatch(Characters::isBlank) && ours.endsWith(" ");
      fitted
          .append(blank ? ours.substring(0, ours.length() - 1) + theirs : ours)
          .append(cased, to.start(i), to.end(i));
    }
    return fitted.append(cased.substring(to.end(to.count() - 1))).toString();
  }

  /** The form with the surface's line break, if it has one, in place of its last blank. */
  private static String withLineBreak(String surface, String form) {
    int start = 0;
    while (start < surface.length() && !Characters.isLineBreak(surface.charAt(start))) {
      start++;
    }
    int blank = form.lastIndexOf(' ');
    if (start == surface.length() || blank < 0) {
      return form;
    }
    int end = start;
    while (Characters.isBlank(Characters.at(surface, end)) && end < surface.length()) {
      end++;
    }
    return form.substring(0, blank) + surface.substring(start, end) + form.substring(blank + 1);
  }

  /** The text with its first letter a capital. */
  static String withCapital(String text, String language) {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return UCharacter.toTitleCase(new ULocale(language), text.substring(0, first), null)
        + text.substring(first);
  }

  static boolean hasAsManyWords(String one, String other) {
    return Tokens.of(one).count() == Tokens.of(other).count();
  }

  /**
   * Whether a word near before or behind a span is a word of {@code form}: Lake, before Lake
   * Baikal.
   */
  static boolean repeatsNeighbour(Text text, int start, int end, String form) {
    String folded = " " + Fold.of(form) + " ";
    int next = text.tokens().firstEndingAfter(end);
    int before = text.tokens().firstEndingAfter(start) - 1;
    return isWordOf(text, before, folded) || isWordOf(text, next, folded);
  }

  private static boolean isWordOf(Text text, int token, String folded) {
    if (token < 0 || token >= text.tokens().count()) {
      return false;
    }
    int start = text.tokens().start(token);
    String word = Fold.of(text.string().substring(start, text.tokens().end(token)));
    return word.length() > 3 && folded.contains(" " + word);
  }

  /** How much of a spelling, as whole words at its ends, a form leaves as it is. */
  static int wordsKept(String surface, String form) {
    return equalStart(surface, form) + equalEnd(surface, form);
  }

  /** Length of the whole words, with the blank behind them, at which both texts start. */
  static int equalStart(String one, String other) {
    int length = 0;
    int limit = Math.min(one.length(), other.length());
    for (int i = 0; i < limit && one.charAt(i) == other.charAt(i); i++) {
      length = one.charAt(i) == ' ' ? i + 1 : length;
    }
    return length;
  }

  /** Length of the whole words, with the blank before them, at which both texts end. */
  static int equalEnd(String one, String other) {
    int length = 0;
    int limit = Math.min(one.length(), other.length()) - equalStart(one, other);
    for (int i = 1; i <= limit; i++) {
      char c = one.charAt(one.length() - i);
      if (c != other.charAt(other.length() - i)) {
        break;
      }
      length = c == ' ' ? i : length;
    }
    return length;
  }
}
