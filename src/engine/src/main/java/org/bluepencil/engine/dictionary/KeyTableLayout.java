package org.bluepencil.engine.dictionary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collection;

/**
 * Where everything of a {@link KeyTable} stands in its bytes, little-endian and each part at a
 * multiple of eight: six ints (keys, characters, words of the longest key, sizes of the next three
 * parts), the table's slots (the upper half of a key's hash, its number plus one), the filter of
 * single words, the filter of longer beginnings, where each key starts, the characters of all keys.
 */
record KeyTableLayout(
    ByteBuffer bytes,
    int keys,
    int length,
    int longest,
    int slotCount,
    int wordCount,
    int beginningCount) {

  private static final int HEADER = 6 * Integer.BYTES;

  /** Words for which a filter has 64 bits: of others it lets about one in fifty through. */
  private static final int WORDS_AN_ELEMENT = 4;

  /** An empty table with room for {@code keys}. */
  static KeyTableLayout sizedFor(Collection<String> keys) {
    int length = 0;
    int longest = 1;
    int words = 0;
    int beginnings = 0;
    String lead = " ";
    for (String key : keys) {
      int blanks = 0;
      for (int i = 0; i < key.length(); i++) {
        blanks += key.charAt(i) == ' ' ? 1 : 0;
      }
      length = Math.addExact(length, key.length());
      beginnings += blanks;
      // Of sorted keys those that share their first word stand together: it is counted once.
      if (blanks == 0 || !key.startsWith(lead)) {
        words++;
        lead = blanks == 0 ? lead : key.substring(0, key.indexOf(' ') + 1);
      }
      longest = Math.max(longest, blanks + 1);
    }
    int slots = powerAtLeast(Math.multiplyExact(keys.size() + 1, 2));
    int wordFilter = powerAtLeast(words / WORDS_AN_ELEMENT);
    int beginningFilter = powerAtLeast(beginnings / WORDS_AN_ELEMENT);
    int[] sizes = {keys.size(), length, longest, slots, wordFilter, beginningFilter};
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size(sizes)));
    bytes.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(sizes);
    return of(bytes);
  }

  private static int powerAtLeast(int count) {
    return count <= 1 ? 1 : Integer.highestOneBit(count - 1) * 2;
  }

  /**
   * The layout of a table's bytes.
   *
   * @throws IllegalArgumentException if the sizes they state do not fit their length
   */
  static KeyTableLayout of(ByteBuffer source) {
    ByteBuffer bytes = source.slice().order(ByteOrder.LITTLE_ENDIAN);
    int[] sizes = new int[HEADER / Integer.BYTES];
    if (bytes.limit() >= HEADER) {
      bytes.asIntBuffer().get(sizes);
    }
    boolean powers = true;
    for (int i = 3; i < sizes.length; i++) {
      powers &= Integer.bitCount(sizes[i]) == 1;
    }
    if (!powers || size(sizes) != bytes.limit()) {
      throw new IllegalArgumentException("no table of names: its sizes do not fit its length");
    }
    return new KeyTableLayout(bytes, sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5]);
  }

  private static long size(int[] sizes) {
    long longs = (long) sizes[3] + sizes[4] + sizes[5];
    return HEADER
        + longs * Long.BYTES
        + padded((sizes[0] + 1L) * Integer.BYTES)
        + padded((long) sizes[1] * Character.BYTES);
  }

  private static long padded(long size) {
    return size + Long.BYTES - 1 & -Long.BYTES;
  }

  LongBuffer slots() {
    return longs(0, slotCount);
  }

  LongBuffer words() {
    return longs(slotCount, wordCount);
  }

  LongBuffer beginnings() {
    return longs(slotCount + wordCount, beginningCount);
  }

  private LongBuffer longs(int from, int count) {
    return part(HEADER + from * Long.BYTES, count * Long.BYTES).asLongBuffer();
  }

  private int afterLongs() {
    return HEADER + (slotCount + wordCount + beginningCount) * Long.BYTES;
  }

  IntBuffer starts() {
    return part(afterLongs(), (keys + 1) * Integer.BYTES).asIntBuffer();
  }

  CharBuffer characters() {
    int start = afterLongs() + (int) padded((keys + 1L) * Integer.BYTES);
    return part(start, length * Character.BYTES).asCharBuffer();
  }

  private ByteBuffer part(int start, int size) {
    return bytes.slice(start, size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
