package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries and towns that stayed in the language that the copy was translated from. */
class UntranslatedPlacesTest {

  private static String clean(String language, String source, String text) {
    return Packaged.names(language, source, text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | en | Il est arrivé en Germany jeudi. | Il est arrivé en Allemagne jeudi.",
        "de | en | Sie lebt seit Jahren in Spain. | Sie lebt seit Jahren in Spanien.",
        "es | en | Nació en Nairobi (Kenya) y creció allí. | Nació en Nairobi (Kenia) y creció allí.",
        "nl | en | Hij reisde naar Germany en bleef. | Hij reisde naar Duitsland en bleef.",
        "en | de | The party won in Deutschland again. | The party won in Germany again.",
        // a dateline is always a place
        "de | fr | ALGER – Der Minister reist ab. | ALGIER – Der Minister reist ab.",
      })
  void arePutRight(String language, String source, String wrong, String right) {
    assertEquals(right, clean(language, source, wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // longer names
        "es | fr | El Tour de France llegó al Stade de France con Air France.",
        "en | de | The party Alternative für Deutschland won.",
        "de | en | Das Siegel Made in Germany steht für Güte.",
        "fr | en | Il travaille pour Bank of Japan et Air India.",
        // clubs and persons
        "es | de | El jugador de Bayern marcó dos goles.",
        "de | en | Alle glauben an Jordan und Chad.",
        // not translated from a language that has the form
        "fr | de | Il est arrivé en Germany jeudi.",
      })
  void stayInLongerNamesAndWhereNothingSaysSo(String language, String source, String text) {
    assertEquals(text, clean(language, source, text));
  }
}
