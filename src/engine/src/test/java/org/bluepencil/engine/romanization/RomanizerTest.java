package org.bluepencil.engine.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bluepencil.engine.romanization.Romanizer.Spelling;
import org.junit.jupiter.api.Test;

class RomanizerTest {

  private static final Romanizer ROMANIZER =
      Romanizer.of(
          Map.of("uk-en", "к > k ; и > y ;", "uk-en-press", "к > c ;", "ru-en", "к > q ;"));

  @Test
  void givesEveryConventionOfTheNamesLanguageInTheOrderOfTheirNames() {
    assertEquals(
        List.of(new Spelling("en", "uk-en", "ky"), new Spelling("en", "uk-en-press", "cи")),
        ROMANIZER.spell("uk", "КИ"));
  }

  @Test
  void aSchemeCanServeSeveralLanguages() {
    Romanizer shared = Romanizer.of(Map.of("bg-en_it-press", "к > k ;"));
    assertEquals(
        List.of(
            new Spelling("en", "bg-en_it-press", "k"), new Spelling("it", "bg-en_it-press", "k")),
        shared.spell("bg", "К"));
  }

  @Test
  void aLanguageWithoutRulesHasNoSpellings() {
    assertEquals(List.of(), ROMANIZER.spell("mk", "Ки"));
  }

  @Test
  void saysWhichFileCannotBeRead() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Romanizer.of(Map.of("uk-en", "к > $none ;")));
    assertTrue(refused.getMessage().startsWith("uk-en: "), refused.getMessage());
  }
}
