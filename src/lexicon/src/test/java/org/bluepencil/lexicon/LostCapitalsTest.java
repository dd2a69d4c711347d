package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, and adjectives of nationality, that lost their capital in translated copy. */
class LostCapitalsTest {

  private static String clean(String language, String source, String text) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage(source);
    return Packaged.CLEANER.clean(copy, Options.defaults()).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // names that are left as they are where another language writes them, but have a capital
        "en | de | Several roads in bavaria are closed. | Several roads in Bavaria are closed.",
        "en | fr | She lives in paris now. | She lives in Paris now.",
        // firms that are no word of any language
        "en | ru | Yesterday he bought shares of nvidia. | Yesterday he bought shares of Nvidia.",
        // towns that nobody reviewed, of a country that the copy names
        "en | es | The fire near zaragoza is the worst in Spain. | The fire near Zaragoza is the worst in Spain.",
        // cases of a name
        "pl | en | W nocy w kijowie było spokojnie. | W nocy w Kijowie było spokojnie.",
        // adjectives
        "en | fr | The vote of french farmers was close. | The vote of French farmers was close.",
      })
  void getThemBack(String language, String source, String wrong, String right) {
    assertEquals(right, clean(language, source, wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | fr | She ate french fries and swiss cheese near the french windows.",
        "en | de | The tweet said so long kyiv, and nothing else.",
        "en | fr | The rue de paris is closed.",
        "fr | en | Il achète un panama et du madras.",
        "en | es | The word zaragoza stood on the wall in Spain.",
      })
  void stayWhereTheyMayBeMeant(String language, String source, String text) {
    assertEquals(text, clean(language, source, text));
  }
}
