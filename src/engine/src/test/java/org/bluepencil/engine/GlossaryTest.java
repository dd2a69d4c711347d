package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bluepencil.engine.Copy.GlossaryTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A glossary that comes with a copy. */
class GlossaryTest {

  private static Copy copy(String text, String... pair) {
    return Copy.of(text)
        .withLanguage("en")
        .withGlossary(List.of(new GlossaryTerm(pair[0], pair[1])));
  }

  private static Revision clean(Copy copy) {
    return SmallDictionary.cleaner().clean(copy);
  }

  @Test
  void aTermWrittenSmallKeepsTheCapitalOfItsSentence() {
    Copy copy = copy("Town hall staff left. The town hall shut.", "town hall", "city council");
    assertEquals("City council staff left. The city council shut.", clean(copy).text());
  }

  @Test
  void theEndingBehindATermStays() {
    Copy copy = copy("Oakfeld’s mayor left.", "Oakfeld", "Oakfield");
    assertEquals("Oakfield’s mayor left.", clean(copy).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Die Straßen Eichfeldts sind leer., Die Straßen Oakfields sind leer.",
    "Nach Eichfeldt und zurück., Nach Oakfield und zurück.",
    "Die Straßen EICHFELDTS sind leer., Die Straßen OAKFIELDS sind leer.",
    "Ein Eichfeldtser sagte nichts., Ein Eichfeldtser sagte nichts."
  })
  void aGermanGenitiveKeepsItsEnding(String text, String cleaned) {
    Copy copy = copy(text, "Eichfeldt", "Oakfield").withLanguage("de");
    assertEquals(cleaned, clean(copy).text());
  }

  @Test
  void anotherNameThanTheTermTakesItsOwnGenitive() {
    Copy copy = copy("Die Straßen Eichfeldts sind leer.", "Eichfeldt", "Saint Denis");
    assertEquals("Die Straßen Saint Denis’ sind leer.", clean(copy.withLanguage("de")).text());
  }

  @Test
  void aWordWithAnSBehindItIsNoGenitiveOfAName() {
    Copy copy = copy("Viele Platzs und Drohnens.", "Drohnen", "Geräte").withLanguage("de");
    assertFalse(clean(copy).changed());
    assertFalse(clean(copy("Viele Rathauss.", "rathaus", "amt").withLanguage("de")).changed());
  }

  @Test
  void whatIsKeptIsKeptWithItsEndingAsWell() {
    Copy copy = copy("Die Straßen Eichfeldts sind leer.", "Eichfeldt", "Oakfield");
    assertFalse(clean(copy.withLanguage("de").withKeep(List.of("Eichfeldt"))).changed());
  }

  @Test
  void aFlagOfMoreThanWhatIsKeptStays() {
    Copy copy =
        Copy.of(
                "“A disaster for us”\n\nHe spoke of “a catastrophe for us” in a report.\n\n"
                    + "To see in video")
            .withLanguage("en");
    List<String> all = rules(copy);
    assertEquals(2, all.size(), all::toString);
    assertEquals(all, rules(copy.withKeep(List.of("disaster", "video"))));
    assertEquals(all.subList(0, 1), rules(copy.withKeep(List.of("to see in video"))));
    assertEquals(all.subList(0, 1), rules(copy.withKeep(List.of("report to see", "video"))));
  }

  private static List<String> rules(Copy copy) {
    return clean(copy).flags().stream().map(flag -> flag.finding().rule()).toList();
  }

  @Test
  void whatIsKeptIsKeptFromTheGlossaryAsWell() {
    Copy copy = copy("The ring met Acme people.", "Acme", "Apex").withKeep(List.of("Acme"));
    assertFalse(clean(copy).changed());
  }

  @Test
  void inFlagModeATermIsAFlagWithItsSuggestion() {
    Copy copy = copy("The ring met Acme people.", "Acme", "Apex");
    Revision revision =
        SmallDictionary.cleaner().clean(copy, Options.defaults().withMode(Options.Mode.FLAG));
    assertFalse(revision.changed());
    Finding flag =
        revision.findings().filter(f -> f.rule().equals("name.glossary")).findFirst().orElseThrow();
    assertEquals(List.of("Apex"), flag.suggestions());
    assertEquals("Your glossary asks for “Apex”.", flag.message());
    assertEquals(List.of("your glossary"), flag.evidence());
  }

  @Test
  void aWrittenQuotationIsLeftToAPerson() {
    Copy copy =
        copy("A banner read “We met Acme people again today, and they left”.", "Acme", "Apex");
    assertFalse(clean(copy).changed());
    assertTrue(clean(copy).findings().anyMatch(f -> f.rule().equals("name.glossary")));
  }

  private static List<GlossaryTerm> read(
      String text, ExchangeFormat format, ImportSettings.Pair pair)
      throws IOException, DictionaryException {
    return SmallDictionary.dictionary()
        .readGlossary(text.getBytes(StandardCharsets.UTF_8), "file", format, pair);
  }

  @Test
  void aGlossaryIsReadFromEveryFormat() throws Exception {
    ImportSettings.Pair pair = new ImportSettings.Pair("de", "en");
    List<GlossaryTerm> expected = List.of(new GlossaryTerm("Rathaus", "town hall"));
    assertEquals(expected, read("Rathaus,town hall\n", ExchangeFormat.CSV, null));
    assertEquals(expected, read("en,fr,de\ntown hall,mairie,Rathaus\n", ExchangeFormat.CSV, pair));
    assertEquals(
        expected,
        read(
            "<martif><text><body><termEntry><langSet xml:lang='de'><tig><term>Rathaus</term></tig>"
                + "</langSet><langSet xml:lang='en'><tig><term>town hall</term></tig></langSet>"
                + "</termEntry></body></text></martif>",
            ExchangeFormat.MARTIF,
            pair));
    assertEquals(
        "X113",
        assertThrows(
                DictionaryException.class,
                () -> read("en,de\ntown hall,Rathaus\n", ExchangeFormat.CSV, null))
            .problems()
            .get(0)
            .code());
  }
}
