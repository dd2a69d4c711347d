package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that look wrong and are right, or of which nobody can be sure. */
class KeptNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Talks resumed in Kyiv.",
        "en | Shelling was heard in Odessa.",
        "en | Shelling was heard in Odesa.",
        "en | President Zelenskyy met with people.",
        "en | President Zelenskiy met with people.",
        "en | The governor is Serhii Hayday.",
        "fr | Le ministre est arrivé à Kiev.",
        "fr | Le ministre est arrivé à Kyiv.",
        "fr | Dmytro Kuleba est arrivé à Kharkov.",
        "de | Der Minister ist in Kyjiw.",
        "de | Der Minister ist in Lemberg.",
        "es | La reunión fue en Leópolis.",
      })
  void keepsAcceptedForms(String language, String text) {
    assertUntouched(names(language, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The menu lists chicken Kiev.",
        "Dynamo Kiev won the cup in 1986.",
        "The Kiev Independent wrote it.",
        "He was born near Odessa, Texas.",
        "The story is in “The Last Train from Kiev”.",
        "In “Kiev Blues” he plays a cab driver.",
      })
  void keepsDishesClubsAndTitlesOfWorks(String text) {
    assertUntouched(names("en", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His grandfather defended Kiev in 1941.",
        "The Soviet army entered Kiev at dawn.",
        "In the 1930s Kharkov was the capital.",
        "Lemberg was a city of the empire in 1900.",
      })
  void keepsOldNamesInTheirTime(String text) {
    assertUntouched(names("en", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://kiev.example/kiev and www.kiev-times.example for more.",
        "Write to press@kiev.example now.",
        "Follow @kiev and #Kiev today.",
        "The page kyiv.gov.example went offline.",
        "Run `kiev --fast` first.",
        "Open kiev-map.pdf first.",
        "Open C:\\kiev\\map first.",
      })
  void keepsAddressesHandlesAndCode(String text) {
    assertUntouched(names("en", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms Lemberg arrived after the talks.",
        "Professor Emma Lemberg has left.",
        "Emma Lemberg has left.",
        "The mayor of Nice said it was a nice day.",
        "She lives at Lemberg Street near the station.",
        "Nicolas Poutine-Martin has left.",
      })
  void keepsOthersOfTheSameName(String text) {
    assertUntouched(names("en", text));
  }

  @Test
  void anotherBearerNamedInFullKeepsTheSurnameAloneLater() {
    assertUntouched(names("en", "The historian Emma Lemberg wrote it.\n\nLemberg has left."));
    assertUntouched(names("en", "Lemberg has left.\n\nThe historian Emma Lemberg wrote it."));
  }

  @Test
  void aSurnameBehindAnotherGivenNameIsAnotherPersons() {
    assertUntouched(names("en", "The writer Natalia Kouleba met with people."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tweet read: “Greetings from Kiew, see you in spring!”",
        "“Greetings from Kiew, see you in spring” (sic), it said.",
        "He wrote on a sign “We love our Kiew and stay here.”",
      })
  void neverEditsAWrittenQuotation(String text) {
    assertFalse(names("en", text).changed(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Rozmowy odbyły się w mieście Kiev w piątek.",
        "pl | Minister Dmytro Kuleba przyjechał.",
        "ru | Он жил в городе Львів до войны.",
        "uk | Він жив у великому Львов до війни.",
      })
  void onlyFlagsWhereNamesBend(String language, String text) {
    assertFalse(names(language, text).changed(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The talks on the Malouines resumed.",
        "en | The talks on the Falklandinseln resumed.",
        "en | The talks on the malvinas resumed.",
        "fr | Il parle des Falklands à Paris.",
        "de | Die Malvinas und die Falklands.",
      })
  void neverEditsAContestedName(String language, String text) {
    assertFalse(names(language, text).changed(), text);
  }

  @Test
  void flagsAContestedNameInAnotherLanguageWithBothForms() {
    Revision revision = names("en", "The talks on the Malouines resumed.");
    assertEquals(List.of("Malouines ? Falkland Islands | Falklands"), Cleaned.summary(revision));
  }

  @Test
  void theDayOfPublicationDecidesOnADatedForm() {
    Copy copy = Copy.of("Talks on Ukraine resumed in Kiev.").withLanguage("en");
    assertUntouched(names(copy.withDate(LocalDate.of(2018, 12, 31))));
    assertUntouched(names(copy.withDate(LocalDate.of(2014, 2, 21))));
    String cleaned = "Talks on Ukraine resumed in Kyiv.";
    assertEquals(cleaned, names(copy.withDate(LocalDate.of(2019, 1, 1))).text());
    assertEquals(cleaned, names(copy).text());
  }

  @Test
  void aRenamingWithoutADateIsOnlyFlagged() {
    Copy copy = Copy.of("The train left Dnipropetrovsk.").withLanguage("en");
    assertUntouched(names(copy.withDate(LocalDate.of(2016, 5, 18))));
    assertFalse(names(copy).changed());
    assertEquals(List.of("Dnipropetrovsk ? Dnipro"), Cleaned.summary(names(copy)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kiew", "kiew", "KIEW", "In Kiew"})
  void keepsWhatTheCallerKeeps(String phrase) {
    String text =
        phrase.startsWith("In ")
            ? "In Kiew the Ukraine talks resumed."
            : "Ukraine talks in Kiew resumed.";
    Copy copy = Copy.of(text).withLanguage("en");
    assertEquals(text.replace("Kiew", "Kyiv"), names(copy).text());
    assertUntouched(names(copy.withKeep(List.of(phrase))));
  }

  @Test
  void anUnknownLanguageIsLeftAlone() {
    assertUntouched(names("xx", "Talks resumed in Kiew."));
  }

  /** A phrase left alone that is somebody's full name says whose surname stands alone later on. */
  @Test
  void aNamesakesSurnameStaysThroughoutTheCopy() {
    String text = "Lawyer David Cherson said so in Ukraine. Later Cherson denied it.";
    Copy copy = Copy.of(text).withLanguage("en").withSourceLanguage("de");
    assertEquals(text, TestDictionary.cleaner().clean(copy).text());
  }
}
