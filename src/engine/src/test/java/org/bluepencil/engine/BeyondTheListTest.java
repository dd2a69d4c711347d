package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.names;
import static org.bluepencil.engine.Cleaned.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the dictionary does not list: what is flagged, and what is left alone. */
class BeyondTheListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Volontimir Zelensky has left Ukraine. | Volontimir ? Volodymyr",
        "President Voldymyr Zelensky has left Ukraine. | Voldymyr ? Volodymyr",
        "Dmytro Kuleba has left. Then Kulheba called. | Kulheba ? Kuleba",
        "Volodymyr Zelensky has left. Then Zelenxy called. | Zelenxy ? Zelensky",
        "Ukraine said Nova Kakhvoka was shelled. | Kakhvoka ? Kakhovka",
      })
  void flagsGarbledSpellingsOfWhatTheCopyPointsTo(String text, String flag) {
    Revision revision = names("en", text);
    assertFalse(revision.changed());
    assertEquals(List.of(flag), summary(revision));
    assertTrue(revision.flags().stream().noneMatch(f -> f.finding().fixable()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shelling of Ukraine: men went to Khrakiv. | Khrakiv → Kharkiv",
        "SHELLS HIT THE CITY NEAR KHRAKIV IN UKRAINE | KHRAKIV → KHARKIV",
      })
  void putsSwappedLettersOfAPlaceOfTheCountryRight(String text, String edit) {
    assertEquals(List.of(edit), summary(names("en", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an office that nobody else has at a time says whose name it is
        "Then Defence Minister Olongren called. | Olongren ? Ollongren",
        "Defence Minister Kaisja Ollongren called. | Kaisja → Kajsa",
        // another office does not
        "Then Governor Olongren called. | ''",
        // nor where somebody else bears the name
        "Defence Minister Olongren called. Then Peter Olongren left. | ''",
      })
  void anOwnOfficeSaysWhoseGarbledNameItIs(String text, String flag) {
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), summary(names("en", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dutch Defence Minister Kajsa Olongren has left. | Olongren → Ollongren",
        "Defence Minister Kajza Ollongren has left. | Kajza → Kajsa",
        // an office that is not called the country's: a club has a president as well
        "Defence Minister Kajsa Olongren has left. | Olongren ? Ollongren",
        // the office of another country, or none
        "Polish Defence Minister Kajsa Olongren has left. | Olongren ? Ollongren",
        // what was written stands as it was written
        "A banner read “Defence Minister Kajsa Olongren has left”. | ''",
      })
  void aGarbledNameIsPutRightBesideTheRestOfItAndItsBearersOffice(String text, String expected) {
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), summary(names("en", text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Київ: президент Володимир Зилинський заявив. | Зилинський ? Зеленський",
        "Київ: до Олега Синягобова прибув. | Синягобова ? Синєгубова",
        "Київ, Львів: прибув до Хракова. | Хракова ? Харкова",
        // a case of the very name, or a woman of the family
        "Київ, Львів: Зеленська, Зеленській, Харкові, Харкову, Харковом. | ''",
      })
  void garbledNamesComeOutInTheCaseThatTheyHad(String text, String flag) {
    assertEquals(flag.isEmpty() ? List.of() : List.of(flag), summary(names("uk", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing points to the person or the place
        "Then Zelenxy called.",
        "The men left for Khrakiv.",
        // somebody else, or a woman of the family
        "Volodymyr Zelensky has left Ukraine. Then Peter Zelenxy called. Zelenxy said no.",
        "Volodymyr Zelensky has left Ukraine. Then Zelenska called.",
        "Vladimir Putin has left Russia. Then Putina called.",
        // people, cases and plurals of a place
        "Ukraine said Kharkivans and Kharkiva were shelled in Kharkivi.",
        // a title of a work
        "She wrote \"The Zelenxy Files\" after Volodymyr Zelensky left.",
        // an address
        "Volodymyr Zelensky wrote on example.org/Zelenxy and @Zelenxy.",
        // part of somebody's longer name
        "Volodymyr Zelensky met Ludwig van Zelenxy.",
      })
  void leavesNamesAloneThatMayBeOthers(String text) {
    assertUntouched(names("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | fr | Ukraine said Oleh Kovaltchouk was near. | Kovaltchouk ? Kovalchuk",
        "en | de | Ukraine said Oleh Kowaltschuk was near. | Kowaltschuk ? Kovalchuk",
        "en | nl | Ukraine said Oleh Kovaltsjoek was near. | Kovaltsjoek ? Kovalchuk",
        "en | pl | Ukraine said Oleh Kowalczuk was near. | Kowalczuk ? Kovalchuk",
        "fr | en | Ukraine : Oleh Shevchuk est arrivé. | Shevchuk ? Chevtchouk",
        "de | fr | Ukraine: Oleh Savtchenko ist nicht bei der Stadt. | Savtchenko ? Sawtschenko",
      })
  void spellsAnewWhatAnotherConventionSpelled(
      String language, String source, String text, String flag) {
    Copy copy = Copy.of(text).withLanguage(language).withSourceLanguage(source);
    assertEquals(List.of(flag), summary(names(copy)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no country says whose name it is
        "en | fr | Oleh Kovaltchouk was near.",
        // the language's own spelling
        "en | fr | Ukraine said Oleh Kovalchuk was near.",
        // names of other peoples
        "en | de | Ukraine said Helmut Treptow, Basedow and Schröder met Virchow.",
        "en | pl | Ukraine said Robert Lewandowski and Kaczyński met.",
        "en | fr | Ukraine said Louis Tchang and Poulin met.",
        // source language of another convention
        "en | es | Ukraine said Oleh Kowaltschuk was near.",
      })
  void leavesOtherNamesAsTheyAreSpelled(String language, String source, String text) {
    assertUntouched(names(Copy.of(text).withLanguage(language).withSourceLanguage(source)));
  }

  @Test
  void flagsOneUnlistedNameInTwoSpellingsOnce() {
    Revision revision =
        names(
            "en",
            "Ana Kavardarkov said no. Kavadarkov called. Kavardarkov and Kavadarkov left."
                + " Kavardarkov wrote.");
    assertEquals(List.of("Kavadarkov ? Kavardarkov"), summary(revision));
    assertEquals(Kind.CONSISTENCY, revision.flags().get(0).finding().kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Kavardarkov met Ivo Kavadarkov.",
        "Ana Kavardarkova met Ivo Kavardarkov. Kavardarkov left.",
        "Joan Lindgren called. Lundgrin left with Peter Lundgrin.",
      })
  void leavesTwoPersonsOfLikeNamesAlone(String text) {
    assertUntouched(names("en", text));
  }

  @Test
  void flagsAGivenNameInTwoAcceptedSpellings() {
    Revision revision =
        names(
            "en",
            "Serhiy Haidai has left. Serhiy Haidai called. Then Serhii Haidai wrote of Ukraine.");
    assertEquals(List.of("Serhii ? Serhiy"), summary(revision));
  }

  @Test
  void saysNothingWhereTheWordsOfTheLanguageAreNotKnown() {
    assertUntouched(names("es", "Volodymyr Zelensky. Zelenxy."));
  }

  @Test
  void aWordOfManyThousandLettersCostsNothing() {
    String text = "Ukraine said K" + "zxgt".repeat(20_000) + " was there.";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(text, names("en", text).text()));
  }
}
