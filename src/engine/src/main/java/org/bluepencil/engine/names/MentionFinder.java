package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the dictionary in one text, leftmost and longest first. A given name counts
 * only beside a surname of the same entry; what stands in a phrase to leave alone, or in something
 * protected, does not count at all.
 */
final class MentionFinder {

  /** A shorter word less an s begins too many others. */
  private static final int SHORTEST_WITH_ENDING = 4;

  private final NameIndex index;
  private final WordFilter words;
  private final String language;
  private final @Nullable String source;
  private final Text text;

  /** The text's language and the one it was translated from; 0 if the latter is not known. */
  private final int languages;

  private final int[] keys;
  private final int[] lasts;
  private final BitSet leftAlone = new BitSet();

  /** Words with an s at their end that is no part of the name. */
  private final BitSet endings = new BitSet();

  /** The text with its words of mixed scripts in one, or null if it has none. */
  private final @Nullable String unmixed;

  private MentionFinder(CopyView copy, Text text) {
    this.index = copy.dictionary().names();
    this.words = copy.dictionary().words();
    this.language = copy.language();
    this.source = copy.sourceLanguage();
    this.text = text;
    int from = source == null ? 0 : Languages.bit(source);
    this.languages = from == 0 ? 0 : Languages.bit(language) | from;
    this.keys = new int[text.tokens().count()];
    this.lasts = new int[keys.length];
    Arrays.fill(keys, -1);
    index.match(text, this::take);
    unmixed = MixedScript.unmixed(text, language);
    if (unmixed != null) {
      index.match(Text.plain(text.field(), unmixed, Set.of()), this::takeMixed);
    }
    if (NameEnding.hasGluedS(language)) {
      findEndings();
    }
  }

  /**
   * What was found in a text.
   *
   * @param mentions the names, in order
   * @param namesakes keys that stand, in a phrase to leave alone, as the surname of somebody else
   * @param keys for each word of the text the longest key that starts there, or -1
   */
  record Found(List<Mention> mentions, Set<Integer> namesakes, int[] keys) {}

  static Found find(CopyView copy, Text text) {
    MentionFinder finder = new MentionFinder(copy, text);
    return new Found(finder.find(), finder.namesakes(), finder.keys);
  }

  /** The second words of capitalised pairs left alone: Cherson of "David Cherson". */
  private Set<Integer> namesakes() {
    Set<Integer> found = new HashSet<>();
    for (int first = 0; first + 1 < keys.length; first++) {
      boolean pair = keys[first] >= 0 && lasts[first] == first + 1 && keys[first + 1] >= 0;
      String word = text.string().substring(text.tokens().start(first), text.tokens().end(first));
      if (pair
          && NameForms.startsWithCapital(word)
          && !readings(keys[first], Part.LEAVE).isEmpty()
          && !readings(keys[first + 1], Part.WHOLE).isEmpty()) {
        found.add(keys[first + 1]);
      }
    }
    return found;
  }

  private void take(int first, int last, int key) {
    if (isStrange(key)) {
      return;
    }
    keys[first] = key;
    lasts[first] = last;
    if (!readings(key, Part.LEAVE).isEmpty()
        && !isInSmallLetters(first, last, key)
        && !isLeftUntranslated(first, last, key)) {
      leftAlone.set(first, last + 1);
    }
  }

  /**
   * Whether a name that is left as it is has lost its capital, which it has in every language: what
   * the text's language calls it, in letters that make no word.
   */
  private boolean isInSmallLetters(int first, int last, int key) {
    String word = text.word(first);
    return first == last
        && NameForms.isAllSmall(word)
        && words.knows(language)
        && !words.isWord(language, Fold.of(word))
        && readings(key, Part.WHOLE).stream()
            .anyMatch(its -> (its.acceptedIn() & Languages.bit(language)) != 0);
  }

