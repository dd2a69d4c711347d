package org.bluepencil.engine.names;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words in which letters of another script stand for the ones they look like: Latin <em>i</em> in a
 * Ukrainian word, Cyrillic <em>у</em> in Kyiv. The pairs are those of Unicode's confusables.txt
 * (UTS #39) between letters of Latin, Cyrillic and Greek.
 */
final class MixedScript {

  private static final Set<String> CYRILLIC_LANGUAGES = Set.of("uk", "ru");

  /** Written as escapes, since nobody can see the difference. */
  static final String LATIN_OF_CYRILLIC = "aceopxyijshABCEHIJKMOPSTXY\u00EF\u00EB\u00CF\u00CB";

  static final String CYRILLIC =
      "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0458\u0455\u04BB\u0410"
          + "\u0412\u0421\u0415\u041D\u0406\u0408\u041A\u041C\u041E\u0420\u0405\u0422"
          + "\u0425\u0423\u0457\u0451\u0407\u0401";

  static final String LATIN_OF_GREEK = "opvaiABEHIKMNOPTXYZ";

  static final String GREEK =
      "\u03BF\u03C1\u03BD\u03B1\u03B9\u0391\u0392\u0395\u0397\u0399\u039A\u039C"
          + "\u039D\u039F\u03A1\u03A4\u03A7\u03A5\u0396";

  private static final Map<Character, Character> TO_LATIN = new HashMap<>();
  private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();

  static {
    for (int i = 0; i < CYRILLIC.length(); i++) {
      TO_LATIN.put(CYRILLIC.charAt(i), LATIN_OF_CYRILLIC.charAt(i));
      TO_CYRILLIC.put(LATIN_OF_CYRILLIC.charAt(i), CYRILLIC.charAt(i));
    }
    for (int i = 0; i < GREEK.length(); i++) {
      char latin = LATIN_OF_GREEK.charAt(i);
      TO_LATIN.put(GREEK.charAt(i), latin);
      if (TO_CYRILLIC.containsKey(latin)) {
        TO_CYRILLIC.put(GREEK.charAt(i), TO_CYRILLIC.get(latin));
      }
    }
  }

  private MixedScript() {}

  /**
   * The text with every word of mixed scripts in one script, code unit for code unit: the text
   * language's if all its letters have a twin there, else the other one; null if no such word is in
   * it.
   */
  static @Nullable String unmixed(Text text, String language) {
    StringBuilder unmixed = null;
    for (int token = 0; token < text.tokens().count(); token++) {
      int start = text.tokens().start(token);
      int end = text.tokens().end(token);
      String word = isMixed(text.string(), start, end) ? unmix(text, start, end, language) : null;
      if (word != null) {
        unmixed = unmixed == null ? new StringBuilder(text.string()) : unmixed;
        unmixed.replace(start, end, word);
      }
    }
    return unmixed == null ? null : unmixed.toString();
  }

  private static boolean isMixed(String string, int start, int end) {
    int latin = 0;
    int greek = 0;
    int cyrillic = 0;
    // By Unicode's blocks, since every word of every copy comes by here.
    for (int i = start; i < end; i++) {
      char c = string.charAt(i);
      if (c < '\u0250' || c >= '\u1E00' && c < '\u1F00') {
        latin |= Character.isLetter(c) ? 1 : 0;
      } else if (c >= '\u0370' && c < '\u0400') {
        greek = 1;
      } else if (c >= '\u0400' && c < '\u0530') {
        cyrillic = 1;
      }
    }
    return latin + greek + cyrillic > 1;
  }

  private static @Nullable String unmix(Text text, int start, int end, String language) {
    String word = text.string().substring(start, end);
    boolean cyrillic = CYRILLIC_LANGUAGES.contains(language);
    String own = map(word, cyrillic);
    return own != null ? own : map(word, !cyrillic);
  }

  private static @Nullable String map(String word, boolean toCyrillic) {
    UnicodeScript script = toCyrillic ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN;
    StringBuilder mapped = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && UnicodeScript.of(c) != script) {
        Character twin = (toCyrillic ? TO_CYRILLIC : TO_LATIN).get(c);
        if (twin == null) {
          return null;
        }
        mapped.setCharAt(i, twin);
      }
    }
    return mapped.toString();
  }
}
