package org.bluepencil.server.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "en-GB", "pt-BR", "uk", "zh-Hant-TW", "es-419", "x-newsroom", "tlh"})
  void takesWellFormedLanguageTags(String tag) {
    assertTrue(Form.LANGUAGE_TAG.accepts(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "en_GB", "english language", "e", "en-", "-en", "en--GB", "français"})
  void refusesIllFormedLanguageTags(String tag) {
    assertFalse(Form.LANGUAGE_TAG.accepts(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-03-24", "2024-02-29", "1789-07-14"})
  void takesDays(String day) {
    assertTrue(Form.DATE.accepts(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-3-24",
        "2023-02-29",
        "24.3.2022",
        "2022-03-24T10:00:00Z",
        "0000-01-01",
        "+12022-03-24",
        "٢٠٢٢-٠٣-٢٤"
      })
  void refusesWhatIsNoDay(String day) {
    assertFalse(Form.DATE.accepts(day));
  }

  @ParameterizedTest
  @CsvSource({
    "MODE, fix, true",
    "MODE, FIX, false",
    "CHECK, remains, true",
    "CHECK, grammar, true",
    "CHECK, bilingual, false",
    "TIER, advisory, true",
    "TIER, certain, false",
    "OFFSETS, utf8, true",
    "OFFSETS, utf-8, false",
    "FORMAT, text, true",
    "FORMAT, html, false"
  })
  void takesOnlyTheNamesOfTheContract(Form form, String name, boolean taken) {
    assertEquals(taken, form.accepts(name));
  }
}
