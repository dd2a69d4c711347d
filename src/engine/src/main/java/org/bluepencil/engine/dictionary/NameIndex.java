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
import org.bluepencil.engine.inflection.Case;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds every spelling the dictionary knows in running text and says what it can stand for, in flat
 * arrays: one table for all languages.
 *
 * <p>A <em>key</em> is a spelling as folded words joined by blanks ({@link KeyTable}); a
 * <em>reading</em> is one thing a key can stand for. Of the keys that start at a word the longest
 * wins. Immutable and thread-safe.
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

  /** Languages through whose letters the names of third languages come into a translation. */
  static final List<String> RELAYING = List.of("ru", "uk");

  private static final int CASES = Case.values().length;
  private static final int ALL_CASES = (1 << CASES) - 1;

  private final KeyTable keys;
  private final int[] commonIn;
  private final int[] readingStarts;
  private final int[] readings;

  /** Ints that a reading takes in {@link #readings}. */
  static final int READING_WIDTH = 14;

  NameIndex(KeyTable keys, int[] commonIn, int[] readingStarts, int[] readings) {
    this.keys = keys;
    this.commonIn = commonIn;
    this.readingStarts = readingStarts;
    this.readings = readings;
  }

  /** Reads what {@link #write} wrote, which is all but the keys. */
  static NameIndex read(DataInputStream in, KeyTable keys) throws IOException {
    return new NameIndex(
        keys, FlatArrays.readInts(in), FlatArrays.readInts(in), FlatArrays.readInts(in));
  }

  /** Writes everything but the keys, which have a place of their own in the image. */
  void write(DataOutputStream out) throws IOException {
    FlatArrays.write(out, commonIn);
    FlatArrays.write(out, readingStarts);
    FlatArrays.write(out, readings);
  }

  KeyTable keys() {
    return keys;
  }

  /** Reports, for every word of the text, the longest key that starts there. */
  public void match(Text text, KeyTable.Sink sink) {
    keys.match(text.string(), text.tokens(), sink);
  }

  /** The key of a spelling, or -1 if the dictionary does not know it. */
  public int find(String spelling) {
    return keys.find(spelling);
  }

  /**
   * Whether two words with this between them can belong to one name: a blank, a hyphen or an
   * apostrophe, a point or comma before a blank, or one line break.
   */
  public static boolean isJoined(Text text, int end, int start) {
    return KeyTable.isJoined(text.string(), end, start);
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
    return keys.size();
  }

  /** The folded spelling of a key. */
  public String key(int key) {
    return keys.key(key);
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
      (reading.handListed ? 1 : 0)
          | (reading.exonym ? 2 : 0)
          | (reading.own ? 4 : 0)
          | (reading.sibling ? 8 : 0),
      reading.bentIn,
      reading.cases,
      reading.endingIn,
      reading.relayed,
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
        (readings[at + 7] & 8) != 0,
        readings[at + 8],
        readings[at + 9],
        readings[at + 10],
        readings[at + 11],
        readings[at + 12],
        readings[at + 13]);
  }

  /** Cases of one language as they stand among those of all. */
  static int packCases(String language, int cases) {
    return cases << CaseForms.LANGUAGES.indexOf(language) * CASES;
  }

  /** Text languages as they stand among those of all relaying languages; 0 for another source. */
  static int packRelayed(String source, int targets) {
    int at = RELAYING.indexOf(source);
    return at < 0 ? 0 : targets << at * Languages.TEXT.size();
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
   * @param sibling whether it comes from the form of another language that the entry has a native
   *     form in, such as the Russian one of a Ukrainian name
   * @param bentIn languages in which it is a case form of a preferred or accepted form
   * @param cases the cases that it may be in each language whose names bend, packed
   * @param endingIn languages whose press would spell a case form of the native name so
   * @param relayed the text languages for which the form of a language of {@link #RELAYING} is
   *     romanised so, packed
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
      boolean sibling,
      int bentIn,
      int cases,
      int endingIn,
      int relayed,
      int riskyIn,
      int flagOnlyIn) {

    /**
     * Whether the key can stand for the entry in a text language: not if it only shows an ending
     * that another language would give a spelling.
     */
    public boolean occursIn(String language) {
      if (isOnlyRelayed()) {
        return false;
      }
      int bit = Languages.bit(language);
      boolean ending = (acceptedIn | datedIn | nativeIn | romanizedFor) == 0 && !handListed;
      return !ending
          || ((bentIn | endingIn) & bit) != 0
          || packedCases(language) != 0
          || (bentIn | endingIn | cases) == 0;
    }

    /** Whether the key is nothing but the romanisation of another language's form. */
    public boolean isOnlyRelayed() {
      return relayed != 0
          && (acceptedIn | datedIn | nativeIn | romanizedFor | bentIn | cases | endingIn) == 0
          && !handListed;
    }

    /**
     * Whether a text in {@code language} that was translated from {@code source} may have the key
     * as that language's form of a third language's name, romanised for the text or as in English.
     */
    public boolean isRelayed(@Nullable String source, String language) {
      int targets = Languages.bit(language) | Languages.bit("en");
      return source != null && (relayed & packRelayed(source, targets)) != 0;
    }

    /** The cases that the key may be in a text language whose names bend; none in another. */
    public Set<Case> casesIn(String language) {
      return CaseForms.cases(packedCases(language));
    }

    private int packedCases(String language) {
      int at = CaseForms.LANGUAGES.indexOf(language);
      return at < 0 ? 0 : cases >>> at * CASES & ALL_CASES;
    }

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
      if (isOnlyRelayed()) {
        return VariantKind.RELAYED;
      }
      if ((romanizedFor | nativeIn | acceptedIn | datedIn) == 0) {
        return (endingIn & language) == 0 ? VariantKind.INFLECTED : VariantKind.CASE_ENDING;
      }
      return own ? VariantKind.ROMANISATION : VariantKind.RUSSIAN_FORM;
    }
  }
}
