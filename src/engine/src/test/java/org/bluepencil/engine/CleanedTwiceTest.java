package org.bluepencil.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts on which cleaning twice once changed more than cleaning once, or failed. */
class CleanedTwiceTest {

  /**
   * An edit in one paragraph that made another paragraph's marks foreign, beside a name over both.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zuerst kyiv « kyiv » Nova\nKajovka kyivheard! “The“ ",
        "« kyiv » Nova\nKajovka! “The“ „X“",
      })
  void germanMarksThatOneEditMakesForeign(String text) {
    assertSound(text, "de");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "en|kyiv Nova Kajovka\u200B . ",
        "en|“ “ ",
        "en|. Thursday. ",
        "fr|“Chaque école!” a dit « une élue ».",
      })
  void textsThatOnceFailed(String language, String text) {
    assertSound(text, language);
  }

  private static void assertSound(String text, String language) {
    Copy copy = Copy.of(text).withLanguage(language);
    Revisions.assertSound(TestDictionary.cleaner(), copy, Options.defaults());
  }
}
