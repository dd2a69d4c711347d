package org.bluepencil.engine.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.engine.text.Fold;

/**
 * The ordinary words of each text language, as Bloom filters over their folded forms: a word that
 * was put in is always found, and about one in seventeen hundred others is as well, which makes the
 * names check a little more careful than it need be, never less. Immutable and thread-safe.
 *
 * <p>Sized at 16 bits a word with 8 hash functions (Bloom 1970: false positives (1 - e^(-8/16))^8).
 */
public final class WordFilter {

  /** In the place of a language: surnames of any language. */
  public static final String SURNAMES = "surnames";

  private static final int BITS_A_WORD = 16;
  private static final int HASHES = 8;

  private final Map<String, long[]> filters;

  private WordFilter(Map<String, long[]> filters) {
    this.filters = filters;
  }

  /** A filter that holds no word of any language. */
  public static WordFilter empty() {
    return new WordFilter(Map.of());
  }

  /** Builds the filters from the words of each language; a word may come several times. */
  public static WordFilter of(Map<String, Stream<String>> words) {
    Map<String, long[]> filters = new TreeMap<>();
    words.forEach((language, all) -> filters.put(language, build(all)));
    return new WordFilter(filters);
  }

  private static long[] build(Stream<String> words) {
    long[] hashes = words.mapToLong(word -> hash(Fold.of(word))).sorted().distinct().toArray();
    long[] bits = new long[Math.toIntExact((long) hashes.length * BITS_A_WORD / 64 + 1)];
    for (long hash : hashes) {
      for (int i = 0; i < HASHES; i++) {
        int bit = position(hash, i, bits.length);
        bits[bit >>> 6] |= 1L << bit;
      }
    }
    return bits;
  }

  /** Whether {@code folded} is a word of the language, or looks like one to the filter. */
  public boolean isWord(String language, CharSequence folded) {
    long[] bits = filters.get(language);
    if (bits == null) {
      return false;
    }
    long hash = hash(folded);
    for (int i = 0; i < HASHES; i++) {
      int bit = position(hash, i, bits.length);
      if ((bits[bit >>> 6] & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words of the language are known at all. */
  public boolean knows(String language) {
    return filters.containsKey(language);
  }

  private static long hash(CharSequence folded) {
    long hash = NameIndex.HASH_SEED;
    for (int i = 0; i < folded.length(); i++) {
      hash = NameIndex.mix(hash, folded.charAt(i));
    }
    return NameIndex.finish(hash);
  }

  private static int position(long hash, int i, int words) {
    // Double hashing (Kirsch and Mitzenmacher 2006): two halves of one hash make all positions.
    long combined = (hash >>> 32) + i * (hash | 1);
    return (int) Long.remainderUnsigned(combined, words * 64L);
  }

  /** Writes the filters. The stream is left open. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(HASHES);
    out.writeInt(filters.size());
    for (Map.Entry<String, long[]> filter : filters.entrySet()) {
      out.writeUTF(filter.getKey());
      FlatArrays.write(out, filter.getValue());
    }
  }

  /**
   * Reads what {@link #write} wrote. The stream is left open.
   *
   * @throws IOException if it was written by another version of this class
   */
  public static WordFilter read(DataInputStream in) throws IOException {
    Map<String, long[]> filters = new TreeMap<>();
    int hashes = in.readInt();
    if (hashes != HASHES) {
      throw new IOException("the word filter has " + hashes + " hashes, expected " + HASHES);
    }
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      filters.put(in.readUTF(), FlatArrays.readLongs(in));
    }
    return new WordFilter(filters);
  }
}
