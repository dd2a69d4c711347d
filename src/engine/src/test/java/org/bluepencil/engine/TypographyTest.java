package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertFlagged;
import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.summary;
import static org.bluepencil.engine.Cleaned.typography;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks and spaces: each rule where it fires, and the nearest case where it must not. */
class TypographyTest {

  private static void assertCleaned(String language, String wrong, String right) {
    assertEquals(right, typography(language, wrong).text());
    assertUntouched(typography(language, right));
  }

  @Test
  void turnsReversedMarks() {
    assertCleaned("en", "He said ” We stay “ and left.", "He said “We stay” and left.");
    assertCleaned("en", "He said ”We stay“, then left.", "He said “We stay”, then left.");
    assertCleaned("en", "He said ”We stay” and left.", "He said “We stay” and left.");
    assertCleaned("en", "He said “We stay“ and left.", "He said “We stay” and left.");
  }

  @Test
  void dropsBlanksInsideMarks() {
    assertCleaned("en", "He said “ We stay” and left.", "He said “We stay” and left.");
    assertCleaned("en", "He said “We stay ” and left.", "He said “We stay” and left.");
    assertCleaned("en", "“They need it. ”", "“They need it.”");
    assertCleaned("de", "„Wir bleiben “, sagte er.", "„Wir bleiben“, sagte er.");
  }

  @Test
  void dropsAStrayMarkBehindAClosedQuotation() {
    assertCleaned("en", "“What a life!” “, he said.", "“What a life!” he said.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“What a life” “, he said. | “What a life”, he said.",
        "“What a life!” “, he said. | “What a life!” he said.",
        "“What a life! “, he said. | “What a life!” he said.",
        "“What a life “, he said. | “What a life”, he said.",
        "“What a life!“ ”, he said. | “What a life!” he said.",
        "all of Europe!“ ”, he said | all of Europe!“ ”, he said",
      })
  void mendsTheMarksAroundAVerbOfSaying(String text, String expected) {
    assertEquals(expected, typography("en", text).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “One,” he said. “Two.”",
        "en | “He cried ‘stop’ twice,” she said.",
        "en | “He said ‘stop.’”",
        "en | Call it “a ‘so-called’ truce” then.",
        "en | He is 6'2\" tall and jumped 24'6\".",
        "en | The board measured 2' × 4' and the nail 3\".",
        "en | In the '90s rock 'n' roll was banned.",
        "en | “We stay” (“they go”).",
        "en | The word “we”—not “they”—is used.",
        "de | „Wir bleiben“, sagte er.",
        "de | „Wir bleiben”, sagte er.",
        "de | „Er rief: ‚Halt‘, und ging“, sagte sie.",
        "fr | «\u00A0Nous restons\u00A0», dit-il.",
        "fr | «\u202FNous restons\u202F», dit-il.",
        "fr | « Nous restons », dit-il.",
        "fr | « Il a crié “stop” deux fois », dit-elle.",
      })
  void keepsGoodMarks(String language, String text) {
    assertUntouched(typography(language, text));
  }

  @Test
  void keepsAQuotationOfSeveralParagraphs() {
    assertUntouched(
        typography(
            "en", "He spoke.\n“We will rebuild.\n“We will win.\n“And we will stay,” he said."));
  }

  @Test
  void keepsAnExcerptThatStartsOrEndsWithinAQuotation() {
    assertUntouched(typography("en", "“We will rebuild every house."));
    assertUntouched(typography("en", "and we will stay,” he concluded."));
  }

  @Test
  void flagsAQuotationThatAWholeCopyLeavesOpen() {
    Revision revision = typography("en", "He spoke.\nThen “we stay here.\nHe left.\nIt rained.");
    assertFlagged(revision, "typography.left-open", "Then “we");
  }

  @Test
  void flagsAMarkThatClosesNothing() {
    Revision revision = typography("en", "He spoke.\nThen we stay” here.\nHe left.");
    assertFlagged(revision, "typography.closes-nothing", "stay” here");
  }

  @Test
  void flagsAQuotationOpenedTwiceWithBothWaysToMendIt() {
    Revision revision = typography("en", "“Make yourself heard! “The world needs it,” he said.");
    assertFlagged(revision, "typography.opened-twice", "heard! “The");
    assertEquals(
        List.of("heard! The", "heard!” “The"), revision.flags().get(0).finding().suggestions());
  }

