package org.bluepencil.engine.text;

/**
 * The hash of a folded word, and of several in a row: 64 bits, all of them well mixed, so that any
 * bits of it may serve as a position in a table. It is written into dictionary images, so a change
 * needs another format there.
 */
public final class WordHash {

  /** The hash of a word before its first character: the golden ratio's bits (Knuth 6.4). */
  static final long START = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** Takes one character in. The multipliers here and below are those of SplitMix64. */
  static long add(long hash, char c) {
    return (hash ^ c) * 0xBF58476D1CE4E5B9L;
  }

  /** Spreads what was taken in over all bits. */
  static long end(long hash) {
    long h = (hash ^ hash >>> 32) * 0x94D049BB133111EBL;
    return h ^ h >>> 29;
  }

  /** The hash of a word that is folded already. */
  public static long of(CharSequence folded) {
    return of(folded, 0, folded.length());
  }

  /** The hash of a part of {@code folded}, from {@code start} to {@code end} (exclusive). */
  public static long of(CharSequence folded, int start, int end) {
    long hash = START;
    for (int i = start; i < end; i++) {
      hash = add(hash, folded.charAt(i));
    }
    return end(hash);
  }

  /** The hash of some words and one more; the order counts. */
  public static long join(long words, long next) {
    return end(words * 31 ^ next);
  }
}
