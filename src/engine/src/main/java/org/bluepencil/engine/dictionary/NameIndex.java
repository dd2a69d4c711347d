package org.bluepencil.engine.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;

/**
 * Finds every spelling the dictionary knows in running text, in flat arrays: one hash table for all
 * languages.
 *
 * <p>A <em>key</em> is a spelling as folded words joined by blanks; a <em>reading</em> is one thing
 * a key can stand for. Each word of the text is hashed as it is folded; a Bloom filter over the
 * hashes of all keys' beginnings says whether any key can start or go on here; an open-addressing
 * table finds the key, and its characters are compared. Of the keys that start at a word the
 * longest wins. Immutable and thread-safe.
 */
public final class NameIndex {

  /** What a reading takes its key for. */
  public enum Part {
    WHOLE,
    SHORT,
    GIVEN,
    SURNAME,
    LEAVE
  }

  private static final Part[] PARTS = Part.values();

  static final long HASH_SEED = 0x9E3779B97F4A7C15L;
  private static final int FILTER_BITS_A_KEY = 16;

  private final char[] keyCharacters;
  private final int[] keyStarts;
  private final long[] keyHashes;
  private final int[] commonIn;
  private final int[] readingStarts;
  private final int[] readings;
  private final int[] table;
  private final long[] filter;

  /** Ints that a reading takes in {@link #readings}. */
  static final int READING_WIDTH = 10;

  NameIndex(
      char[] keyCharacters,
      int[] keyStarts,
      long[] keyHashes,
      int[] commonIn,
      int[] readingStarts,
      int[] readings,
      long[] prefixHashes) {
    this.keyCharacters = keyCharacters;
    this.keyStarts = keyStarts;
    this.keyHashes = keyHashes;
    this.commonIn = commonIn;
    this.readingStarts = readingStarts;
    this.readings = readings;
    this.table = buildTable(keyHashes);
    this.filter = buildFilter(prefixHashes);
  }

  private NameIndex(DataInputStream in) throws IOException {
    keyCharacters = FlatArrays.readChars(in);
    keyStarts = FlatArrays.readInts(in);
    keyHashes = FlatArrays.readLongs(in);
    commonIn = FlatArrays.readInts(in);
    readingStarts = FlatArrays.readInts(in);
    readings = FlatArrays.readInts(in);
    table = FlatArrays.readInts(in);
    filter = FlatArrays.readLongs(in);
  }

  static NameIndex read(DataInputStream in) throws IOException {
    return new NameIndex(in);
  }

  void write(DataOutputStream out) throws IOException {
    FlatArrays.write(out, keyCharacters);
    FlatArrays.write(out, keyStarts);
    FlatArrays.write(out, keyHashes);
    FlatArrays.write(out, commonIn);
    FlatArrays.write(out, readingStarts);
    FlatArrays.write(out, readings);
    FlatArrays.write(out, table);
    FlatArrays.write(out, filter);
  }

