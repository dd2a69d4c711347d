package org.bluepencil.engine.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Genitives and plurals when another name comes in the name's place. */
class NameEndingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Kharkivs Rat | Kharkiv | Charkiw | Charkiws Rat",
        "de | Parigis Rat | Parigi | Paris | Paris’ Rat",
        "de | PARIGIS RAT | PARIGI | PARIS | PARIS’ RAT",
        "de | Londres’ Rat | Londres | London | Londons Rat",
        "de | Atenas’ Rat | Atenas | Brüssel | Brüssels Rat",
        "nl | Kharkivs raad | Kharkiv | Charkiv | Charkivs raad",
        "nl | Odesas haven | Odesa | Odessa | Odessa’s haven",
        "nl | Kairo’s haven | Kairo | Caïro | Caïro’s haven",
        "nl | Lissabons haven | Lissabon | Parijs | Parijs’ haven",
        "en | Kiew’s mayor | Kiew | Kyiv | Kyiv’s mayor",
        "en | KIEW'S MAYOR | KIEW | KYIV | KYIV'S MAYOR",
        "en | Londres’ mayor | Londres | London | London’s mayor",
        "en | Athènes' mayor | Athènes | Athens | Athens' mayor",
        "en | Koulebas came | Kouleba | Kuleba | Kulebas came",
        "fr | Kiews | Kiew | Kiev | Kievs",
      })
  void fitTheNewName(String language, String text, String surface, String form, String expected) {
    NameEnding ending = of(language, text, surface, form);
    assertNotNull(ending);
    assertEquals(expected, form + ending.written() + text.substring(ending.end()));
  }

  /** A closing quotation mark looks like the apostrophe; a plural of Sachs is no Sachss. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | ‘Londres’ he said | Londres | London", "en | Kouls came | Koul | Sachs"})
  void areLeftToTheEditorWhereTheyCanBeSomethingElse(
      String language, String text, String surface, String form) {
    assertNull(of(language, text, surface, form));
  }

  private static @Nullable NameEnding of(
      String language, String text, String surface, String form) {
    Text view = Text.plain(0, text, Set.of());
    return NameEnding.of(view, text.indexOf(surface) + surface.length(), language, surface, form);
  }
}
