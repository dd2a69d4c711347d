package org.bluepencil.engine.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.SpoofChecker;
import java.util.Set;
import org.bluepencil.engine.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with letters of another script in them. */
class MixedScriptTest {

  /** ICU carries Unicode's confusables.txt, from which the table was taken. */
  @Test
  void everyPairIsOneOfUnicodes() {
    SpoofChecker checker = new SpoofChecker.Builder().build();
    assertEquals(MixedScript.CYRILLIC.length(), MixedScript.LATIN_OF_CYRILLIC.length());
    assertEquals(MixedScript.GREEK.length(), MixedScript.LATIN_OF_GREEK.length());
    assertPairs(checker, MixedScript.LATIN_OF_CYRILLIC, MixedScript.CYRILLIC);
    assertPairs(checker, MixedScript.LATIN_OF_GREEK, MixedScript.GREEK);
    assertTrue(MixedScript.CYRILLIC.length() + MixedScript.GREEK.length() > 40);
  }

  private static void assertPairs(SpoofChecker checker, String latin, String other) {
    for (int i = 0; i < latin.length(); i++) {
      String one = latin.substring(i, i + 1);
      String two = other.substring(i, i + 1);
      assertEquals(checker.getSkeleton(one), checker.getSkeleton(two), one + " " + i);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, In K\u0443iv now, In Kyiv now",
    "en, In \u039Ayiv now, In Kyiv now",
    "uk, \u041A\u0438i\u0432, \u041A\u0438\u0456\u0432",
    "en, \u041A\u0438\u0435\u0432i, \u041A\u0438\u0435\u0432\u0456",
  })
  void comesOutInOneScript(String language, String text, String expected) {
    assertEquals(expected, MixedScript.unmixed(Text.plain(0, text, Set.of()), language));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Kyiv and \u041A\u0438\u0457\u0432",
    "en, K\u0448iv",
    "uk, \u041A\u0438\u0457\u0432 and Kyiv",
  })
  void staysWhereNothingIsMixedOrALetterHasNoTwin(String language, String text) {
    assertNull(MixedScript.unmixed(Text.plain(0, text, Set.of()), language));
  }
}
