package org.bluepencil.engine.text;

import java.util.Arrays;

/**
 * The words of a text: maximal runs of letters, digits, marks and invisible format characters that
 * hold at least one letter or digit. Apostrophes, hyphens and points end a word, so {@code
 * Kouleba's} is two words and {@code Aix-la-Chapelle} three. Words are in order; offsets are UTF-16
 * code units, half-open. Immutable.
 */
public final class Tokens {

  private final int[] starts;
  private final int[] ends;

  private Tokens(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Finds the words of {@code text} in one pass. */
  public static Tokens of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 5)];
    int[] ends = new int[starts.length];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      int start = -1;
      int end = i;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        boolean letter = isWordCharacter(c);
        if (!letter && !Fold.isIgnorable(c)) {
          break;
        }
        start = letter && start < 0 ? i : start;
        i += Character.charCount(c);
        // An invisible character at a word's edge is not part of it; a combining mark is.
        end = letter || Character.getType(c) != Character.FORMAT ? i : end;
      }
      if (start >= 0) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
      }
      if (i < text.length()) {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return new Tokens(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /** Whether a code point can stand in a word. The letter apostrophe (U+02BC) ends one. */
  static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) && !Characters.isApostrophe(c);
  }

  public int count() {
    return starts.length;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The first word that ends after {@code offset}, or {@link #count()} if there is none. */
  public int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
