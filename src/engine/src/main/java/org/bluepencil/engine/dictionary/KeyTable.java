package org.bluepencil.engine.dictionary;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collection;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;
import org.bluepencil.engine.text.WordHash;

/**
 * A set of keys (folded words joined by blanks, numbered as they came) and the search for them in
 * running text.
 *
 * <p>Every word of a text comes with the hash of its folding, and 64 words are asked about
 * together. A Bloom filter over single words says at one memory access whether a key can be this
 * word alone and whether a longer key can start with it; a second one, over the first two words of
 * every longer key, its first three and so on, says whether it can go on. (Without the second every
 * <em>de</em> and <em>new</em> would be looked up with the word that follows.) Only what passes is
 * looked up in the table of keys, by open addressing, and then compared character by character.
 * Nothing is allocated.
 *
 * <p>A text cannot make the search slow: it puts nothing into the table, and at each word at most
 * as many words are looked at as the longest key has, whatever their hashes.
 *
 * <p>All of it is views of one buffer, so a table of any size opens at once from a mapped file.
 * Immutable and thread-safe.
 */
public final class KeyTable {

  /** Takes what {@link #match} finds. */
  public interface Sink {
    /**
     * @param firstToken first word of the match
     * @param lastToken its last word, included
     * @param key the key found
     */
    void accept(int firstToken, int lastToken, int key);
  }

  private static final long NONE = -1;

  private final KeyTableLayout layout;
  private final LongBuffer slots;
  private final LongBuffer words;
  private final LongBuffer beginnings;
  private final IntBuffer starts;
  private final CharBuffer characters;
  private final int slotMask;
  private final int wordMask;
  private final int beginningMask;
  private final int longest;

  private KeyTable(KeyTableLayout layout) {
    this.layout = layout;
    this.slots = layout.slots();
    this.words = layout.words();
    this.beginnings = layout.beginnings();
    this.starts = layout.starts();
    this.characters = layout.characters();
    this.slotMask = slots.limit() - 1;
    this.wordMask = words.limit() - 1;
    this.beginningMask = beginnings.limit() - 1;
    this.longest = layout.longest();
  }

  /** Builds the table of {@code keys}; the same keys in the same order give the same bytes. */
  public static KeyTable of(Collection<String> keys) {
    KeyTableLayout layout = KeyTableLayout.sizedFor(keys);
    KeyTable table = new KeyTable(layout);
    table.fill(keys);
    return table;
  }

  /**
   * A view of what {@link #bytes} gave; nothing is read before it is needed.
   *
   * @throws IllegalArgumentException if the sizes it states do not fit its length
   */
  public static KeyTable open(ByteBuffer bytes) {
    return new KeyTable(KeyTableLayout.of(bytes));
  }

  /** The whole table; its length is a multiple of eight, and so must its place in a file be. */
  public ByteBuffer bytes() {
    return layout.bytes();
  }

  private void fill(Collection<String> keys) {
    int number = 0;
    CharBuffer out = characters.duplicate();
    for (String key : keys) {
      long hash = fillFilters(key);
      int slot = (int) hash & slotMask;
      while (slots.get(slot) != 0) {
        slot = slot + 1 & slotMask;
      }
      slots.put(slot, hash & 0xFFFF_FFFF_0000_0000L | ++number);
      out.put(key);
      starts.put(number, out.position());
    }
  }

  /** Puts a key's beginnings into the filters and returns the hash of the whole. */
  private long fillFilters(String key) {
    int blank = key.indexOf(' ');
    long hash = WordHash.of(key, 0, blank < 0 ? key.length() : blank);
    set(words, (int) (hash >>> 24) & wordMask, blank < 0 ? aloneBits(hash) : leadBits(hash));
    while (blank >= 0) {
      int start = blank + 1;
      blank = key.indexOf(' ', start);
      hash = WordHash.join(hash, WordHash.of(key, start, blank < 0 ? key.length() : blank));
      set(beginnings, (int) (hash >>> 24) & beginningMask, aloneBits(hash));
    }
    return hash;
  }

  private static void set(LongBuffer filter, int index, long bits) {
    filter.put(index, filter.get(index) | bits);
  }

  /** Two bits of one element, so that a test costs one memory access. */
  private static long aloneBits(long hash) {
    return 1L << hash | 1L << (hash >>> 6);
  }

  /** 1 if {@link #aloneBits} are set in an element, or else 0. */
  private static long hasAlone(long element, long hash) {
    return element >>> hash & element >>> (hash >>> 6) & 1;
  }

  /** Two others of the same element: a longer key starts with this word. */
  private static long leadBits(long hash) {
    return 1L << (hash >>> 12) | 1L << (hash >>> 18);
  }

  /** 1 if {@link #leadBits} are set in an element, or else 0. */
  private static long hasLead(long element, long hash) {
    return element >>> (hash >>> 12) & element >>> (hash >>> 18) & 1;
  }

