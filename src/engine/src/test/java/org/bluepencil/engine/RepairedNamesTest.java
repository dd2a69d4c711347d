package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.names;
import static org.bluepencil.engine.Cleaned.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants that are put right, with everything around them as it was. */
class RepairedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks on Ukraine resumed in Kiew. | Talks on Ukraine resumed in Kyiv.",
        "Talks on Ukraine resumed in Kijów. | Talks on Ukraine resumed in Kyiv.",
        "Talks on Ukraine resumed in Kyviv. | Talks on Ukraine resumed in Kyiv.",
        "Talks on Ukraine resumed in Київ. | Talks on Ukraine resumed in Kyiv.",
        "Ukraine said Kharkov was shelled. | Ukraine said Kharkiv was shelled.",
        "Dmytro Kouleba has left. | Dmytro Kuleba has left.",
        "Dmytro Koeleba has left. | Dmytro Kuleba has left.",
        "Dmitri Kouleba has left Ukraine. | Dmytro Kuleba has left Ukraine.",
        "Vladimir Poutine has left. | Vladimir Putin has left.",
        "Wolodymyr Selenskyj has left. | Volodymyr Zelensky has left.",
        "Ukraine said Nova Kajovka was shelled. | Ukraine said Nova Kakhovka was shelled.",
        "Ukraine said Hirpin was shelled. | Ukraine said Irpin was shelled.",
      })
  void putsVariantsRight(String wrong, String right) {
    assertEquals(right, names("en", wrong).text());
    assertUntouched(names("en", right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kiew’s people in Ukraine | Kyiv’s people in Ukraine",
        "Kiew's people in Ukraine | Kyiv's people in Ukraine",
        "“Kiew was near,” Ukraine said | “Kyiv was near,” Ukraine said",
        "(Kiew) in Ukraine | (Kyiv) in Ukraine",
        "a Kiew-based group in Ukraine | a Kyiv-based group in Ukraine",
        "the Kiew–Lviv train | the Kyiv–Lviv train",
        "KIEW: talks resumed in Ukraine | KYIV: talks resumed in Ukraine",
        "Kiew, Lviv and Odesa | Kyiv, Lviv and Odesa",
        "Ukraine’s Kiew. | Ukraine’s Kyiv.",
        "Ukraine’s Kiew… | Ukraine’s Kyiv…",
        "People Left Kiew For Lviv | People Left Kyiv For Lviv",
        "DMYTRO KOULEBA HAS LEFT | DMYTRO KULEBA HAS LEFT",
        "Minister Dmytro Kouleba’s train | Minister Dmytro Kuleba’s train",
      })
  void keepsEverythingAround(String wrong, String right) {
    assertEquals(right, fromGerman(wrong).text());
  }

  /** A name alone proves little; the language it was translated from says that it is meant. */
  private static Revision fromGerman(String text) {
    return names(Copy.of(text).withLanguage("en").withSourceLanguage("de"));
  }

  @Test
  void keepsTheBlankOrLineBreakBetweenTheParts() {
    for (String blank : List.of(" ", "\u00A0", "\u202F", "\n", "\r\n")) {
      assertEquals(
          "Ukraine’s Nova" + blank + "Kakhovka.",
          names("en", "Ukraine’s Nova" + blank + "Kajovka.").text());
      assertEquals(
          "Then Dmytro" + blank + "Kuleba left.",
          names("en", "Then Dmytro" + blank + "Kouleba left.").text());
    }
  }

  @Test
  void findsDecomposedSpellings() {
    String decomposed = Normalizer2.getNFDInstance().normalize("Serguiï Gaïdaï");
    assertEquals(
        "The governor is Serhiy Haidai.",
        names("en", "The governor is " + decomposed + ".").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ki\u00ADew", "Ki\u200Bew"})
  void findsSpellingsWithInvisibleCharacters(String wrong) {
    assertEquals("In Ukraine’s Kyiv.", fromGerman("In Ukraine’s " + wrong + ".").text());
  }

  @Test
  void editsNoMoreThanTheWordThatIsWrong() {
    Revision revision = names("en", "Then Dmytro Kouleba has left.");
    assertEquals(List.of("Kouleba → Kuleba"), summary(revision));
    Edit edit = revision.edits().get(0);
    assertEquals("name.person.dmytro-kuleba", edit.finding().rule());
    assertEquals("person.dmytro-kuleba", edit.finding().entry().id());
    assertEquals(Kind.NAME, edit.finding().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Dmytro Koeleba est parti. | Dmytro Kouleba est parti.",
        "fr | Il est arrivé en Ukraine, à Kijów. | Il est arrivé en Ukraine, à Kiev.",
        "fr | Il a dit une fois : « Il est arrivé en Ukraine, à Kijów. » | Il a dit une fois : « Il est arrivé en Ukraine, à Kiev. »",
        "de | Der Minister ist in der Ukraine, in Kijów. | Der Minister ist in der Ukraine, in Kiew.",
        "de | Volodymyr Zelensky ist in Berlin. | Volodymyr Selenskyj ist in Berlin.",
      })
  void writesWhatTheTextsLanguageWrites(String language, String wrong, String right) {
    assertEquals(right, names(language, wrong).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks on Ukraine resumed in kyiv. | Talks on Ukraine resumed in Kyiv.",
        "In nova kakhovka people left. | In Nova Kakhovka people left.",
        "The kyiv talks and kharkiv’s people | The Kyiv talks and Kharkiv’s people",
      })
  void restoresLostCapitals(String wrong, String right) {
    assertEquals(right, names("en", wrong).text());
  }

  @Test
  void restoresNoCapitalsOfOrdinaryWordsAddressesAndSurnames() {
    assertUntouched(names("en", "It was a nice day."));
    assertUntouched(names("en", "See kyiv.gov.example, @kyiv, #kyiv and `kyiv`."));
    assertFalse(names("en", "He signs as kuleba.").changed());
  }

  @Test
  void aSurnameAloneNeedsTheFullNameInTheCopy() {
    assertFalse(names("en", "Kouleba has left.").changed());
    assertEquals(
        "Dmytro Kuleba arrived. Kuleba has left.",
        names("en", "Dmytro Kouleba arrived. Kouleba has left.").text());
    assertEquals(
        "Dmytro Kuleba arrived. Kuleba has left.",
        names("en", "Dmytro Kuleba arrived. Kouleba has left.").text());
    assertFalse(names("en", "Minister Kouleba arrived in Lviv.").changed());
  }

  @Test
  void theAcceptedFormThatTheCopyUsesIsChosen() {
    assertEquals(
        "Volodymyr Zelenskyy spoke. Zelenskyy has left.",
        names("en", "Volodymyr Zelenskyy spoke. Selenskyj has left.").text());
    assertEquals(
        "Kyjiw ist groß. Die Ukraine sagt in Kyjiw ja.",
        names("de", "Kyjiw ist groß. Die Ukraine sagt in Kijów ja.").text());
  }

  @Test
  void theHeadlineCountsAsEvidenceForTheBody() {
    Copy copy =
        Copy.of(
                List.of(
                    new Copy.Field("headline", "Dmytro Kuleba arrives"),
                    new Copy.Field("body", "Kouleba has left.")))
            .withLanguage("en");
    assertEquals("Kuleba has left.", names(copy).fields().get(1).text());
  }

  @Test
  void severalAcceptedFormsInOneCopyAreFlaggedOnce() {
    String text = "Zelensky spoke. Zelenskyy left. Zelensky met people. Zelenskyy said so.";
    Revision revision = names("en", text + " Zelensky again.");
    assertEquals(List.of("Zelenskyy ? Zelensky"), summary(revision));
    assertEquals(Kind.CONSISTENCY, revision.flags().get(0).finding().kind());
    assertEquals("consistency.name-forms", revision.flags().get(0).finding().rule());
  }

  @Test
  void theWordBeforeChangesAlong() {
    Revision english = names("en", "In Ukraine he is a Hirpin man.");
    assertEquals("In Ukraine he is an Irpin man.", english.text());
    assertEquals(List.of("a Hirpin → an Irpin"), summary(english));
    assertEquals("Irpin", english.edits().get(0).finding().entry().form());
    assertEquals(
        "Le maire d’Irpin, en Ukraine, est parti.",
        names("fr", "Le maire de Hirpin, en Ukraine, est parti.").text());
  }

  @Test
  void theSourceLanguageSpeaksForItsSpelling() {
    Copy copy = Copy.of("Poutine met with people near the city.").withLanguage("en");
    double alone = confidence(names(copy));
    double translated = confidence(names(copy.withSourceLanguage("fr")));
    assertEquals(0.05, translated - alone, 1e-9);
  }

  private static double confidence(Revision revision) {
    return revision.findings().findFirst().orElseThrow().confidence();
  }

  @Test
  void theGlossaryHoldsWhereverItsWordsStandButNotInAddresses() {
    Copy copy =
        Copy.of("The ring met ACME people. Acme’s @acme said acme.example is up.")
            .withLanguage("en")
            .withGlossary(List.of(new Copy.GlossaryTerm("acme", "Apex")));
    assertEquals(
        "The ring met APEX people. Apex’s @acme said acme.example is up.", names(copy).text());
    assertEquals("name.glossary", names(copy).edits().get(0).finding().rule());
  }

  @Test
  void theGlossaryWinsOverTheDictionary() {
    Copy copy =
        Copy.of("Talks on Ukraine resumed in Kiew.")
            .withLanguage("en")
            .withGlossary(List.of(new Copy.GlossaryTerm("Kiew", "Kiev")));
    assertEquals("Talks on Ukraine resumed in Kiev.", names(copy).text());
  }

  @Test
  void aGlossaryThatAddsToItsOwnWordsIsAppliedOnce() {
    Copy copy =
        Copy.of("The ring met Acme people.")
            .withLanguage("en")
            .withGlossary(List.of(new Copy.GlossaryTerm("Acme", "Acme Trading")));
    assertEquals("The ring met Acme Trading people.", names(copy).text());
  }

  @Test
  void worksTheSameWhereTheDefaultLocaleIsTurkish() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals("KYIV, IRPIN", fromGerman("KIEW, HIRPIN").text());
      assertEquals("In Irpin and Kyiv.", names("en", "In irpin and kyiv.").text());
      assertUntouched(names("en", "THE GOVERNOR IS SERHII HAYDAI."));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theMessageSaysOnWhoseAuthorityAndAsOfWhen() {
    Finding finding = names("en", "Talks on Ukraine resumed in Kiew.").edits().get(0).finding();
    assertEquals(
        "“Kiew” is a spelling of German for Київ; English copy writes “Kyiv”."
            + " the tests' own choice As of 2026-01.",
        finding.message());
  }
}
