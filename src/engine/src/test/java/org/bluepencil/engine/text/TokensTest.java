package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(text.substring(tokens.start(i), tokens.end(i)));
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’", "ʼ", "`", "´", "\u2032", "\uFF07"})
  void everyApostropheEndsAWord(String apostrophe) {
    assertEquals(List.of("Kouleba", "s"), words("Kouleba" + apostrophe + "s"));
    assertEquals(List.of("Слов", "янськ"), words("Слов" + apostrophe + "янськ"));
  }

  @Test
  void hyphensPointsAndSlashesEndAWord() {
    assertEquals(List.of("Aix", "la", "Chapelle"), words("Aix-la-Chapelle"));
    assertEquals(List.of("U", "S"), words("U.S."));
    assertEquals(List.of("and", "or"), words("and/or"));
  }

  @Test
  void invisibleCharactersInsideBelongToTheWord() {
    assertEquals(List.of("Ky\u200Biv"), words("Ky\u200Biv"));
    assertEquals(List.of("Do\u00ADnetsk"), words("Do\u00ADnetsk"));
  }

  @Test
  void invisibleCharactersAtTheEdgesDoNot() {
    assertEquals(List.of("Kyiv"), words("\uFEFFKyiv\u200B"));
    assertEquals(List.of("Kyiv", "fell"), words("Kyiv\u200B \u200Dfell"));
  }

  @Test
  void aCombiningMarkAtTheEndBelongsToTheWord() {
    assertEquals(List.of("Sergui\u0308"), words("Sergui\u0308 "));
  }

  @Test
  void marksAloneMakeNoWord() {
    assertEquals(List.of(), words("\u0301\u0308 \u200B"));
  }

  @Test
  void emojiAndLoneSurrogatesSeparateWords() {
    assertEquals(List.of("fire", "in", "Kyiv"), words("fire😀in👨\u200D👩\u200D👧Kyiv"));
    assertEquals(List.of("a", "b"), words("a\uD800b"));
    assertEquals(List.of("a", "b"), words("a\uDC00b"));
  }

  @Test
  void lettersBeyondTheBasicPlaneMakeWords() {
    assertEquals(List.of("𝐊𝐲𝐢𝐯", "x"), words("𝐊𝐲𝐢𝐯 x"));
  }

  @Test
  void digitsAreWords() {
    assertEquals(List.of("6", "000", "men", "in", "2022"), words("6,000 men in 2022"));
  }

  @Test
  void emptyAndBlankTextHasNone() {
    assertEquals(List.of(), words(""));
    assertEquals(List.of(), words(" \n\t\u00A0…—"));
  }

  /** A text is read in blocks of 64 characters and a word in steps of 16. */
  @Test
  void aWordOfAnyLengthIsFoundWhereverItStands() {
    String letters = "Їжак".repeat(40);
    for (int before = 0; before <= 130; before++) {
      for (int length = 1; length <= 140; length++) {
        String word = letters.substring(0, length);
        Tokens tokens = Tokens.of(" ".repeat(before) + word + (length % 2 == 0 ? "" : ", "));
        assertEquals(1, tokens.count());
        assertEquals(before, tokens.start(0));
        assertEquals(before + length, tokens.end(0));
        assertEquals(WordHash.of(Fold.of(word)), tokens.hash(0));
      }
    }
  }

  @Test
  void wordsOfTwoBytesALetterAreHashedLikeTheirFolding() {
    for (int length = 1; length <= 40; length++) {
      String word = "ÉtatßКиїв한국".repeat(4).substring(0, length);
      assertEquals(WordHash.of(Fold.of(word)), Tokens.of("x " + word).hash(1), word);
    }
  }

  @Test
  void manyMoreWordsThanGuessedAreAllFound() {
    assertEquals(5000, Tokens.of("a ".repeat(5000)).count());
  }

  @Test
  void tellsTheFirstWordThatEndsAfterAnOffset() {
    Tokens tokens = Tokens.of("one two  three");
    assertEquals(0, tokens.firstEndingAfter(0));
    assertEquals(0, tokens.firstEndingAfter(2));
    assertEquals(1, tokens.firstEndingAfter(3), "a word's end is behind it");
    assertEquals(2, tokens.firstEndingAfter(8));
    assertEquals(3, tokens.firstEndingAfter(14));
  }
}
