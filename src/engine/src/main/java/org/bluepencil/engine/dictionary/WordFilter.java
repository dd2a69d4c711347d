package org.bluepencil.engine.dictionary;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
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

  private final Map<String, LongBuffer> filters;

  private WordFilter(Map<String, LongBuffer> filters) {
    this.filters = filters;
  }

  /** A filter that holds no word of any language. */
  public static WordFilter empty() {
    return new WordFilter(Map.of());
  }

  /** Builds the filters from the words of each language; a word may come several times. */
  public static WordFilter of(Map<String, Stream<String>> words) {
    Map<String, LongBuffer> filters = new TreeMap<>();
    words.forEach((language, all) -> filters.put(language, build(all)));
    return new WordFilter(filters);
  }

  private static LongBuffer build(Stream<String> words) {
    long[] hashes = words.mapToLong(word -> hash(Fold.of(word))).sorted().distinct().toArray();
    long[] bits = new long[Math.toIntExact((long) hashes.length * BITS_A_WORD / 64 + 1)];
    for (long hash : hashes) {
      for (int i = 0; i < HASHES; i++) {
        int bit = position(hash, i, bits.length);
        bits[bit >>> 6] |= 1L << bit;
      }
    }
    return LongBuffer.wrap(bits);
  }

  /** Whether {@code folded} is a word of the language, or looks like one to the filter. */
  public boolean isWord(String language, CharSequence folded) {
    LongBuffer bits = filters.get(language);
    if (bits == null) {
      return false;
    }
    long hash = hash(folded);
    for (int i = 0; i < HASHES; i++) {
      int bit = position(hash, i, bits.limit());
      if ((bits.get(bit >>> 6) & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words of the language are known at all. */
  public boolean knows(String language) {
    return filters.containsKey(language);
  }

  /** Kept as it is for the files of word lists that builds keep; SplitMix64's multipliers. */
  private static long hash(CharSequence folded) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * 0xBF58476D1CE4E5B9L;
    }
    hash = (hash ^ hash >>> 32) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 29;
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
    for (Map.Entry<String, LongBuffer> filter : filters.entrySet()) {
      out.writeUTF(filter.getKey());
      FlatArrays.write(out, filter.getValue());
    }
  }

  /**
   * Reads what {@link #write} wrote, from the buffer's position on. The filters are views of it.
   *
   * @throws IOException if it was written by another version of this class or is cut short
   */
  public static WordFilter read(ByteBuffer in) throws IOException {
    Map<String, LongBuffer> filters = new TreeMap<>();
    try {
      int hashes = in.getInt();
      if (hashes != HASHES) {
        throw new IOException("the word filter has " + hashes + " hashes, expected " + HASHES);
      }
      int count = in.getInt();
      for (int i = 0; i < count; i++) {
        byte[] language = new byte[in.getShort()];
        in.get(language);
        filters.put(new String(language, US_ASCII), FlatArrays.readLongs(in));
      }
    } catch (BufferUnderflowException e) {
      throw new IOException("the word filter is cut short", e);
    }
    return new WordFilter(filters);
  }
}
