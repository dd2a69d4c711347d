package org.bluepencil.engine.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Kiew, Kiews",
    "Selenskyj, Selenskyjs",
    "Scholz, Scholz’",
    "Voß, Voß’",
    "Marx, Marx’",
    "Paris, Paris’",
    "Charkiw, Charkiws"
  })
  void addsAnSOrAnApostrophe(String name, String genitive) {
    assertEquals(genitive, GermanForms.genitive(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Kiew, Kiewer",
    "Charkiw, Charkiwer",
    "Luhansk, Luhansker",
    "Berlin, Berliner",
    "Odessa, Odessaer",
    "Paris, Pariser",
    "Mariupol, Mariupoler"
  })
  void makesTheAdjectiveOfATown(String town, String adjective) {
    assertEquals(Optional.of(adjective), GermanForms.adjective(town));
  }

  @ParameterizedTest
  @CsvSource({"Bremen", "Hannover", "Zürich", "Tokio", "Krywyj Rih", "Karlsruhe"})
  void leavesTownsWhoseStemMayChange(String town) {
    assertEquals(Optional.empty(), GermanForms.adjective(town));
  }
}
