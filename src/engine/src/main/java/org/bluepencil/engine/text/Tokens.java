package org.bluepencil.engine.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** What to keep of the first and of the second eight bytes of a word, by its length. */
  private static final long[] FIRST = new long[WordHash.STEP + 1];

  private static final long[] SECOND = new long[WordHash.STEP + 1];

  static {
    for (int i = 1; i <= Long.BYTES; i++) {
      FIRST[i] = -1L >>> Long.SIZE - 8 * i;
      FIRST[Long.BYTES + i] = -1;
      SECOND[Long.BYTES + i] = FIRST[i];
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

  /** The words of a text, folded, in order. */
  public static List<String> folded(String text) {
    Tokens tokens = of(text);
    List<String> words = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      words.add(Fold.of(text.substring(tokens.start(i), tokens.end(i))));
    }
    return words;
  }

  /** The words found so far. */
  private static final class Found {
    final String text;
    final byte[] codes;
    int count;
    int[] starts;
    int[] ends;
    long[] hashes;

    /** Where the next word starts, if the last block ended inside a word. */
    int start;

    /** 1 if it did, or else 0. */
    long inside;

    Found(String text) {
      this.text = text;
      codes = codes(text);
      int expected = Math.max(4, text.length() / 5);
      starts = new int[expected];
      ends = new int[expected];
      hashes = new long[expected];
    }

    /** Adds the words that end in a block. */
    void addBlock(int block) {
      long letters = letters(codes, block);
      long before = letters << 1 | inside;
      long from = letters & ~before;
      long to = before & ~letters;
      int next = start;
      if (inside == 0) {
        next = block + Long.numberOfTrailingZeros(from);
        from &= from - 1;
      }
      while (to != 0) {
        add(next, block + Long.numberOfTrailingZeros(to));
        to &= to - 1;
        next = block + Long.numberOfTrailingZeros(from);
        from &= from - 1;
      }
      start = next;
      inside = letters >>> BLOCK - 1;
    }

    private void add(int from, int to) {
      long hash = WordHash.START;
      long closer = 0;
      int i = from;
      for (; to - i > WordHash.STEP; i += WordHash.STEP) {
        long first = (long) LONGS.get(codes, i);
        long second = (long) LONGS.get(codes, i + Long.BYTES);
        closer |= closer(first) | closer(second);
        hash = WordHash.add(hash, first, second);
      }
      // Words of eight letters and of nine are read alike, so that there is no length to guess.
      long first = (long) LONGS.get(codes, i) & FIRST[to - i];
      long second = (long) LONGS.get(codes, i + Long.BYTES) & SECOND[to - i];
      if ((closer | closer(first) | closer(second)) != 0) {
        addClosely(from, to);
      } else {
        add(from, to, WordHash.end(WordHash.add(hash, first, second)));
      }
    }

    private void add(int from, int to, long hash) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      starts[count] = from;
      ends[count] = to;
      hashes[count++] = hash;
    }

    /** Adds the words in a run of characters that are not all plain letters. */
    private void addClosely(int runStart, int runEnd) {
      StringBuilder folded = new StringBuilder();
      int i = runStart;
      while (i < runEnd) {
        int from = -1;
        int to = i;
        int c = text.codePointAt(i);
        while (i < runEnd && (isWordCharacter(c) || Fold.isIgnorable(c))) {
          from = isWordCharacter(c) && from < 0 ? i : from;
          i += Character.charCount(c);
          // An invisible character at a word's edge is not part of it; a combining mark is.
          to = Character.getType(c) != Character.FORMAT ? i : to;
          c = i < runEnd ? text.codePointAt(i) : 0;
        }
        if (from >= 0) {
          folded.setLength(0);
          Fold.append(folded, text, from, to);
          add(from, to, WordHash.of(folded));
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
    Found found = new Found(text);
    for (int block = 0; block <= text.length(); block += BLOCK) {
      found.addBlock(block);
    }
    return new Tokens(found);
  }

  /** The text's {@link #CODES}, with at least one separator and a whole step behind the last. */
  private static byte[] codes(String text) {
    int length = text.length();
    byte[] codes = new byte[(length / BLOCK + 1) * BLOCK + WordHash.STEP];
    for (int i = 0; i < length; i++) {
      codes[i] = CODES[text.charAt(i)];
    }
    return codes;
  }

  /** A bit for each of 64 bytes that is not zero. */
  private static long letters(byte[] codes, int block) {
    long letters = 0;
    for (int i = 0; i < BLOCK; i += Long.BYTES) {
      long eight = (long) LONGS.get(codes, block + i);
      long set = ((eight & ~HIGH_BITS) + ~HIGH_BITS | eight) & HIGH_BITS;
      // Brings the byte's bits together (Warren, Hacker's Delight, 7-7).
      letters |= ((set >>> 7) * 0x0102040810204080L >>> 56) << i;
    }
    return letters;
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
