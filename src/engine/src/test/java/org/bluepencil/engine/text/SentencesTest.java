package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final Set<String> ABBREVIATIONS = Set.of("gen", "u.s", "a.m", "mr");

  private static List<String> sentences(String string) {
    Text text = Text.plain(0, string, ABBREVIATIONS);
    return text.sentences().stream().map(text::substring).toList();
  }

  private static List<String> paragraphs(String string) {
    Text text = Text.plain(0, string, ABBREVIATIONS);
    return text.paragraphs().stream().map(text::substring).toList();
  }

  @Test
  void endsAtEveryTerminator() {
    assertEquals(
        List.of("He left.", "Why?", "Nobody knows!", "Silence…", "Then rain"),
        sentences("He left. Why? Nobody knows! Silence… Then rain"));
  }

  @Test
  void aNumberAtTheEndOfASentenceEndsIt() {
    assertEquals(List.of("Sie war 12.", "Dann ging sie."), sentences("Sie war 12. Dann ging sie."));
    assertEquals(
        List.of("Das war im Jahr 2012.", "Der Mann ging."),
        sentences("Das war im Jahr 2012. Der Mann ging."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Ivanov spoke.",
        "The U.S. Senate met.",
        "It was 6 a.m. Kyiv time.",
        "J. K. Rowling wrote it.",
        "Mr. Bean left.",
        "It cost 3.5 million.",
        "Der Streik ist für den 12. Mai angesetzt.",
        "Er traf in der 82. Minute.",
        "See kyiv.example for more.",
        "He said … nothing.",
      })
  void keepsTogether(String sentence) {
    assertEquals(List.of(sentence), sentences(sentence));
  }

  @Test
  void closingMarksBelongToTheSentenceBeforeThem() {
    assertEquals(
        List.of("“We stay.”", "He left (late).)", "«Нет.»", "Then night."),
        sentences("“We stay.” He left (late).) «Нет.» Then night."));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u202F"})
  void aFrenchClosingMarkBelongsToTheSentenceBeforeItsSpace(String space) {
    String quotation = "«" + space + "Non." + space + "»";
    assertEquals(List.of(quotation, "Il part."), sentences(quotation + " Il part."));
  }

  @Test
  void aQuotationThatGoesOnInSmallLettersIsOneSentence() {
    assertEquals(List.of("“Stop!” he shouted."), sentences("“Stop!” he shouted."));
  }

  @Test
  void anInitialDoesNotEndASentenceButAWordOfOneSmallLetterDoes() {
    assertEquals(List.of("Point a.", "Then b."), sentences("Point a. Then b."));
  }

  @Test
  void noSentenceCrossesAParagraph() {
    assertEquals(List.of("A heading", "A story."), sentences("A heading\nA story."));
  }

  @Test
  void linesThatGoOnInSmallLettersAreOneParagraph() {
    assertEquals(
        List.of("The minister said\nthat talks,\nwould go on."),
        paragraphs("The minister said\nthat talks,\nwould go on."));
  }

  @Test
  void linesThatStartWithACapitalOrFollowAStopAreNot() {
    assertEquals(List.of("He left.", "and then"), paragraphs("He left.\nand then"));
    assertEquals(List.of("A heading", "A story"), paragraphs("A heading\nA story"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"})
  void everyLineBreakSeparates(String lineBreak) {
    assertEquals(List.of("One.", "Two."), paragraphs("One." + lineBreak + "Two."));
    assertEquals(
        List.of("One.", "Two."), paragraphs(lineBreak + "One." + lineBreak + lineBreak + "Two."));
  }

  @Test
  void aBlankLineSeparatesWhateverFollows() {
    assertEquals(List.of("One", "two"), paragraphs("One\n\ntwo"));
    assertEquals(List.of("One", "two"), paragraphs("One\r\n \t\r\ntwo"));
  }

  @Test
  void paragraphsHaveNoBlanksAround() {
    assertEquals(List.of("One.", "Two."), paragraphs("  One. \n\u00A0Two.\u00A0\n"));
  }

  @Test
  void findsTheSentenceAroundAnOffsetOrTheNextBehindIt() {
    Text text = Text.plain(0, "One.  Two.", Set.of());
    assertEquals(new Span(0, 4), text.sentenceAt(0));
    assertEquals(new Span(0, 4), text.sentenceAt(3));
    assertEquals(new Span(6, 10), text.sentenceAt(6));
    assertEquals(new Span(6, 10), text.sentenceAt(10));
    assertEquals(new Span(0, 1), Text.plain(0, " ", Set.of()).sentenceAt(0));
  }
}