  /**
   * Whether a place that stays as it is, because it may be part of a name, is what the language
   * that the copy was translated from calls it, and nothing around it makes a longer name.
   */
  private boolean isLeftUntranslated(int first, int last, int key) {
    int from = source == null ? 0 : Languages.bit(source);
    if (from == 0 || language.equals(source)) {
      return false;
    }
    List<Reading> wholes = readings(key, Part.WHOLE);
    boolean right =
        wholes.stream().anyMatch(its -> (its.acceptedIn() & Languages.bit(language)) != 0);
    Set<Integer> left =
        readings(key, Part.LEAVE).stream().map(Reading::entry).collect(Collectors.toSet());
    return !right
        && wholes.stream()
            .anyMatch(
                its ->
                    left.contains(its.entry()) && ((its.acceptedIn() | its.nativeIn()) & from) != 0)
        && LoneName.stands(
            text,
            first,
            last,
            language.equals("de"),
            word -> words.isWord(language, Fold.of(word)));
  }

  /** Whether a key is only what another source language would have made of a name. */
  private boolean isStrange(int key) {
    for (int i = index.firstReading(key); i < index.endReading(key); i++) {
      Reading reading = index.reading(i);
      if (!reading.isOnlyRelayed() || reading.isRelayed(source, language)) {
        return false;
      }
    }
    return true;
  }

  /** A match in the text as it reads, where that is not what stands there. */
  private void takeMixed(int first, int last, int key) {
    if (isMixed(first, last)) {
      take(first, last, key);
    }
  }

  private boolean isMixed(int first, int last) {
    int start = text.tokens().start(first);
    return unmixed != null
        && !unmixed.regionMatches(start, text.string(), start, text.tokens().end(last) - start);
  }

  /**
   * Names with an s behind them: {@code Charkiws} in German, {@code the Kulebas} in English. Such a
   * word may be a name of another language as well, as {@code Athens} is; where the text's language
   * has the name without the s, it is that.
   */
  private void findEndings() {
    for (int token = 0; token < keys.length; token++) {
      int end = text.tokens().end(token);
      boolean free = keys[token] < 0 || lasts[token] == token && !leftAlone.get(token);
      if (free && isCapitalisedWithS(text.tokens().start(token), end)) {
        findEnding(token, end - 1);
      }
    }
  }

  private boolean isCapitalisedWithS(int start, int end) {
    char last = text.string().charAt(end - 1);
    return (last == 's' && end - start > 1
            || last == 'S' && Character.isUpperCase(Characters.at(text.string(), end - 2)))
        && Character.isUpperCase(text.string().codePointAt(start));
  }

  private void findEnding(int token, int end) {
    for (int first = Math.max(0, token - 2); first <= token; first++) {
      int start = text.tokens().start(first);
      boolean free = end - start >= SHORTEST_WITH_ENDING && !text.isProtected(start, end);
      int key = !free ? -1 : index.find(text.string().substring(start, end));
      boolean name = key >= 0 && readings(key, Part.LEAVE).isEmpty();
      if (name && isBetterWithEnding(token, key)) {
        keys[first] = key;
        lasts[first] = token;
        endings.set(token);
        return;
      }
    }
  }

  private boolean isBetterWithEnding(int token, int key) {
    if (keys[token] >= 0) {
      int bit = Languages.bit(language);
      return !isAcceptedIn(keys[token], bit) && isAcceptedIn(key, bit);
    }
    String whole = text.string().substring(text.tokens().start(token), text.tokens().end(token));
    return !words.isWord(language, Fold.of(whole));
  }

