package org.bluepencil.engine.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds text for comparison: case, accents, compatibility variants and invisible characters do not
 * count. {@code Gaïdaï}, its decomposed form and {@code GAIDAI} fold alike.
 *
 * <p>The folding of a character is its NFKD decomposition in lower case without marks (Unicode
 * general category M), with the Latin letters that do not decompose written out (ł, ø, ß …). A
 * letter never folds to a blank. Folding never depends on the neighbours, so a text can be folded
 * character by character and keep its offsets. Nothing is allocated but for characters beyond the
 * basic plane. Thread-safe.
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

  /** In {@link #SIMPLE}: the character is a surrogate, or what it folds to stands in LONG. */
  private static final char SEVERAL = '\uFFFF';

  /** In {@link #SIMPLE}: the character folds to nothing. */
  private static final char NOTHING = 0;

  private static final char[] SIMPLE = new char[0x10000];
  private static final @Nullable String[] LONG = new @Nullable String[0x10000];

  static {
    Normalizer2 nfkd = Normalizer2.getNFKDInstance();
    for (int c = 0; c < SIMPLE.length; c++) {
      String folded = Character.isSurrogate((char) c) ? "" : fold(c, nfkd);
      if (Character.isSurrogate((char) c) || folded.length() > 1) {
        SIMPLE[c] = SEVERAL;
        LONG[c] = folded;
      } else {
        SIMPLE[c] = folded.isEmpty() ? NOTHING : folded.charAt(0);
      }
    }
  }

  private Fold() {}

  private static String fold(int codePoint, Normalizer2 nfkd) {
    String decomposed = nfkd.getDecomposition(codePoint);
    if (decomposed == null) {
      return isIgnorable(codePoint) ? "" : letter(UCharacter.toLowerCase(codePoint));
    }
    StringBuilder out = new StringBuilder();
    boolean letter = Character.isLetter(codePoint);
    for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
      int c = decomposed.codePointAt(i);
      if (!isIgnorable(c) && !(letter && c == ' ')) {
        out.append(letter(UCharacter.toLowerCase(c)));
      }
    }
    return out.toString();
  }

  private static String letter(int lower) {
    String written = LETTERS_THAT_DO_NOT_DECOMPOSE.get(lower);
    return written != null ? written : Character.toString(lower);
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

  /** What a character of the basic plane folds to if that is one character, or else 0. */
  static char simple(char c) {
    char folded = SIMPLE[c];
    return folded == SEVERAL ? NOTHING : folded;
  }

  /** Code units at {@code i} that fold together: two for a surrogate pair before {@code end}. */
  private static int width(CharSequence text, int i, int end) {
    boolean pair =
        i + 1 < end
            && Character.isHighSurrogate(text.charAt(i))
            && Character.isLowSurrogate(text.charAt(i + 1));
    return pair ? 2 : 1;
  }

  /** What the character at {@code i} folds to, where that is {@link #SEVERAL}. */
  private static String several(CharSequence text, int i, int width) {
    char c = text.charAt(i);
    if (width == 2) {
      return fold(Character.toCodePoint(c, text.charAt(i + 1)), Normalizer2.getNFKDInstance());
    }
    String folded = LONG[c];
    return folded == null || folded.isEmpty() ? String.valueOf(c) : folded;
  }

  /** Appends the folding of {@code text} from {@code start} to {@code end} (exclusive). */
  public static void append(StringBuilder out, CharSequence text, int start, int end) {
    int width;
    for (int i = start; i < end; i += width) {
      char simple = SIMPLE[text.charAt(i)];
      width = 1;
      if (simple == SEVERAL) {
        width = width(text, i, end);
        out.append(several(text, i, width));
      } else if (simple != NOTHING) {
        out.append(simple);
      }
    }
  }

  /**
   * Reads the folding of {@code text} from {@code start} to {@code end} (exclusive) off {@code
   * folded} from {@code at} on.
   *
   * @return where it ends in {@code folded}, or -1 if something else stands there
   */
  public static int readOff(CharSequence folded, int at, CharSequence text, int start, int end) {
    int width;
    int to = at;
    for (int i = start; i < end; i += width) {
      char simple = SIMPLE[text.charAt(i)];
      width = 1;
      if (simple == SEVERAL) {
        width = width(text, i, end);
        String several = several(text, i, width);
        for (int k = 0; k < several.length(); k++) {
          if (to >= folded.length() || folded.charAt(to++) != several.charAt(k)) {
            return -1;
          }
        }
      } else if (simple != NOTHING && (to >= folded.length() || folded.charAt(to++) != simple)) {
        return -1;
      }
    }
    return to;
  }

  /** The folding of a string. {@code of("Łódź")} is {@code "lodz"}. */
  public static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    append(out, text, 0, text.length());
    return out.toString();
  }
}
