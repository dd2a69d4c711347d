package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of newspapers and stations that were translated as words. */
class TranslatedTitlesTest {

  private static List<String> flagged(String language, @Nullable String source, String text) {
    Revision revision = Packaged.names(language, source, text);
    assertEquals(text, revision.text());
    return revision.flags().stream()
        .filter(flag -> flag.finding().rule().equals("name.translated-title"))
        .map(Flag::original)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ja | The Japanese newspaper Rising Dawn wrote that prices fell. | Rising Dawn",
        "en | de | The Austrian magazine The Profile of Today printed the letter. | The Profile of Today",
        "en | cs | The daily Economy wrote that the plant would close. | Economy",
        "en | ru | He told the Estonian weekly Evening Leaf so. | Evening Leaf",
        "de | fr | Die Wochenzeitung „Der lachende Hahn“ druckte den Brief. | Der lachende Hahn",
        "fr | de | Le magazine allemand La Roue a publié la lettre de la ministre. | La Roue",
        "es | de | El semanario alemán La Rueda publicó ayer la carta. | La Rueda",
        "uk | de | Німецька газета «Колесо» надрукувала листа міністерки. | Колесо",
      })
  void areFlagged(String language, String source, String text, String title) {
    assertEquals(title.isEmpty() ? List.of() : List.of(title), flagged(language, source, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // outlets of countries that speak the text's language, and well-known ones
        "en | de | The British newspaper Evening Leaf printed the letter.",
        "en | de | The newspaper The Independent printed the letter.",
        "en | uk | The newspaper Financial Times printed the letter.",
        "fr | en | Le quotidien belge Le Soir a publié la lettre de la ministre.",
        "de | en | Die Zeitung „Die Presse“ druckte den Brief.",
        // words of the source language: the title itself
        "en | de | The German magazine Focus printed the letter of the minister.",
        // names
        "en | de | The newspaper Moskovskij Komsomolets printed the letter.",
        "en | de | The German newspaper editor Franz Kafka printed the letter.",
        // no title at all
        "en | de | The daily Cabinet meeting was short, people said.",
        "fr | en | Un témoin a dit au journal : « Tout le monde riait dans la rue ».",
        "en | de | GERMAN NEWSPAPER EDITORS MEET",
      })
  void leavesRightTitlesAlone(String language, String source, String text) {
    assertEquals(List.of(), flagged(language, source, text));
  }

  @Test
  void saysNothingOfCopyThatIsNotKnownToBeTranslated() {
    String text = "The Japanese newspaper Rising Dawn wrote that prices fell.";
    assertEquals(List.of(), flagged("en", null, text));
    assertEquals(List.of(), flagged("en", "en", text));
  }
}
