package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a careless cleaner would change to somebody or something else. */
class HarmlessNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Russians who bear the name of a Ukrainian in the news
        "en | | Russian deputy minister Alexander Klimenko flew to Beijing.",
        "en | | Dr. Sergey Gaidai of Boston University spoke.",
        // towns elsewhere
        "en | es | Londres, a small town in Catamarca, has a school.",
        "en | es | The town of Atenas in Argentina is quiet.",
        // ships and streets
        "en | uk | The Kharkov-class ship sank near Ukraine.",
        "fr | en | La rue de Kharkov à Paris est fermée, dit l'Ukraine.",
        // forms that would want an article
        "fr | en | Dans Kharkiv region, l'Ukraine recule.",
        "de | fr | Der Minister flog am Montag nach Turquie.",
        // cases that nobody can tell
        "pl | fr | Minister był w Slovénie.",
        "pl | uk | Statek płynął przez Beringstraat.",
        // a line without any capitals
        "en | | the president of ukraine met putin in moscow",
        // a village, not the city with a case ending
        "en | ru | He was born in Lvove, a village in the south of Ukraine.",
      })
  void areLeftOrFlagged(String language, String source, String text) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage(source);
    Options names = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));
    Revision revision = Revisions.assertSound(TestDictionary.cleaner(), copy, names);
    assertEquals(text, revision.text());
  }
}
