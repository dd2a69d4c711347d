package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grammar checker's own rules, where they are asked for. */
class GrammarTest {

  private static final String TEXT = "Kharkiv saw Kouleba with a apple on the tabel.";

  @Test
  void isSilentUnlessItIsAskedFor() {
    assertFalse(Options.defaults().checks().contains(CheckGroup.GRAMMAR));
    assertTrue(
        TestDictionary.cleaner().clean(Copy.of(TEXT).withLanguage("en")).flags().stream()
            .noneMatch(flag -> flag.finding().kind() == Kind.GRAMMAR));
  }

  @Test
  void flagsGrammarAndSpellingButNoNamesAndEditsNothing() {
    Options options =
        Options.defaults().withChecks(EnumSet.of(CheckGroup.GRAMMAR)).withThreshold(0);
    Revision revision = TestDictionary.cleaner().clean(Copy.of(TEXT).withLanguage("en"), options);
    assertEquals(TEXT, revision.text());
    assertEquals(List.of("a", "tabel"), revision.flags().stream().map(Flag::original).toList());
    assertEquals("grammar.en.EN_A_VS_AN", revision.flags().get(0).finding().rule());
    assertTrue(revision.flags().get(0).finding().suggestions().contains("an"));
  }
}
