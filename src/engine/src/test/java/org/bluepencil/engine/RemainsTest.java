package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertFlagged;
import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was left over, and headings that quote other words than the body. */
class RemainsTest {

  private static Revision remains(String text) {
    return Cleaned.of(Copy.of(text).withLanguage("en"), CheckGroup.REMAINS);
  }

  private static Revision consistency(String text) {
    return Cleaned.of(Copy.of(text).withLanguage("en"), CheckGroup.CONSISTENCY);
  }

  @Test
  void flagsALineOfTheSite() {
    assertFlagged(
        remains("The river rose.\n\nTo see in video\n\nPeople left."),
        "boilerplate.en.see-in-video",
        "To see in video");
  }

  @Test
  void keepsASentenceThatBeginsLikeOne() {
    assertUntouched(remains("The river rose.\n\nTo see in video what he wrote moved her.\n"));
  }

  @Test
  void keepsALineThatIsLongCopy() {
    assertUntouched(remains("To see in video" + " ".repeat(190) + ":"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lone-day | The army left, the report said. Thursday. | the report said. Thursday.",
        "hanging-relative | He met her on Wednesday evening. Belgian capital and who is then due in"
            + " Paris. | evening. Belgian capital and who",
        "cut-off | It was in a first report. From the prefecture. | report. From the prefecture.",
        "lost-subject | The match was set for November. Was postponed by a day. |"
            + " November. Was postponed",
        "lost-verb-of-saying | Four people died in Lyman, in the east, the governor of the region,"
            + " Pavlo Shevchenko. | the governor of the region,",
      })
  void flagsAFragment(String rule, String text, String marked) {
    assertFlagged(remains(text), "fragment." + rule, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army left, the report said on Thursday.",
        "When? Thursday is the day.",
        "“We leave.” Thursday.",
        "He met her on Wednesday evening. The man and who he was did not matter.",
        "He met her. Peter, a guard, and who he was did not matter.",
        "It was in a first report. From the prefecture came no word at all.",
        "The match was set for November. Was it postponed?",
        "The match was set for November. Has Peter left.",
        "Four people died in Lyman, the governor of the region, Pavlo Shevchenko, said.",
        "Four people died in Lyman, said the governor of the region, Pavlo Shevchenko.",
        "He lives in the east with his mother, the mayor of the town, Anna Bondar, and a cat.",
      })
  void keepsAWholeSentence(String text) {
    assertUntouched(remains(text));
  }

  @Test
  void aNewParagraphIsNoFragmentOfTheOneBefore() {
    assertUntouched(remains("The army left, the report said.\n\nThursday."));
  }

  @Test
  void flagsAHeadingThatQuotesOtherWordsThanTheBody() {
    Revision revision =
        consistency("“A disaster for us”\n\nIt was “a catastrophe for us”, said the mayor.");
    assertFlagged(revision, "consistency.quoted-heading", "A disaster for us");
    assertEquals(List.of("a catastrophe for us"), revision.flags().get(0).finding().suggestions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“A disaster for us”\n\nIt was “a disaster for us”, said the mayor.",
        "“A disaster for us”\n\nIt was “a boat full of fish”, said the mayor.",
        "“A disaster for us.”\n\nIt was “a catastrophe for us”, said the mayor.",
        "He said “a disaster for us”\n\nIt was “a catastrophe for us”, said the mayor.",
        "“Yes”\n\nIt was “no”, said the mayor.",
        "“A disaster for us”\n\nNothing else is quoted.",
      })
  void keepsOtherHeadings(String text) {
    assertUntouched(consistency(text));
  }
}
