package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertFlagged;
import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy in the house style of the tests, {@code small/styles/ours.yaml}. */
class HouseStyleTest {

  private static Revision ours(String language, @Nullable LocalDate date, String text) {
    return names(Copy.of(text).withLanguage(language).withStyle("ours").withDate(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks in Ukraine resumed in Odessa. | Talks in Ukraine resumed in Odesa.",
        "President Volodymyr Zelensky was there. | President Volodymyr Zelenskyy was there.",
        "Volodymyr Zelenskiy’s train. | Volodymyr Zelenskyy’s train.",
        "Talks on Ukraine in Kiew. | Talks on Ukraine in Kyiv.",
        "ODESSA, Ukraine | ODESA, Ukraine",
      })
  void writesNothingButWhatTheHousePrefers(String text, String cleaned) {
    assertEquals(cleaned, ours("en", null, text).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks in Ukraine resumed in Odesa.",
        "President Volodymyr Zelenskyy was in Kyiv.",
        "Chicken Kiev and Odessa, Texas, are far from Ukraine.",
        "In 1941 the people of Odessa left Ukraine.",
        "Odesa, formerly Odessa, is a city in Ukraine.",
        "The Falkland Islands, or Falklands, are near.",
        "The governor is Serhii Hayday.",
      })
  void keepsTheHouseFormAndWhatIsNoMatterOfStyle(String text) {
    assertUntouched(ours("en", null, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-08-13 | Talks on Ukraine in Kyiv. | Talks on Ukraine in Kiev.",
        "2019-08-13 | Talks on Ukraine in Kiew. | Talks on Ukraine in Kiev.",
        "2019-08-14 | Talks on Ukraine in Kiev. | Talks on Ukraine in Kyiv.",
        "2021-12-31 | Volodymyr Zelensky was there. | Volodymyr Zelensky was there.",
        "2022-01-01 | Volodymyr Zelensky was there. | Volodymyr Zelenskyy was there.",
      })
  void goesByTheDayOfTheCopy(LocalDate date, String text, String cleaned) {
    assertEquals(cleaned, ours("en", date, text).text());
  }

  @Test
  void flagsANamesakeOfThePlaceThatMayBePartOfAnotherName() {
    Revision revision = ours("en", null, "He saw the Odessa Opera in Ukraine.");
    assertFlagged(revision, "name.place.odesa", "Odessa");
  }

  @Test
  void writesTheKeptFormThatHasTheWordsOfTheOther() {
    assertEquals(
        "Les drones ont visé l’oblast de Soumy en Ukraine.",
        ours("fr", null, "Les drones ont visé l’oblast de Sumy en Ukraine.").text());
  }

  @Test
  void changesNothingInAnotherLanguage() {
    assertUntouched(ours("de", null, "Der Minister ist in Kiew und in Odessa in der Ukraine."));
  }

  @Test
  void saysSinceWhenTheHouseWritesSoAndWhoSaysIt() {
    Revision revision = ours("en", null, "Talks on Ukraine in Kiev.");
    assertEquals(
        "“Kiev” is the former name for Київ; Ours style, since 2019-08-14, writes “Kyiv”."
            + " our style book. As of 2026-01.",
        revision.edits().get(0).finding().message());
    assertEquals("ours", revision.style());
  }

  @Test
  void isAskedForInWhateverCase() {
    Copy copy = Copy.of("Shells hit Odessa in Ukraine.").withLanguage("en").withStyle("OURS");
    assertEquals("Shells hit Odesa in Ukraine.", names(copy).text());
  }

  @Test
  void isRefusedWhereThereIsNoneOfItsName() {
    Copy copy = Copy.of("Kyiv").withLanguage("en").withStyle("theirs");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> SmallDictionary.cleaner().clean(copy));
    assertEquals("there is no house style \"theirs\"; expected ours", refused.getMessage());
    assertEquals(Map.of("ours", "Ours"), SmallDictionary.dictionary().styles());
    assertFalse(SmallDictionary.dictionary().hasStyle("theirs"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Shells hit Berdichiv in Ukraine. | Berdichiv",
        "fr | Des tirs sur Berdychiv en Ukraine. | Berdychiv",
        "de | Drohnen über Berdychiv in der Ukraine. | Berdychiv",
      })
  void aFormThatNobodyHasReviewedIsOnlyFlagged(String language, String text, String word) {
    assertFlagged(names(language, text), "name.place.berdychiv", word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Shells hit Berdychiv in Ukraine.",
        "fr | Des tirs sur Berdytchiv en Ukraine.",
        "de | Drohnen über Berdytschiw in der Ukraine.",
        "fr | Ivan Bakanov est en Ukraine.",
        "de | Iwan Bakanow ist in der Ukraine.",
      })
  void theBestGuessIsLeftAlone(String language, String text) {
    assertUntouched(names(language, text));
  }

  @Test
  void peopleOfAnotherLanguageAreFlaggedAndThoseOfOursPutRight() {
    assertFlagged(
        names("en", "Thousands of Kiéviens left Ukraine."), "name.people.kyivans", "Kiéviens");
    assertUntouched(names("fr", "Les rues des quartiers kiéviens en Ukraine."));
    assertEquals(
        "Thousands of Kyivans left Ukraine.",
        names("en", "Thousands of Kievans left Ukraine.").text());
  }

  @Test
  void anEntryShowsWhatIsKnownOfItsForms() {
    DictionaryEntry entry = SmallDictionary.dictionary().entry("place.berdychiv").orElseThrow();
    assertEquals(Map.of("Berdychiv", "Joseph Conrad's birthplace"), entry.formNotes());
    assertEquals("[Berdichiv]", String.valueOf(entry.unreviewed().get("en")));
    assertEquals("[Berdytschiw]", String.valueOf(entry.unreviewed().get("de")));
    assertEquals("[place.kyiv, place.lviv]", entry.related().toString());
    DictionaryEntry kyiv = SmallDictionary.dictionary().entry("place.kyiv").orElseThrow();
    assertEquals(LocalDate.of(2018, 12, 31), kyiv.dated().get("en").get(0).until());
    assertEquals(3, kyiv.styles().size());
  }

  /** The styles of the project, each at least once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ap | en | Ukraine’s Volodymyr Zelensky in Odessa. | Ukraine’s Volodymyr Zelenskyy in Odesa.",
        "reuters | en | Sergey Lavrov met Volodymyr Zelenskyy. | Sergei Lavrov met Volodymyr Zelenskiy.",
        "bbc | en | Volodymyr Zelenskyy met people. | Volodymyr Zelensky met people.",
        "guardian | en | The ports of Ukraine, in Odessa. | The ports of Ukraine, in Odesa.",
        "lemonde | fr | Une ville en Ukraine, à Kharkov. | Une ville en Ukraine, à Kharkiv.",
        "liberation | fr | Une ville en Ukraine, à Kiev. | Une ville en Ukraine, à Kyiv.",
        "dpa | de | Wolodymyr Selenski in der Ukraine. | Wolodymyr Selenskyj in der Ukraine.",
        "elpais | es | Volodymyr Zelensky habló en Ucrania. | Volodímir Zelenski habló en Ucrania.",
      })
  void theStylesOfTheProject(String style, String language, String text, String cleaned) {
    Copy copy = Copy.of(text).withLanguage(language).withStyle(style);
    Options options = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));
    assertEquals(cleaned, Revisions.assertSound(TestDictionary.cleaner(), copy, options).text());
    assertTrue(TestDictionary.cleaner().dictionary().styles().size() >= 8);
  }
}
