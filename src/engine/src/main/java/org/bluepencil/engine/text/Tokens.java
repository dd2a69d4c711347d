package org.bluepencil.engine.text;

import java.util.Arrays;

/**
 * The words of a text: maximal runs of letters, digits, marks and invisible format characters that
 * hold at least one letter or digit. Apostrophes, hyphens and points end a word, so {@code
 * Kouleba's} is two words and {@code Aix-la-Chapelle} three. Words are in order; offsets are UTF-16
 * code units, half-open. Each is hashed as it is found, so that looking one up costs next to
 * nothing. Immutable.
 */
public final class Tokens {

  /** In {@link #LETTERS}: ends a word. */
  private static final char SEPARATOR = 0;

  /** In {@link #LETTERS}: needs a closer look (marks, ß, half of a surrogate pair …). */
  private static final char CLOSER = 1;

  /** What each character that is a letter or digit by itself folds to, else one of the above. */
  private static final char[] LETTERS = new char[0x10000];

  static {
    for (int c = 0; c < LETTERS.length; c++) {
      char folded = Fold.simple((char) c);
      if (isWordCharacter(c) && folded > CLOSER) {
        LETTERS[c] = folded;
      } else {
        boolean look = isWordCharacter(c) || Fold.isIgnorable(c) || Character.isSurrogate((char) c);
        LETTERS[c] = look ? CLOSER : SEPARATOR;
      }
    }
  }

  private final int count;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;

  private Tokens(Found found) {
    count = found.count;
    starts = found.starts;
    ends = found.ends;
    hashes = found.hashes;
  }

  /** The words found so far. */
  private static final class Found {
    int count;
    int[] starts;
    int[] ends;
    long[] hashes;

    Found(int expected) {
      starts = new int[expected];
      ends = new int[expected];
      hashes = new long[expected];
    }

    void add(int start, int end, long hash) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      starts[count] = start;
      ends[count] = end;
      hashes[count++] = hash;
    }
  }

  /** Finds the words of {@code text} in one pass. */
  public static Tokens of(String text) {
    Found found = new Found(Math.max(4, text.length() / 5));
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      char letter = LETTERS[chars[i]];
      if (letter == SEPARATOR) {
        i++;
        continue;
      }
      int start = i;
      long hash = WordHash.START;
      while (letter > CLOSER) {
        hash = WordHash.add(hash, letter);
        letter = ++i < chars.length ? LETTERS[chars[i]] : SEPARATOR;
      }
      if (letter == SEPARATOR) {
        found.add(start, i, WordHash.end(hash));
      } else {
        i = addClosely(found, text, start);
      }
    }
    return new Tokens(found);
  }

  /**
   * Adds the word, if any, of the run that starts at {@code i}, whatever characters it is made of.
   *
   * @return the offset behind the run and the character that ends it
   */
  private static int addClosely(Found found, String text, int i) {
    int start = -1;
    int end = i;
    int next = i;
    while (next < text.length()) {
      int c = text.codePointAt(next);
      boolean letter = isWordCharacter(c);
      if (!letter && !Fold.isIgnorable(c)) {
        break;
      }
      start = letter && start < 0 ? next : start;
      next += Character.charCount(c);
      // An invisible character at a word's edge is not part of it; a combining mark is.
      end = letter || Character.getType(c) != Character.FORMAT ? next : end;
    }
    if (start >= 0) {
      found.add(start, end, Fold.hash(text, start, end));
    }
    return next < text.length() ? next + Character.charCount(text.codePointAt(next)) : next;
  }

  /** Whether a code point can stand in a word. The letter apostrophe (U+02BC) ends one. */
  static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) && !Characters.isApostrophe(c);
  }

  public int count() {
    return count;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  /** The {@link WordHash} of the word's folding. */
  public long hash(int token) {
    return hashes[token];
  }

  /** The first word that ends after {@code offset}, or {@link #count()} if there is none. */
  public int firstEndingAfter(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
