package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of several words whose blanks stand elsewhere than they should. */
class RegroupedNamesTest {

  private static Revision clean(String language, String text) {
    return Packaged.names(language, null, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Then Ursula vonder Leyen called. | Then Ursula von der Leyen called.",
        "de | Dann rief Ursula von derLeyen an. | Dann rief Ursula von der Leyen an.",
        "en | Recep TayyipErdogan has left Ankara. | Recep Tayyip Erdogan has left Ankara.",
        "en | They have lived in BuenosAires. | They have lived in Buenos Aires.",
        "fr | Il pleut à RiodeJaneiro ce soir. | Il pleut à Rio de Janeiro ce soir.",
        "en | Chinese President XiJinping has left. | Chinese President Xi Jinping has left.",
        "es | El líder Kim Jongun se marchó. | El líder Kim Jong-un se marchó.",
      })
  void getTheirBlanksBack(String language, String wrong, String right) {
    assertEquals(right, clean(language, wrong).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an account or a firm may be called so
        "en | The people of LosAngeles Unlimited left. | LosAngeles",
        "en | Then XiJinping has left. | XiJinping",
        // in a language whose names bend
        "pl | Przyszła Ursula vonder Leyen. | Ursula vonder Leyen",
        // torn in two, each with a capital
        "en | The mine near Pok Rowsk is closed. | Pok Rowsk",
      })
  void areFlaggedWhereSomethingElseMayBeMeant(String language, String text, String name) {
    Revision revision = clean(language, text);
    assertEquals(text, revision.text());
    assertEquals(List.of(name), revision.flags().stream().map(Flag::original).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong-un and Kim Jong Un, Tel Aviv-Yafo and Buenos Aires.",
        "YouTube, DiCaprio, McConnell and LeBron met in New York.",
        "He wrote to losangeles@example.org, @LosAngeles and #LosAngeles.",
        "The song “LosAngeles” was first.",
        "It was said by Ronald Reagan 20 years ago at Thyssen-Krupp.",
      })
  void leaveWhatIsWrittenSo(String text) {
    Revision revision = clean("en", text);
    assertEquals(text, revision.text());
    assertEquals(List.of(), revision.flags());
  }
}