  private boolean isAcceptedIn(int key, int language) {
    for (int i = index.firstReading(key); i < index.endReading(key); i++) {
      if ((index.reading(i).acceptedIn() & language) != 0) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> find() {
    List<Mention> mentions = new ArrayList<>();
    int token = 0;
    while (token < keys.length) {
      Mention mention = isFree(token) ? mentionAt(token) : null;
      if (mention != null) {
        mentions.add(mention);
      }
      token = mention == null ? token + 1 : mention.lastToken() + 1;
    }
    return mentions;
  }

  private boolean isFree(int token) {
    return keys[token] >= 0
        && !leftAlone.get(token)
        && !text.isProtected(text.tokens().start(token), text.tokens().end(lasts[token]));
  }

  private @Nullable Mention mentionAt(int token) {
    Mention person = fullName(token);
    if (person != null) {
      return person;
    }
    for (Part part : List.of(Part.WHOLE, Part.SHORT, Part.SURNAME)) {
      Piece piece = piece(token, part);
      if (piece != null && !isOfThirdLanguage(piece)) {
        return new Mention(text, piece, null);
      }
    }
    return null;
  }

  /**
   * Whether several words are a name only in a language that has nothing to do with the copy, and
   * one of them is a name by itself: in French, {@code région de Zaporizhzhia} is a French word and
   * the city, whatever Spanish calls the region.
   */
  private boolean isOfThirdLanguage(Piece piece) {
    boolean known = languages == 0;
    for (Reading reading : piece.readings()) {
      int spelled =
          reading.acceptedIn() | reading.datedIn() | reading.nativeIn() | reading.romanizedFor();
      known |= (spelled & languages) != 0 || reading.handListed();
    }
    if (known) {
      return false;
    }
    for (int token = piece.firstToken() + 1; token <= piece.lastToken(); token++) {
      if (keys[token] >= 0
          && lasts[token] <= piece.lastToken()
          && !readings(keys[token], Part.WHOLE).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Given name and surname of one entry side by side, in either order. */
  private @Nullable Mention fullName(int token) {
    int next = lasts[token] + 1;
    if (next >= keys.length || !isFree(next) || !isSpaceBetween(next - 1, next)) {
      return null;
    }
    Mention westernOrder = join(piece(token, Part.GIVEN), piece(next, Part.SURNAME));
    return westernOrder != null
        ? westernOrder
        : join(piece(next, Part.GIVEN), piece(token, Part.SURNAME));
  }

  private @Nullable Mention join(@Nullable Piece given, @Nullable Piece surname) {
    if (given == null || surname == null) {
      return null;
    }
    Set<Integer> entries =
        given.readings().stream().map(Reading::entry).collect(Collectors.toSet());
    List<Reading> surnames =
        surname.readings().stream().filter(reading -> entries.contains(reading.entry())).toList();
    if (surnames.isEmpty()) {
      return null;
    }
    Set<Integer> shared = surnames.stream().map(Reading::entry).collect(Collectors.toSet());
    List<Reading> givens =
        given.readings().stream().filter(reading -> shared.contains(reading.entry())).toList();
    return new Mention(text, surname.withReadings(surnames), given.withReadings(givens));
  }

  private boolean isSpaceBetween(int token, int next) {
    for (int i = text.tokens().end(token); i < text.tokens().start(next); i++) {
      char c = text.string().charAt(i);
      if (!Characters.isSpace(c) && !Characters.isLineBreak(c)) {
        return false;
      }
    }
    return NameIndex.isJoined(text, text.tokens().end(token), text.tokens().start(next));
  }

  private @Nullable Piece piece(int token, Part part) {
    List<Reading> readings = readings(keys[token], part);
    if (readings.isEmpty()) {
      return null;
    }
    int last = lasts[token];
    int ending = endings.get(last) ? 1 : 0;
    String spelling =
        unmixed != null && isMixed(token, last)
            ? unmixed.substring(text.tokens().start(token), text.tokens().end(last) - ending)
            : null;
    return new Piece(token, last, keys[token], readings, ending, spelling);
  }

  private List<Reading> readings(int key, Part part) {
    List<Reading> found = new ArrayList<>();
    for (int i = index.firstReading(key); i < index.endReading(key); i++) {
      Reading reading = index.reading(i);
      boolean occurs = reading.occursIn(language) || reading.isRelayed(source, language);
      if (reading.part() == part && occurs) {
        found.add(reading);
      }
    }
    return found;
  }
}
