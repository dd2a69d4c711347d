package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public API, used as its documentation says. */
class CleanerTest {

  private final Cleaner cleaner = SmallDictionary.cleaner();

  @Test
  void theExampleOfItsDocumentationHolds() {
    Revision revision =
        cleaner.clean(Copy.of("Talks on Ukraine resumed in Kiew.").withLanguage("en"));
    assertEquals("Talks on Ukraine resumed in Kyiv.", revision.text());
  }

  @Test
  void theExampleOfACopyHolds() {
    Copy copy = Copy.of("Talks resumed in kyiv.").withLanguage("en").withSourceLanguage("fr");
    assertEquals("Talks resumed in Kyiv.", cleaner.clean(copy).text());
  }

  @Test
  void answersWithWhatItWasTold() {
    Copy copy =
        Copy.of("Talks resumed.").withLanguage("pt-BR").withSourceLanguage("fr").withStyle("ours");
    Revision revision = cleaner.clean(copy);
    assertEquals("pt-BR", revision.language());
    assertFalse(revision.languageDetected());
    assertEquals("fr", revision.sourceLanguage());
    assertEquals("ours", revision.style());
    assertEquals(2, revision.words());
    assertFalse(revision.incomplete());
    assertFalse(revision.elapsed().isNegative());
    assertEquals(SmallDictionary.dictionary().version(), revision.versions().dictionaries());
  }

  @Test
  void tellsTheLanguageWhereItIsNotGiven() {
    Revision revision = cleaner.clean(Copy.of("Der Minister ist in der Stadt und sagte das."));
    assertEquals("de", revision.language());
    assertTrue(revision.languageDetected());
  }

  @Test
  void everyFieldIsAnsweredInItsOrderAndWithinItsLength() {
    Copy copy =
        Copy.of(
                List.of(
                    new Copy.Field("headline", "Kyiv’s Nova Kajovka, Ukraine", 28),
                    new Copy.Field("body", "Nova Kajovka, Ukraine")))
            .withLanguage("en");
    Revision revision = cleaner.clean(copy);
    assertEquals("Kyiv’s Nova Kajovka, Ukraine", revision.fields().get(0).text());
    assertEquals(1, revision.fields().get(0).flags().size());
    assertEquals("Nova Kakhovka, Ukraine", revision.fields().get(1).text());
    assertEquals("body", revision.fields().get(1).name());
  }

  @Test
  void emptyTextComesBackEmpty() {
    Revision revision = cleaner.clean(Copy.of(""));
    assertEquals("", revision.text());
    assertEquals(0, revision.words());
    assertEquals("en", revision.language());
  }

  @Test
  void aCopyWithoutFieldsOrWithTwoOfOneNameCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> Copy.of(List.of()));
    Copy.Field field = new Copy.Field("a", "x");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Copy.of(List.of(field, field)));
    assertEquals("field names must be unique", refused.getMessage());
  }

  @Test
  void givesTheSameAnswerFromManyThreads() throws Exception {
    Copy copy = Copy.of("On monday Dmytro Kouleba left Kiew , it said.").withLanguage("en");
    String expected = cleaner.clean(copy).text();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> cleaner.clean(copy).text());
      }
      for (Future<String> answer : threads.invokeAll(tasks)) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aLanguageWithoutIdiomRulesIsAlwaysWarm() {
    assertTrue(cleaner.isWarm("en"));
    assertTrue(cleaner.isWarm("xx"));
    cleaner.warm("xx");
    assertTrue(cleaner.isWarm("xx-YY"));
  }

  @Test
  void aDictionaryIsWrittenAndReadBackTheSame() throws IOException {
    Dictionary dictionary = SmallDictionary.dictionary();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    dictionary.write(bytes);
    Dictionary read = Dictionary.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(dictionary.version(), read.version());
    assertEquals(dictionary.size(), read.size());
    Copy copy = Copy.of("In Ukraine’s Kiew").withLanguage("en").withSourceLanguage("de");
    assertEquals("In Ukraine’s Kyiv", new Cleaner(read).clean(copy).text());
  }

  @Test
  void aDictionaryIsOpenedFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.image");
    try (var out = Files.newOutputStream(file)) {
      SmallDictionary.dictionary().write(out);
    }
    assertEquals(SmallDictionary.dictionary().version(), Dictionary.open(file).version());
    assertThrows(IOException.class, () -> Dictionary.open(folder.resolve("missing")));
  }

  @Test
  void aBrokenOverlayTellsEveryProblemAndChangesNothing(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("names"));
    Files.writeString(folder.resolve("names/a.yaml"), "");
    Files.writeString(folder.resolve("names/b.txt"), "");
    String before = SmallDictionary.dictionary().version();
    DictionaryException refused =
        assertThrows(
            DictionaryException.class, () -> SmallDictionary.dictionary().withOverlay(folder));
    assertEquals(2, refused.problems().size());
    assertEquals(
        "names/a.yaml:1:1: Y101 the file is empty; expected a mapping\n"
            + "names/b.txt: F101 a file of an unknown kind; expected a file ending in .yaml",
        refused.getMessage());
    assertEquals(before, SmallDictionary.dictionary().version());
  }

  @Test
  void anOverlaysEntryTakesThePlaceOfTheOneWithItsId(@TempDir Path folder) throws Exception {
    Files.createDirectories(folder.resolve("names"));
    Files.writeString(
        folder.resolve("names/a.yaml"),
        "territory: UA\nsource: tests\nasOf: 2026-01\nentries:\n  - id: place.irpin\n"
            + "    kind: place\n    forms: {en: Irpen, fr: Irpin, de: Irpin}\n");
    Dictionary over = SmallDictionary.dictionary().withOverlay(folder);
    assertEquals(SmallDictionary.dictionary().size(), over.size());
    assertEquals(List.of("Irpen"), over.entry("place.irpin").orElseThrow().forms().get("en"));
    Copy copy = Copy.of("Talks on Ukraine resumed in Irpin and Kiew.").withLanguage("en");
    assertEquals(
        "Talks on Ukraine resumed in Irpen and Kyiv.", new Cleaner(over).clean(copy).text());
  }

  @Test
  void findsEntriesByAnyOfTheirForms() {
    Dictionary dictionary = SmallDictionary.dictionary();
    assertEquals("place.kyiv", dictionary.search("KIJOW", 5).get(0).id());
    assertEquals("place.kyiv", dictionary.search("київ", 5).get(0).id());
    assertEquals("person.dmytro-kuleba", dictionary.search("dmytro kuleba", 5).get(0).id());
    assertEquals("person.dmytro-kuleba", dictionary.search("person.dmytro", 5).get(0).id());
    assertEquals(List.of(), dictionary.search("  ", 5));
    assertEquals(2, dictionary.search("k", 2).size());
    assertTrue(dictionary.entry("place.nowhere").isEmpty());
  }

  @Test
  void explainsWhatASpellingIsAndWhatBecomesOfIt() {
    Explanation explanation = SmallDictionary.dictionary().explain("Kharkov", "fr");
    assertEquals("place.kharkiv", explanation.readings().get(0).entry());
    assertEquals(1, explanation.outcomes().size());
    assertEquals("kept", explanation.outcomes().get(0).action());
    assertEquals(10, SmallDictionary.dictionary().explain("Kharkov", null).outcomes().size());
    assertEquals(List.of(), SmallDictionary.dictionary().explain("Nowhere", null).outcomes());
  }
}
