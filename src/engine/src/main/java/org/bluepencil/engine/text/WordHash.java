package org.bluepencil.engine.text;

/**
 * The hash of a folded word, and of several in a row: 64 bits, all of them well mixed, so that any
 * bits of it may serve as a position in a table. It is written into dictionary images, so a change
 * needs another format there.
 *
 * <p>It is taken over a byte for each letter, sixteen at a time: most words of Latin, Greek,
 * Cyrillic, Hebrew or Arabic letters take one step, however long they are. Letters may share a
 * byte; whoever finds a word by its hash compares the letters.
 */
public final class WordHash {

  /** The hash of a word before its first letter: the golden ratio's bits (Knuth 6.4). */
  static final long START = 0x9E3779B97F4A7C15L;

  /** Bytes that are taken in at a time. */
  static final int STEP = 2 * Long.BYTES;

  private static final int FIRST_WITHOUT_BYTE = 0x700;

  private WordHash() {}

  /** The byte that stands for a folded letter, or 0 if it takes two; never 1. */
  static byte code(char folded) {
    if (folded < 0x80) {
      return folded > 1 ? (byte) folded : 0;
    }
    return folded < FIRST_WITHOUT_BYTE ? (byte) (0x80 | folded & 0x7F) : 0;
  }

  /**
   * Takes up to sixteen bytes in, of which the first is the lowest of {@code first}. The second
   * eight are multiplied apart from the first, so that having them costs no time.
   */
  static long add(long hash, long first, long second) {
    // The multipliers here and below are those of SplitMix64; the third is its step.
    long h = (hash ^ first) * 0xBF58476D1CE4E5B9L + second * 0x9E3779B97F4A7C15L;
    return h ^ h >>> 32;
  }

  /** Spreads what was taken in over all bits. */
  static long end(long hash) {
    long h = hash * 0x94D049BB133111EBL;
    return h ^ h >>> 29;
  }

  /** The hash of a word that is folded already. */
  public static long of(CharSequence folded) {
    return of(folded, 0, folded.length());
  }

  /** The hash of a part of {@code folded}, from {@code start} to {@code end} (exclusive). */
  public static long of(CharSequence folded, int start, int end) {
    long hash = START;
    long first = 0;
    long second = 0;
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      byte code = code(c);
      for (int k = 0; k < (code == 0 ? 2 : 1); k++) {
        if (bytes == STEP) {
          hash = add(hash, first, second);
          first = 0;
          second = 0;
          bytes = 0;
        }
        // A shift counts modulo 64: the ninth byte is the lowest again.
        long place = (code == 0 ? c >>> 8 * k & 0xFFL : code & 0xFFL) << 8 * bytes;
        first |= bytes < Long.BYTES ? place : 0;
        second |= bytes < Long.BYTES ? 0 : place;
        bytes++;
      }
    }
    return end(add(hash, first, second));
  }

  /** The hash of some words and one more; the order counts. */
  public static long join(long words, long next) {
    return end(add(words, next, 0));
  }
}