  /**
   * Reports, for every word of the text, the longest key that starts there.
   *
   * @param tokens the words of {@code text}
   */
  public void match(String text, Tokens tokens, Sink sink) {
    int count = tokens.count();
    for (int block = 0; block < count; block += Long.SIZE) {
      int size = Math.min(Long.SIZE, count - block);
      long alone = 0;
      long leads = 0;
      // Nothing here branches on what a filter says, so that a large one's cache misses overlap.
      for (int i = 0; i < size; i++) {
        long hash = tokens.hash(block + i);
        long filter = words.get((int) (hash >>> 24) & wordMask);
        alone |= hasAlone(filter, hash) << i;
        leads |= hasLead(filter, hash) << i;
      }
      // No longer key starts with the last word of the text.
      leads = block + size == count ? leads & ~(1L << size - 1) : leads;
      long longer = goingOn(tokens, block, leads);
      for (long rest = alone | longer; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        long found = (longer >>> i & 1) == 0 ? NONE : longerAt(text, tokens, block + i);
        if (found == NONE && (alone >>> i & 1) != 0) {
          found = lookUp(tokens.hash(block + i), text, tokens, block + i, block + i);
        }
        if (found != NONE) {
          sink.accept(block + i, (int) (found >>> 32), (int) found);
        }
      }
    }
  }

  /** Of the words of a block with which a longer key may start, those whose next word fits. */
  private long goingOn(Tokens tokens, int block, long leads) {
    long longer = 0;
    for (long rest = leads; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      long hash = WordHash.join(tokens.hash(block + i), tokens.hash(block + i + 1));
      longer |= hasAlone(beginnings.get((int) (hash >>> 24) & beginningMask), hash) << i;
    }
    return longer;
  }

  /** The last word of the longest key of several words and, in the lower half, the key; or NONE. */
  private long longerAt(String text, Tokens tokens, int first) {
    long found = NONE;
    long hash = tokens.hash(first);
    int end = Math.min(tokens.count(), first + longest);
    for (int last = first + 1; last < end; last++) {
      hash = WordHash.join(hash, tokens.hash(last));
      if (!isJoined(text, tokens.end(last - 1), tokens.start(last))
          || hasAlone(beginnings.get((int) (hash >>> 24) & beginningMask), hash) == 0) {
        break;
      }
      long key = lookUp(hash, text, tokens, first, last);
      found = key == NONE ? found : key;
    }
    return found;
  }

  private long lookUp(long hash, String text, Tokens tokens, int first, int last) {
    int slot = (int) hash & slotMask;
    long entry = slots.get(slot);
    while (entry != 0) {
      int key = (int) entry - 1;
      if ((entry ^ hash) >>> 32 == 0 && isKey(key, text, tokens, first, last)) {
        return (long) last << 32 | key;
      }
      slot = slot + 1 & slotMask;
      entry = slots.get(slot);
    }
    return NONE;
  }

  private boolean isKey(int key, String text, Tokens tokens, int first, int last) {
    int at = starts.get(key);
    int end = starts.get(key + 1);
    for (int token = first; token <= last && at >= 0; token++) {
      if (token > first && (at >= end || characters.get(at++) != ' ')) {
        return false;
      }
      at = Fold.readOff(characters, at, text, tokens.start(token), tokens.end(token));
    }
    return at == end;
  }

  /** The key that a spelling is as a whole, or -1. */
  public int find(String spelling) {
    Tokens tokens = Tokens.of(spelling);
    int last = tokens.count() - 1;
    long found =
        last < 0
            ? NONE
            : last == 0
                ? lookUp(tokens.hash(0), spelling, tokens, 0, 0)
                : longerAt(spelling, tokens, 0);
    return found != NONE && found >>> 32 == last ? (int) found : -1;
  }

  /** How many keys there are; they are numbered from 0. */
  public int size() {
    return starts.limit() - 1;
  }

  /** The folded spelling of a key. */
  public String key(int key) {
    return characters.subSequence(starts.get(key), starts.get(key + 1)).toString();
  }

  /**
   * Whether two words with this between them can belong to one name: a blank, a hyphen or an
   * apostrophe, a point or comma before a blank, or one line break.
   *
   * @param end where the first word ends in {@code text}
   * @param start where the second starts
   */
  static boolean isJoined(String text, int end, int start) {
    int length = start - end;
    if (length == 1 && text.charAt(end) == ' ') {
      return true;
    }
    if (length == 0 || length > 6) {
      return false;
    }
    int breaks = 0;
    for (int i = end; i < start; i++) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c)) {
        breaks += c == '\n' && i > end && text.charAt(i - 1) == '\r' ? 0 : 1;
      } else if (c == '.' || c == ',') {
        if (i != end || length < 2) {
          return false;
        }
      } else if (Characters.isHyphen(c) || Characters.isApostrophe(c)) {
        if (length > 1) {
          return false;
        }
      } else if (!Characters.isSpace(c)) {
        return false;
      }
    }
    return breaks <= 1;
  }
}