  private static int[] buildTable(long[] hashes) {
    int[] table = new int[Math.max(16, Integer.highestOneBit(hashes.length + 1) * 4)];
    for (int key = 0; key < hashes.length; key++) {
      int slot = slot(hashes[key], table.length);
      while (table[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = key + 1;
    }
    return table;
  }

  private static long[] buildFilter(long[] hashes) {
    int words = Integer.highestOneBit(Math.max(64, hashes.length * FILTER_BITS_A_KEY / 64)) * 2;
    long[] filter = new long[words];
    for (long hash : hashes) {
      filter[filterWord(hash, words)] |= filterBits(hash);
    }
    return filter;
  }

  private static int slot(long hash, int size) {
    return (int) (hash >>> 40) & size - 1;
  }

  private static int filterWord(long hash, int words) {
    return (int) (hash >>> 12) & words - 1;
  }

  /** Two bits of one word, so that a test costs one memory access. */
  private static long filterBits(long hash) {
    return 1L << hash | 1L << (hash >>> 6);
  }

  static long mix(long hash, char c) {
    return (hash ^ c) * 0xBF58476D1CE4E5B9L;
  }

  static long finish(long hash) {
    long h = (hash ^ hash >>> 32) * 0x94D049BB133111EBL;
    return h ^ h >>> 29;
  }

  /** The hash of a key's first words and one more. */
  static long join(long prefix, long word) {
    return prefix == 0 ? word : finish(prefix * 31 ^ word);
  }

  static long hashWord(CharSequence folded, int start, int end) {
    long hash = HASH_SEED;
    for (int i = start; i < end; i++) {
      hash = mix(hash, folded.charAt(i));
    }
    return finish(hash);
  }

  /** Takes what {@link #match} finds. */
  public interface Sink {
    /**
     * @param firstToken first word of the match
     * @param lastToken its last word, included
     * @param key the key found
     */
    void accept(int firstToken, int lastToken, int key);
  }

  /** Reports, for every word of the text, the longest key that starts there. */
  public void match(Text text, Sink sink) {
    Tokens tokens = text.tokens();
    long[] hashes = new long[tokens.count()];
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < hashes.length; i++) {
      folded.setLength(0);
      Fold.append(folded, text.string(), tokens.start(i), tokens.end(i));
      hashes[i] = hashWord(folded, 0, folded.length());
    }
    for (int first = 0; first < hashes.length; first++) {
      long hash = 0;
      int found = -1;
      int foundLast = -1;
      for (int last = first; last < hashes.length; last++) {
        if (last > first && !isJoined(text, tokens.end(last - 1), tokens.start(last))) {
          break;
        }
        hash = join(hash, hashes[last]);
        if (!mayStart(hash)) {
          break;
        }
        int key = lookUp(hash, text, first, last, folded);
        if (key >= 0) {
          found = key;
          foundLast = last;
        }
      }
      if (found >= 0) {
        sink.accept(first, foundLast, found);
      }
    }
  }

  private boolean mayStart(long hash) {
    long bits = filterBits(hash);
    return (filter[filterWord(hash, filter.length)] & bits) == bits;
  }

  private int lookUp(long hash, Text text, int first, int last, StringBuilder buffer) {
    int slot = slot(hash, table.length);
    while (table[slot] != 0) {
      int key = table[slot] - 1;
      if (keyHashes[key] == hash) {
        buffer.setLength(0);
        for (int i = first; i <= last; i++) {
          if (i > first) {
            buffer.append(' ');
          }
          Fold.append(buffer, text.string(), text.tokens().start(i), text.tokens().end(i));
        }
        if (isKey(key, buffer)) {
          return key;
        }
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  private boolean isKey(int key, CharSequence folded) {
    int start = keyStarts[key];
    if (keyStarts[key + 1] - start != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (keyCharacters[start + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The key of a spelling, or -1 if the dictionary does not know it. */
  public int find(String spelling) {
    Text text = Text.plain(0, spelling, Set.of());
    int[] found = {-1};
    match(
        text,
        (first, last, key) -> {
          if (first == 0 && last == text.tokens().count() - 1) {
            found[0] = key;
          }
        });
    return found[0];
  }

  /**
   * Whether two words with this between them can belong to one name: a blank, a hyphen or an
   * apostrophe, a point or comma before a blank, or one line break.
   */
  public static boolean isJoined(Text text, int end, int start) {
    String string = text.string();
    int length = start - end;
    if (length == 0 || length > 6) {
      return false;
    }
    int breaks = 0;
    for (int i = end; i < start; i++) {
      char c = string.charAt(i);
      if (Characters.isLineBreak(c)) {
        breaks += c == '\n' && i > end && string.charAt(i - 1) == '\r' ? 0 : 1;
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

  /**
   * The keys under which a form is found: its folded words joined by blanks and, if apostrophes
   * stand in it, the same as if they were not written.
   */
  public static Collection<String> keysOf(String form) {
    TreeSet<String> found = new TreeSet<>();
    found.add(keyOf(form));
    StringBuilder plain = new StringBuilder();
    form.chars().filter(c -> !Characters.isApostrophe(c)).forEach(c -> plain.append((char) c));
    found.add(keyOf(plain.toString()));
    found.remove("");
    return found;
  }

  private static String keyOf(String form) {
    Tokens tokens = Tokens.of(form);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      if (i > 0) {
        key.append(' ');
      }
      Fold.append(key, form, tokens.start(i), tokens.end(i));
    }
    return key.toString();
  }

  public int keyCount() {
    return keyHashes.length;
  }

  /** The folded spelling of a key. */
  public String key(int key) {
    return new String(keyCharacters, keyStarts[key], keyStarts[key + 1] - keyStarts[key]);
  }

  /** The text languages in which the key is an ordinary word, as {@link Languages} bits. */
  public int commonIn(int key) {
    return commonIn[key];
  }

  public int firstReading(int key) {
    return readingStarts[key];
  }

  /** The reading after the last one of a key. */
  public int endReading(int key) {
    return readingStarts[key + 1];
  }

  static int[] pack(Reading reading, int riskyIn, int flagOnlyIn) {
    return new int[] {
      reading.entry,
      reading.part.ordinal(),
      reading.acceptedIn,
      reading.datedIn,
      reading.nativeIn,
      reading.romanizedFor,
      reading.ownRomanizedFor,
      (reading.handListed ? 1 : 0) | (reading.exonym ? 2 : 0) | (reading.own ? 4 : 0),
      riskyIn,
      flagOnlyIn
    };
  }

  /** One thing a key can stand for. */
  public Reading reading(int index) {
    int at = index * READING_WIDTH;
    return new Reading(
        readings[at],
        PARTS[readings[at + 1]],
        readings[at + 2],
        readings[at + 3],
        readings[at + 4],
        readings[at + 5],
        readings[at + 6],
        (readings[at + 7] & 1) != 0,
        (readings[at + 7] & 2) != 0,
        (readings[at + 7] & 4) != 0,
        readings[at + 8],
        readings[at + 9]);
  }

  /** All that a key can stand for. */
  public List<Reading> readings(int key) {
    return IntStream.range(firstReading(key), endReading(key)).mapToObj(this::reading).toList();
  }

  /**
   * One thing a key can stand for. Sets of languages are {@link Languages} bits.
   *
   * @param entry index of the entry
   * @param part which part of its name
   * @param acceptedIn languages in which the key is a preferred or accepted form
   * @param datedIn languages in which it is a dated form
   * @param nativeIn languages of the entry's own in which it is the native form
   * @param romanizedFor languages whose press spells a native form so
   * @param ownRomanizedFor languages whose press spells the form of the entry's own language so
   * @param handListed whether it stands in the entry's list of variants
   * @param exonym whether some language has it as a form that no romanisation gives
   * @param own whether it comes from the entry's own language or some language's form, and not only
   *     from the Russian form of a name that is not Russian
   * @param riskyIn text languages in which an edit needs evidence that the name is meant
   * @param flagOnlyIn text languages in which a person decides
   */
  public record Reading(
      int entry,
      Part part,
      int acceptedIn,
      int datedIn,
      int nativeIn,
      int romanizedFor,
      int ownRomanizedFor,
      boolean handListed,
      boolean exonym,
      boolean own,
      int riskyIn,
      int flagOnlyIn) {

    /** How easily the key is something else in a text language. */
    public Danger danger(int language) {
      return (flagOnlyIn & language) != 0
          ? Danger.FLAG_ONLY
          : (riskyIn & language) != 0 ? Danger.NEEDS_CONTEXT : Danger.SAFE;
    }

    /** Whether the key is a name that was given up for another one, not only for a spelling. */
    public boolean isRenamed() {
      return datedIn != 0 && romanizedFor == 0;
    }

    /** In what way the key differs from what a language accepts. */
    public VariantKind kind(int language) {
      if (handListed) {
        return VariantKind.HAND_LISTED;
      }
      if ((acceptedIn & language) != 0) {
        return VariantKind.FOREIGN_LETTERS;
      }
      if ((datedIn & language) != 0) {
        return VariantKind.FORMER;
      }
      if (exonym) {
        return VariantKind.EXONYM;
      }
      return own ? VariantKind.ROMANISATION : VariantKind.RUSSIAN_FORM;
    }
  }
}
