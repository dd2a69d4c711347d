package org.bluepencil.engine.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds text for comparison: case, accents, compatibility variants and invisible characters do not
 * count. {@code Gaïdaï}, its decomposed form and {@code GAIDAI} fold alike.
 *
 * <p>The folding of a character is its NFKD decomposition in lower case without marks (Unicode
 * general category M), with the Latin letters that do not decompose written out (ł, ø, ß …).
 * Folding never depends on the neighbours, so a text can be folded character by character and keep
 * its offsets. Thread-safe.
 */
public final class Fold {

  private static final Map<Integer, String> LETTERS_THAT_DO_NOT_DECOMPOSE =
      Map.ofEntries(
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ς', "σ"));

  /** In {@link #SIMPLE}: the character folds to several, which stand in {@link #LONG}. */
  private static final char SEVERAL = '\uFFFF';

  /** In {@link #SIMPLE}: the character folds to nothing. */
  private static final char NOTHING = 0;

  private static final char[] SIMPLE = new char[0x10000];
  private static final Map<Character, String> LONG = new HashMap<>();

  static {
    Normalizer2 nfkd = Normalizer2.getNFKDInstance();
    for (int c = 0; c < SIMPLE.length; c++) {
      String folded = Character.isSurrogate((char) c) ? String.valueOf((char) c) : fold(c, nfkd);
      if (folded.isEmpty()) {
        SIMPLE[c] = NOTHING;
      } else if (folded.length() == 1) {
        SIMPLE[c] = folded.charAt(0);
      } else {
        SIMPLE[c] = SEVERAL;
        LONG.put((char) c, folded);
      }
    }
  }

  private Fold() {}

  private static String fold(int codePoint, Normalizer2 nfkd) {
    StringBuilder out = new StringBuilder();
    String decomposed = nfkd.normalize(new String(Character.toChars(codePoint)));
    decomposed
        .codePoints()
        .filter(c -> !isIgnorable(c))
        .map(UCharacter::toLowerCase)
        .forEach(c -> appendLetter(out, c));
    return out.toString();
  }

  private static void appendLetter(StringBuilder out, int lower) {
    String written = LETTERS_THAT_DO_NOT_DECOMPOSE.get(lower);
    if (written != null) {
      out.append(written);
    } else {
      out.appendCodePoint(lower);
    }
  }

  /**
   * Whether a code point counts for nothing inside a word: combining marks, soft hyphen, zero-width
   * characters and other format controls.
   */
  public static boolean isIgnorable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Appends the folding of {@code text} from {@code start} to {@code end} (exclusive). */
  public static void append(StringBuilder out, CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char simple = SIMPLE[c];
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(fold(Character.toCodePoint(c, text.charAt(++i)), Normalizer2.getNFKDInstance()));
      } else if (simple == SEVERAL) {
        out.append(LONG.get(c));
      } else if (simple != NOTHING) {
        out.append(simple);
      }
    }
  }

  /** The folding of a string. {@code of("Łódź")} is {@code "lodz"}. */
  public static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    append(out, text, 0, text.length());
    return out.toString();
  }
}
