package org.bluepencil.engine.names;

import java.util.Set;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a name for a genitive or plural, and what it becomes behind another name.
 * Source: Duden (German: -s, an apostrophe alone after s, ß, x, z), Taalunie (Dutch: -s, 's after a
 * single vowel, an apostrophe alone after a hiss), the English style guides.
 *
 * @param end the code unit behind it, in the text
 * @param written what goes behind the new name instead; empty for what stands there, when {@code
 *     end} is the name's own end
 */
record NameEnding(int end, String written) {

  /** Languages that put an s right behind a name. */
  private static final Set<String> WITH_S = Set.of("en", "de", "nl");

  private static final String APOSTROPHE = "\u2019";

  static boolean hasGluedS(String language) {
    return WITH_S.contains(language);
  }

  /**
   * What becomes of the ending behind a name.
   *
   * @param nameEnd end of the name, without an s that is glued to it
   * @return null if it cannot be told
   */
  static @Nullable NameEnding of(
      Text text, int nameEnd, String language, String surface, String form) {
    NameEnding same = new NameEnding(nameEnd, "");
    String there = there(text, nameEnd, surface);
    if (there.isEmpty() || !hasGluedS(language)) {
      return same;
    }
    String small = there.replace('S', 's').replaceAll("[^s]", "'");
    String wanted = wanted(language, small, surface, form);
    if (wanted == null || wanted.equals(small)) {
      return wanted == null ? null : same;
    }
    if (small.equals("'") && !isPossessive(text, nameEnd)) {
      return null;
    }
    String mark = small.startsWith("'") ? there.substring(0, 1) : APOSTROPHE;
    String written = wanted.replace("'", mark);
    boolean capitals = NameForms.isAllCaps(surface);
    return new NameEnding(nameEnd + there.length(), capitals ? written.replace('s', 'S') : written);
  }

  /** The ending as it stands: an s, an apostrophe with one, or an apostrophe after a hiss. */
  private static String there(Text text, int nameEnd, String surface) {
    String string = text.string();
    int first = Characters.at(string, nameEnd);
    int second = Characters.at(string, nameEnd + 1);
    int third = Characters.at(string, nameEnd + 2);
    if (isS(first) && (second < 0 || !Character.isLetterOrDigit(second))) {
      return string.substring(nameEnd, nameEnd + 1);
    }
    if (!Characters.isApostrophe(first)) {
      return "";
    }
    if (isS(second) && (third < 0 || !Character.isLetterOrDigit(third))) {
      return string.substring(nameEnd, nameEnd + 2);
    }
    return endsWithHiss(surface) && Characters.isBlank(second)
        ? string.substring(nameEnd, nameEnd + 1)
        : "";
  }

  private static @Nullable String wanted(
      String language, String there, String surface, String form) {
    if (language.equals("en")) {
      boolean hiss = endsWithHiss(form) || form.endsWith("ch") || form.endsWith("sh");
      return switch (there) {
        case "s" -> hiss ? null : there;
        case "'" -> Fold.of(form).endsWith("s") ? there : "'s";
        default -> there;
      };
    }
    // An ending that the old name would not have by the rules is none of ours.
    return there.equals(genitive(language, surface)) || there.equals("s")
        ? genitive(language, form)
        : there;
  }

  private static String genitive(String language, String name) {
    if (endsWithHiss(name)) {
      return "'";
    }
    String folded = Fold.of(name);
    char last = folded.isEmpty() ? 'x' : folded.charAt(folded.length() - 1);
    return language.equals("nl") && "aiouy".indexOf(last) >= 0 ? "'s" : "s";
  }

  private static boolean endsWithHiss(String name) {
    String folded = Fold.of(name);
    return folded.endsWith("s") || folded.endsWith("x") || folded.endsWith("z");
  }

  /** Whether an apostrophe can close no quotation: nothing in its paragraph opens one. */
  private static boolean isPossessive(Text text, int apostrophe) {
    String string = text.string();
    int next = Characters.at(string, apostrophe + 2);
    for (int i = text.paragraphAt(apostrophe).start(); i < apostrophe; i++) {
      char c = string.charAt(i);
      boolean within = i > 0 && Character.isLetter(string.charAt(i - 1));
      if (c == '\u2018' || Characters.isApostrophe(c) && !within) {
        return false;
      }
    }
    return next >= 0 && Character.isLetter(next);
  }

  private static boolean isS(int c) {
    return c == 's' || c == 'S';
  }
}
