package org.bluepencil.engine.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The words of a text: maximal runs of letters, digits, marks and invisible format characters that
 * hold at least one letter or digit. Apostrophes, hyphens and points end a word, so {@code
 * Kouleba's} is two words and {@code Aix-la-Chapelle} three. Words are in order; offsets are UTF-16
 * code units, half-open. Each is hashed as it is found, so that looking one up costs next to
 * nothing. Immutable.
 */
public final class Tokens {

  /** In {@link #CODES}: ends a word. */
  private static final byte SEPARATOR = 0;

  /** In {@link #CODES}: needs a closer look (marks, ß, half of a surrogate pair …). */
  private static final byte CLOSER = 1;

  /**
   * For each character the {@link WordHash} byte of the letter it folds to, or one of the above.
   */
  private static final byte[] CODES = new byte[0x10000];

  static {
    for (int c = 0; c < CODES.length; c++) {
      byte code = isWordCharacter(c) ? WordHash.code(Fold.simple((char) c)) : 0;
      boolean look = isWordCharacter(c) || Fold.isIgnorable(c) || Character.isSurrogate((char) c);
      CODES[c] = code != 0 ? code : look ? CLOSER : SEPARATOR;
    }
  }

  private static final int BLOCK = Long.SIZE;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

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

    /** Adds the words in a run of characters that are not all plain letters. */
    void addClosely(String text, int runStart, int runEnd) {
      StringBuilder folded = new StringBuilder();
      int i = runStart;
      while (i < runEnd) {
        int start = -1;
        int end = i;
        int c = text.codePointAt(i);
        while (i < runEnd && (isWordCharacter(c) || Fold.isIgnorable(c))) {
          start = isWordCharacter(c) && start < 0 ? i : start;
          i += Character.charCount(c);
          // An invisible character at a word's edge is not part of it; a combining mark is.
          end = Character.getType(c) != Character.FORMAT ? i : end;
          c = i < runEnd ? text.codePointAt(i) : 0;
        }
        if (start >= 0) {
          folded.setLength(0);
          Fold.append(folded, text, start, end);
          add(start, end, WordHash.of(folded));
        }
        i += i < runEnd ? Character.charCount(c) : 0;
      }
    }
  }

  /**
   * Finds the words of {@code text} in one pass: a byte for each character, a bit for each byte
   * that is no separator, and a word wherever such bits begin and end. That leaves the processor
   * nothing to guess at each word's end.
   */
  public static Tokens of(String text) {
    ByteBuffer codes = codes(text);
    Found found = new Found(Math.max(4, text.length() / 5));
    int start = -1;
    long last = 0;
    for (int block = 0; block + BLOCK < codes.capacity(); block += BLOCK) {
      long letters = letters(codes, block);
      long edges = letters ^ (letters << 1 | last);
      last = letters >>> BLOCK - 1;
      while (edges != 0) {
        int edge = block + Long.numberOfTrailingZeros(edges);
        edges &= edges - 1;
        if (start < 0) {
          start = edge;
        } else {
          add(found, text, codes, start, edge);
          start = -1;
        }
      }
    }
    return new Tokens(found);
  }

  /** The text's {@link #CODES}, with at least one separator and a whole long behind the last. */
  private static ByteBuffer codes(String text) {
    char[] chars = text.toCharArray();
    byte[] codes = new byte[(chars.length / BLOCK + 1) * BLOCK + Long.BYTES];
    for (int i = 0; i < chars.length; i++) {
      codes[i] = CODES[chars[i]];
    }
    return ByteBuffer.wrap(codes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A bit for each of 64 bytes that is not zero. */
  private static long letters(ByteBuffer codes, int block) {
    long letters = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long eight = codes.getLong(block + i);
      long set = ((eight & ~HIGH_BITS) + ~HIGH_BITS | eight) & HIGH_BITS;
      // Brings the byte's bits together (Warren, Hacker's Delight, 7-7).
      letters |= ((set >>> 7) * 0x0102040810204080L >>> 56) << i;
    }
    return letters;
  }

  private static void add(Found found, String text, ByteBuffer codes, int start, int end) {
    long hash = WordHash.START;
    long closer = 0;
    int i = start;
    for (; end - i > Long.BYTES; i += Long.BYTES) {
      long eight = codes.getLong(i);
      closer |= closer(eight);
      hash = WordHash.add(hash, eight);
    }
    long rest = codes.getLong(i) & -1L >>> Long.SIZE - 8 * (end - i);
    if ((closer | closer(rest)) != 0) {
      found.addClosely(text, start, end);
    } else {
      found.add(start, end, WordHash.end(WordHash.add(hash, rest)));
    }
  }

  /** Not zero if one of eight bytes is {@link #CLOSER}. */
  private static long closer(long eight) {
    long zeros = eight ^ ONES;
    return zeros - ONES & ~zeros & HIGH_BITS;
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
