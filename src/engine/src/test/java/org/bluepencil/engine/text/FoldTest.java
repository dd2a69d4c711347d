package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.ibm.icu.text.Normalizer2;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "Łódź, lodz",
    "Großmann, grossmann",
    "ẞ, ss",
    "İstanbul, istanbul",
    "ISPARTA, isparta",
    "Iğdır, igdir",
    "Ærø, aero",
    "Đoković, dokovic",
    "Œuvre, oeuvre",
    "Þórður, thordur",
    "Київ, киів",
    "Ёлкин, елкин",
    "ΟΔΟΣ, οδοσ",
    "ﬁasco, fiasco",
    "Ｋｙｉｖ, kyiv",
  })
  void foldsCaseAccentsAndCompatibilityForms(String text, String folded) {
    assertEquals(folded, Fold.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gaïdaï", "Київ", "Łódź", "Iğdır", "Vučić", "Ёлкин"})
  void composedAndDecomposedFoldAlike(String text) {
    String decomposed = Normalizer2.getNFDInstance().normalize(text);
    assertNotEquals(text, decomposed);
    assertEquals(Fold.of(text), Fold.of(decomposed));
  }

  @Test
  void invisibleCharactersCountForNothing() {
    assertEquals("kyiv", Fold.of("Ky\u200Bi\u00ADv\uFEFF"));
    assertEquals("киев", Fold.of("Ки\u0301ев"));
  }

  @Test
  void charactersBeyondTheBasicPlaneFoldWhole() {
    assertEquals("kyiv", Fold.of("𝐊𝐲𝐢𝐯"));
    assertEquals("\uD801\uDC28", Fold.of("\uD801\uDC00"), "Deseret has case");
    assertEquals("😀", Fold.of("😀"));
  }

  @Test
  void loneSurrogatesStayAsTheyAre() {
    assertEquals("a\uD800b", Fold.of("A\uD800B"));
    assertEquals("\uDC00", Fold.of("\uDC00"));
    assertEquals("\uDC00\uD800", Fold.of("\uDC00\uD800"));
  }

  @Test
  void foldingAPairCutInTwoLeavesBothHalves() {
    StringBuilder folded = new StringBuilder();
    Fold.append(folded, "😀", 0, 1);
    Fold.append(folded, "😀", 1, 2);
    assertEquals("😀", folded.toString());
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (int c = 0; c < 0x30000; c++) {
      if (c < 0xD800 || c > 0xDFFF) {
        String folded = Fold.of(Character.toString(c));
        assertEquals(folded, Fold.of(folded), () -> "folded twice");
      }
    }
  }

  /** A class of its own per locale, since the table is made when the class is loaded. */
  @Test
  void foldsTheSameWhereTheDefaultLocaleIsTurkish() throws Exception {
    Locale before = Locale.getDefault();
    URL[] classes = {
      Fold.class.getProtectionDomain().getCodeSource().getLocation(),
      Normalizer2.class.getProtectionDomain().getCodeSource().getLocation()
    };
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try (URLClassLoader fresh = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Object folded =
          fresh
              .loadClass(Fold.class.getName())
              .getMethod("of", CharSequence.class)
              .invoke(null, "ISTANBUL İzmir Iğdır 𝐈");
      assertEquals("istanbul izmir igdir i", folded);
    } finally {
      Locale.setDefault(before);
    }
  }
}