  @Test
  void setsMarksOfAnotherMakeAsTheRestOfTheCopy() {
    assertCleaned("en", "He said \"no\" and “yes”.", "He said “no” and “yes”.");
    assertCleaned("en", "He said « no » and “yes”.", "He said “no” and “yes”.");
    assertCleaned("en", "He said „no“ and “yes”.", "He said “no” and “yes”.");
    assertCleaned(
        "fr",
        "Il dit “non” et «\u00A0oui\u00A0».",
        "Il dit «\u00A0non\u00A0» et «\u00A0oui\u00A0».");
    assertCleaned("de", "Er sagte \"nein\" und „ja“.", "Er sagte „nein“ und „ja“.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"no\" and \"yes\".",
        "He said « no » and « yes ».",
        "He said “no” about the 3\" nail and the 4\" board.",
        "“He said \"no\" twice,” she said.",
        "He wrote `print \"no\"` and “yes”.",
      })
  void keepsMarksThatAreConsistentOrNoQuotation(String text) {
    assertUntouched(typography("en", text));
  }

  @Test
  void dropsBlanksBeforeMarksThatTakeNone() {
    assertCleaned("en", "He left , then rain .", "He left, then rain.");
    assertCleaned("en", "Who left ? He !", "Who left? He!");
    assertCleaned("en", "He said\u00A0: no ; yes", "He said: no; yes");
    assertCleaned("de", "Er ging , dann Regen .", "Er ging, dann Regen.");
    assertCleaned("fr", "Il part , puis pluie .", "Il part, puis pluie.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | He waited . . . then left.",
        "en | He waited … then left.",
        "en | The file .txt is here.",
        "en | He paid .5 percent.",
        "en | Hello :-) there",
        "en | See https://a.example/x ?y now",
        "fr | Qui part\u00A0? Lui\u00A0! Voilà\u00A0: fin\u00A0; oui",
        "fr | Qui part\u202F? Lui\u202F! Voilà : fin ; oui",
        "fr | Rendez-vous à 10:30, dit-il : oui",
      })
  void keepsTheBlanksThatBelong(String language, String text) {
    assertUntouched(typography(language, text));
  }

  @Test
  void dropsASecondFullStop() {
    assertCleaned("en", "“We stay.” . Then rain.", "“We stay.” Then rain.");
    assertCleaned("en", "We stay. . Then rain.", "We stay. Then rain.");
  }

  @Test
  void setsTheFrenchSpaceWhereTheRestOfTheCopyHasIt() {
    assertEquals(
        "Qui part\u00A0? Lui\u00A0! Et toi\u00A0?",
        typography("fr", "Qui part\u00A0? Lui! Et toi?").text());
    assertUntouched(typography("fr", "Qui part? Lui! Et toi?"));
  }

  @Test
  void aLanguageWithoutAProfileIsLeftAlone() {
    assertUntouched(typography("it", "Disse ” no “ , poi usci ."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on monday he left | on Monday he left",
        "the ukrainian army | the Ukrainian army",
        "a turkish-made drone | a Turkish-made drone",
        "the european’s view | the European’s view",
      })
  void givesWeekdaysAndNationalitiesTheirCapital(String wrong, String right) {
    assertCleaned("en", wrong, right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may march in may.",
        "See monday.example and @monday now.",
        "The pro-russian side left.",
        "A polish for shoes.",
        "They danish the cheese.",
      })
  void keepsSmallLettersElsewhere(String text) {
    assertUntouched(typography("en", text));
  }

  @Test
  void weekdaysAreSmallInFrench() {
    assertUntouched(typography("fr", "Il est parti lundi, dit un russe."));
  }

  @Test
  void everyEditSaysWhatItIs() {
    Revision revision = typography("en", "He said \"no\" on monday , and “yes”.");
    assertEquals(List.of("\" → “", "\" → ”", "monday → Monday", "  → "), summary(revision));
    assertTrue(revision.edits().stream().noneMatch(e -> e.finding().message().isBlank()));
    assertFalse(revision.edits().stream().anyMatch(e -> e.finding().kind() == Kind.NAME));
  }
}
