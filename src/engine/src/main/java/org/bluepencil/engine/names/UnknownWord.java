package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A word of the copy that may be a name nobody listed: it has a capital, is no ordinary word of the
 * language and no spelling that the dictionary knows.
 *
 * @param text the field
 * @param keys for each word of the field the dictionary's key that starts there, or -1
 * @param token which word
 * @param surface the word as it stands
 * @param folded the word, folded
 * @param isKnown whether the dictionary knows it after all, as the surname of somebody else in a
 *     spelling that is not the language's
 */
record UnknownWord(
    CopyView copy,
    Text text,
    int[] keys,
    int token,
    String surface,
    String folded,
    boolean isKnown) {

  /** Shorter words are abbreviations and syllables as often as names. */
  private static final int SHORTEST = 5;

  /** Words of the longest given name that is looked for. */
  private static final int LONGEST_GIVEN = 3;

  /** Longer ones are noise, and comparing them with names takes the square of their length. */
  private static final int LONGEST = 60;

  /**
   * The unknown words of a copy in order; none where the language's ordinary words are not known.
   */
  static List<UnknownWord> of(CopyView copy, List<Mention> mentions, Map<Text, int[]> keysByText) {
    List<UnknownWord> found = new ArrayList<>();
    if (!copy.dictionary().words().knows(copy.language())) {
      return found;
    }
    Map<Text, BitSet> taken =
        Mention.wordsOf(mentions.stream().filter(UnknownWord::isMoreThanSurname).toList());
    for (Text text : copy.texts()) {
      BitSet known = taken.getOrDefault(text, new BitSet());
      int[] keys = keysByText.getOrDefault(text, new int[0]);
      for (int token = 0; token < text.tokens().count(); token++) {
        UnknownWord word = known.get(token) ? null : at(copy, text, keys, token);
        if (word != null) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** A surname alone may be somebody else's. */
  private static boolean isMoreThanSurname(Mention mention) {
    return mention.isFullName() || mention.piece().part() != Part.SURNAME;
  }

  private static @Nullable UnknownWord at(CopyView copy, Text text, int[] keys, int token) {
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    // The second half of a hyphenated name may have lost its capital.
    boolean half = token > 0 && Characters.isHyphen(Characters.at(text.string(), start - 1));
    if (end - start < SHORTEST
        || end - start > LONGEST
        || !half && !Character.isUpperCase(text.string().codePointAt(start))) {
      return null;
    }
    String surface = text.string().substring(start, end);
    if (half && !hasCapital(text, token - 1)
        || !surface.codePoints().allMatch(UnknownWord::isLetter)) {
      return null;
    }
    String folded = Fold.of(surface);
    if (isAnyWord(copy.dictionary().words(), copy.language(), folded)
        || text.isProtected(start, end)
        || text.isInIdentifier(start, end)) {
      return null;
    }
    String lower = lower(surface);
    if (copy.profile().dayWords().contains(lower) || copy.profile().capitals().contains(lower)) {
      return null;
    }
    int key = token < keys.length ? keys[token] : -1;
    UnknownWord word = new UnknownWord(copy, text, keys, token, surface, folded, key >= 0);
    return key < 0 || word.isSurnameOfOther(key) ? word : null;
  }

  /**
   * Whether a known spelling is nothing but other persons' surname, in a spelling of another
   * language, and a given name that is none of theirs stands before it.
   */
  private boolean isSurnameOfOther(int key) {
    NameIndex names = copy.dictionary().names();
    int language = Languages.bit(copy.language());
    for (int i = names.firstReading(key); i < names.endReading(key); i++) {
      NameIndex.Reading reading = names.reading(i);
      boolean ours = ((reading.acceptedIn() | reading.romanizedFor()) & language) != 0;
      if (reading.part() != Part.SURNAME || ours) {
        return false;
      }
    }
    return nameBefore() != null;
  }

  /** Whether the word before it is a given name of somebody with a Ukrainian or Russian name. */
  boolean followsSlavicName() {
    return nameBefore() != null
        && entries(token - 1, Part.GIVEN).stream()
            .map(entry -> copy.dictionary().entries().get(entry).natives())
            .anyMatch(natives -> natives.containsKey("uk") || natives.containsKey("ru"));
  }

  /** The entries of which another word of the text is a part, in any spelling. */
  Set<Integer> entries(int other, Part part) {
    if (other < 0 || other >= keys.length || keys[other] < 0 || !hasCapital(text, other)) {
      return Set.of();
    }
    NameIndex names = copy.dictionary().names();
    Set<Integer> found = new HashSet<>();
    for (int i = names.firstReading(keys[other]); i < names.endReading(keys[other]); i++) {
      NameIndex.Reading reading = names.reading(i);
      if (reading.part() == part) {
        found.add(reading.entry());
      }
    }
    return found;
  }

  /** The entries of which the words right before it are a given name, in any spelling. */
  Set<Integer> entriesOfGivenBefore() {
    return entries(givenStart(), Part.GIVEN);
  }

  /** Where the given name before it starts: one of several words, or the word before it. */
  private int givenStart() {
    for (int words = LONGEST_GIVEN; words > 1; words--) {
      int start = token - words;
      if (start >= 0
          && start < keys.length
          && keys[start] >= 0
          && Tokens.of(copy.dictionary().names().key(keys[start])).count() == words) {
        return start;
      }
    }
    return token - 1;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Fold.isIgnorable(c);
  }

  private static boolean hasCapital(Text text, int token) {
    return Character.isUpperCase(text.string().codePointAt(text.tokens().start(token)));
  }

  /** Whether it is a word of the language, or one with an ending that joins on to any word. */
  private static boolean isAnyWord(WordFilter words, String language, String folded) {
    return words.isWord(language, folded)
        || folded.endsWith("s") && words.isWord(language, folded.substring(0, folded.length() - 1));
  }

  /** The place where it stands, as if it were a name found there. */
  Mention mention() {
    return new Mention(text, new Piece(token, token, -1, List.of(), 0, null), null);
  }

  /** The same behind the word before it, as if that were the given name. */
  Mention mentionWithGiven() {
    Piece given = new Piece(givenStart(), token - 1, -1, List.of(), 0, null);
    return new Mention(text, mention().piece(), given);
  }

  int start() {
    return text.tokens().start(token);
  }

  int end() {
    return text.tokens().end(token);
  }

  /** The word of the text at another place, or null outside the text. */
  @Nullable String word(int other) {
    return other < 0 || other >= text.tokens().count()
        ? null
        : text.string().substring(text.tokens().start(other), text.tokens().end(other));
  }

  /** The word right before it, with nothing but a blank between, or null. */
  @Nullable String before() {
    return isBlankBetween(token - 1) ? word(token - 1) : null;
  }

  /** The word right behind it, with nothing but a blank between, or null. */
  @Nullable String after() {
    return isBlankBetween(token) ? word(token + 1) : null;
  }

  private boolean isBlankBetween(int first) {
    if (first < 0 || first + 1 >= text.tokens().count()) {
      return false;
    }
    int end = text.tokens().end(first);
    int start = text.tokens().start(first + 1);
    return start - end == 1 && Characters.isBlank(text.string().charAt(end));
  }

  /** Whether an office or form of address stands right before it. */
  boolean followsTitle() {
    String before = before();
    return before != null && copy.profile().titles().contains(lower(before));
  }

  /** Whether an office or rank, which few bear at a time, stands right before it. */
  boolean followsOffice() {
    String before = before();
    return followsTitle() && before != null && !copy.profile().addresses().contains(lower(before));
  }

  /** Whether an office stands before the name that stands before it: President Masoud. */
  boolean followsOfficeAndName() {
    String office = nameBefore() == null ? null : word(token - 2);
    return office != null
        && copy.profile().titles().contains(lower(office))
        && !copy.profile().addresses().contains(lower(office));
  }

  /**
   * The name that stands right before it, which makes it somebody's surname, or null: a word with a
   * capital that is no title and does not merely open the sentence.
   */
  @Nullable String nameBefore() {
    int end = token == 0 ? 0 : text.tokens().end(token - 1);
    boolean initial =
        token > 0
            && text.string().substring(end, start()).equals(". ")
            && end - text.tokens().start(token - 1) == 1;
    String before = initial ? word(token - 1) : before();
    return before != null && (initial || isName(token - 1, before)) ? before : null;
  }

  /** The name that stands right behind it, or null. */
  @Nullable String nameAfter() {
    String after = after();
    return after != null && isName(token + 1, after) ? after : null;
  }

  private boolean isName(int other, String word) {
    String lower = lower(word);
    if (!NameForms.startsWithCapital(word)
        || copy.profile().titles().contains(lower)
        || copy.profile().placeTypes().contains(lower)
        || copy.profile().dayWords().contains(lower)
        || copy.profile().capitals().contains(lower)) {
      return false;
    }
    int start = text.tokens().start(other);
    boolean opens = text.tokens().firstEndingAfter(text.sentenceAt(start).start()) == other;
    boolean capitals = NameForms.isAllCaps(word) && NameForms.isAllCaps(surface);
    boolean free = opens || capitals || copy.language().equals("de");
    return !free || !copy.dictionary().words().isWord(copy.language(), Fold.of(word));
  }

  /**
   * Whether it is in small letters what its language joins to a longer name: {@code von}, {@code
   * de} in a language that has no such word.
   */
  boolean followsParticle() {
    String before = before();
    return before != null
        && (!ContextWords.ROMANCE.contains(copy.language())
                && ContextWords.PARTICLES.contains(before)
            || !ContextWords.GERMANIC.contains(copy.language())
                && ContextWords.GERMAN_PARTICLES.contains(before));
  }

  /** Whether the sentence puts something there. */
  boolean isPlaced() {
    String before = before();
    String after = after();
    return before != null
            && (copy.profile().placingWords().contains(lower(before))
                || ContextWords.PLACING.getOrDefault(copy.language(), Set.of()).contains(before)
                || copy.profile().placeTypes().contains(lower(before)))
        || after != null && copy.profile().placeTypes().contains(lower(after));
  }

  /**
   * Whether the word may be put right unasked, if it is certain whose name it is: nobody bears it
   * as a surname, it is a word of no language, the text's language does not bend names, and what is
   * quoted was not written.
   */
  boolean isNobodyElse() {
    WordFilter words = copy.dictionary().words();
    var quotation = text.quotationAround(start(), end());
    return !CaseForms.bend(copy.language())
        && !words.isWord(WordFilter.SURNAMES, folded)
        && Languages.TEXT.stream().noneMatch(language -> isAnyWord(words, language, folded))
        && !(quotation != null && new QuotedPassage(copy, text, quotation, 1).isWritten());
  }

  /** Whether it stands in the title of a work or a passage of another language. */
  boolean isInTitleOrForeignPassage() {
    var quotation = text.quotationAround(start(), end());
    return quotation != null && new QuotedPassage(copy, text, quotation, 1).isTitleOrForeign();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
