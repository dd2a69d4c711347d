package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertFlagged;
import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.names;
import static org.bluepencil.engine.Cleaned.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that lost the blank between their words, or were torn in two. */
class MisplacedBlanksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The people of NovaKakhovka left. | NovaKakhovka → Nova Kakhovka",
        "en | Then DmytroKuleba called. | DmytroKuleba ? Dmytro Kuleba",
        "en | Then KajsaOllongren's men called. | KajsaOllongren ? Kajsa Ollongren",
        "en | UKRAINE: NOVAKAKHOVKA WAS SHELLED | NOVAKAKHOVKA ? NOVA KAKHOVKA",
        // what follows is part of the name, and keeps its small letter
        "uk | Прибула Урсулафон дер Ляєн. | Урсулафон дер Ляєн ? Урсула фон дер Ляєн",
        "en | Then Ursulavon der Leyen called. | Ursulavon der Leyen → Ursula von der Leyen",
        // its second word gets the capital that it lost
        "en | Ukraine said Dmytrokuleba was near. | Dmytrokuleba ? Dmytro Kuleba",
        // another language's spelling comes out in this one's
        "en | Then VladimirPoutine called. | VladimirPoutine ? Vladimir Putin",
        "fr | Puis VladimirPutin est arrivé. | VladimirPutin ? Vladimir Poutine",
      })
  void givesFusedNamesTheirBlank(String language, String text, String flag) {
    assertEquals(List.of(flag), summary(names(language, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The people of Khar kiv left. | Khar kiv ? Kharkiv",
        "The people of Khar- kiv left. | Khar- kiv ? Kharkiv",
        "The people of Nova Kakh ovka left. | Nova Kakh ovka ? Nova Kakhovka",
        "Then Vlad imir Putin called. | Vlad imir Putin ? Vladimir Putin",
        "THE SHELLING OF KHAR KIV | KHAR KIV ? KHARKIV",
        // of two halves one is a word of the language: the copy must point to the name
        "Ukraine said the people of Khark will left. Then Odes a was shelled. | ''",
      })
  void joinsTornNames(String text, String flag) {
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), summary(names("en", text)));
  }

  @Test
  void joinsANameAtTheHyphenOfALineEnd() {
    assertFlagged(names("en", "The people of Khar-\nkiv left."), "name.garbled", "Khar-\nkiv");
  }

  @Test
  void appliesNeitherWhereNothingElsePointsToTheName() {
    Revision revision = names("en", "Ukraine said NovaKakhovka was near Khar kiv.");
    assertEquals(2, revision.flags().size());
    assertEquals(0, revision.edits().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names that are written so, and brands
        "MacDonald, McConnell, O'Neill, DiCaprio and LeBron met with YouTube and LinkedIn people.",
        // addresses and handles
        "He wrote on example.org/NovaKakhovka, @NovaKakhovka and #NovaKakhovka, NovaKakhovka.org.",
        // given name of one person and surname of another
        "Then DmytroPutin called.",
        // nothing points to the person
        "Then Dmytrokuleba called.",
        // halves of a compound
        "The NovaKakhovka-Kharkiv train has left.",
        // words of the language, and names that stand for themselves
        "The Nice people of Lviv left. Nova people, Odesa men.",
      })
  void leavesOtherCapitalsAndBlanksAlone(String text) {
    assertUntouched(names("en", text));
  }
}
