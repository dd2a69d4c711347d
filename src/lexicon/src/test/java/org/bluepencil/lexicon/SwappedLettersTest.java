package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns in which two letters changed places. */
class SwappedLettersTest {

  private static Revision clean(String text) {
    return Packaged.names("en", null, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells fell in Melitpool in Ukraine. | Shells fell in Melitopol in Ukraine.",
        "They met near Gdanks in Poland again. | They met near Gdanks in Poland again.",
      })
  void arePutRightWhereTheCopyNamesTheCountryAndTheWordIsLong(String wrong, String right) {
    assertEquals(right, clean(wrong).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no country
        "Two trains collided in Melitpool. | Melitpool",
        // nothing wants a place
        "They say Melitpool was first. | ''",
        // a person
        "The lawyer Grant Melitpool spoke. | ''",
      })
  void areFlaggedAtMostElsewhere(String text, String flag) {
    Revision revision = clean(text);
    assertEquals(text, revision.text());
    assertEquals(
        flag.isEmpty() ? List.of() : List.of(flag),
        revision.flags().stream().map(Flag::original).toList());
  }
}
