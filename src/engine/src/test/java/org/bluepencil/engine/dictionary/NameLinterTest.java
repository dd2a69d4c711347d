package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bluepencil.engine.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor would not have meant is told, although it loads. */
class NameLinterTest {

  private static final String HEAD = "source: tests\nasOf: 2026-01\nentries:\n";

  @TempDir Path root;

  /** An entry of three lines and more; of the first, the id is on line 4, the forms on line 6. */
  private static String entry(String id, String forms, String... more) {
    String kind = id.substring(0, id.indexOf('.'));
    return "  - id: "
        + id
        + "\n    kind: "
        + kind
        + "\n    forms: "
        + forms
        + "\n"
        + Stream.of(more).map(line -> "    " + line + "\n").reduce("", String::concat);
  }

  private static String keeps(String language, String sentence) {
    return "examples: [{language: " + language + ", keeps: \"" + sentence + "\"}]";
  }

  private List<String> lint(
      BiFunction<NameLinter, DictionaryImage, List<Problem>> asked, String... entries)
      throws IOException {
    Files.createDirectories(root.resolve("names"));
    Files.writeString(root.resolve("names/a.yaml"), HEAD + String.join("", entries));
    Files.createDirectories(root.resolve("romanization"));
    Files.writeString(
        root.resolve("romanization/uk-en.txt"),
        "# Ukrainian → English: a few letters\nк > k; о > o; р > r; с > s; т > t; у > u; н > n;"
            + " ь > ; х > kh; а > a;\n# test: корсунь -> korsun\n");
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertEquals(List.of(), loaded.problems());
    WordFilter words = WordFilter.of(Map.of("en", Stream.of("split", "nice", "horn")));
    DictionaryImage image = DictionaryImage.compile(loaded.folder(), words);
    return asked.apply(loaded.linter(), image).stream().map(Problem::toString).toList();
  }

  private void assertProblems(List<String> entries, String... problems) throws IOException {
    assertEquals(List.of(problems), lint(NameLinter::problems, entries.toArray(String[]::new)));
  }

  private void assertAdvice(List<String> entries, String... advice) throws IOException {
    assertEquals(List.of(advice), lint(NameLinter::advice, entries.toArray(String[]::new)));
  }

  @Test
  void soundNamesHaveNoProblem() throws IOException {
    assertProblems(
        List.of(
            entry("place.kyiv", "{en: Kyiv, fr: [Kiev, Kyiv], de: Kiew}"),
            entry("place.odesa-oblast", "{en: [Odesa Oblast, Odesa region], fr: O, de: O}"),
            entry("place.mexico-city", "{en: Mexico City, fr: Mexico, de: Mexiko-Stadt}")));
  }

  @Test
  void n202AYearAPeriodOrARemarkInAForm() throws IOException {
    assertProblems(
        List.of(
            entry("place.a", "{en: Kyiv 2014, fr: K, de: K}"),
            entry("person.b", "{en: {surname: born Smith}, fr: {surname: S}, de: {surname: S}}"),
            entry("place.c", "{en: \"Odesa, Ukraine\", fr: O, de: O}"),
            entry("place.d", "{en: [Lviv, Lviv city], fr: L, de: L}")),
        "names/a.yaml:6:17: N202 \"2014\" in Kyiv 2014 tells of the name;"
            + " expected the name alone; dates go under dated, the rest into note",
        "names/a.yaml:9:27: N202 \"born\" in born Smith tells of the name;"
            + " expected the name alone; dates go under dated, the rest into note",
        "names/a.yaml:12:17: N202 \",\" in Odesa, Ukraine tells of the name;"
            + " expected the name alone; dates go under dated, the rest into note",
        "names/a.yaml:15:24: N202 \"city\" in Lviv city tells of the name;"
            + " expected the name alone; dates go under dated, the rest into note");
  }

  @Test
  void n203AnExceptionWithoutAnExample() throws IOException {
    assertProblems(
        List.of(
            entry("place.a", "{en: Kyiv, fr: K, de: K}", "leave: [chicken Kyiv]"),
            entry("place.b", "{en: Derry, fr: D, de: D}", "contested: true"),
            entry("place.c", "{en: {preferred: B, dated: [{form: A, until: 2016}]}, fr: B, de: B}"),
            entry("place.d", "{en: Orsk, fr: O, de: O}", "variants: [{form: Orks, cause: typo}]"),
            entry("place.e", "{en: X, fr: X, de: X}", "leave: [Mister X]", keeps("en", "X."))),
        "names/a.yaml:7:12: N203 place.a says \"leave\" and has no example;"
            + " expected examples with a sentence that keeps or changes it",
        "names/a.yaml:11:16: N203 place.b says \"contested\" and has no example;"
            + " expected examples with a sentence that keeps or changes it",
        "names/a.yaml:14:12: N203 place.c says \"dated\" and has no example;"
            + " expected examples with a sentence that keeps or changes it",
        "names/a.yaml:18:15: N203 place.d says \"variants\" and has no example;"
            + " expected examples with a sentence that keeps or changes it");
  }

  @Test
  void n204AWikidataItemOfTwoEntries() throws IOException {
    assertProblems(
        List.of(
            entry("place.a", "{en: A, fr: A, de: A}", "wikidata: Q1"),
            entry("place.b", "{en: B, fr: B, de: B}", "wikidata: Q1")),
        "names/a.yaml:11:15: N204 Q1 is place.a as well; expected an item of its own");
  }

  @Test
  void n205TwoEntriesOfOneNativeName() throws IOException {
    String dnipro = "native: {uk: Дніпро}";
    assertProblems(
        List.of(
            entry("place.a", "{en: Dnipro, fr: D, de: D}", dnipro),
            entry("place.b", "{en: Dnipro, fr: D, de: D}", dnipro),
            entry("place.c", "{en: Dnipro, fr: D, de: D}", dnipro, keeps("en", "Dnipro."))),
        "names/a.yaml:11:13: N205 place.b has the name, kind and territory of place.a;"
            + " expected one entry, or an example that tells the two apart");
  }

  @Test
  void n206AFormThatWouldBecomeAnothersName() throws IOException {
    String river = entry("place.river", "{en: Dnieper, fr: Dniepr, de: Dnepr}");
    assertProblems(
        List.of(
            river, entry("place.city", "{en: Dnipro, fr: [Dnipro, Dnepr], de: [Dnipro, Dnepr]}")),
        "names/a.yaml:9:38: N206 Dnepr is also a spelling of place.river, which fr writes Dniepr;"
            + " expected an example in fr that keeps it, or it among that entry's accepted forms");
  }

  @Test
  void n206AnExampleOrALeftPhraseTellsTheTwoApart() throws IOException {
    String city = "{en: Dnipro, fr: [Dnipro, Dnepr], de: [Dnipro, Dnepr]}";
    assertProblems(
        List.of(
            entry("place.river", "{en: Dnieper, fr: Dniepr, de: Dnepr}"),
            entry("place.city", city, keeps("fr", "La ville de Dnepr."))));
    assertProblems(
        List.of(
            entry(
                "place.river",
                "{en: Dnieper, fr: Dniepr, de: Dnepr}",
                "leave: [ville de Dnepr]",
                keeps("fr", "La ville de Dnepr.")),
            entry("place.city", city)));
  }

  @Test
  void n207TwoFormsThatWouldBecomeEachOther() throws IOException {
    assertProblems(
        List.of(
            entry("place.a", "{en: Orlov, fr: Orloff, de: Orlow}", keeps("en", "Orlov.")),
            entry("place.b", "{en: Orlow, fr: Orloff, de: Orlov}")),
        "names/a.yaml:6:17: N207 Orlov is also a spelling of place.b, which en writes Orlow,"
            + " and the other way round; expected each form under one of them, or accepted in both",
        "names/a.yaml:6:40: N207 Orlow is also a spelling of place.b, which de writes Orlov,"
            + " and the other way round; expected each form under one of them, or accepted in both",
        "names/a.yaml:10:17: N207 Orlow is also a spelling of place.a, which en writes Orlov,"
            + " and the other way round; expected each form under one of them, or accepted in both",
        "names/a.yaml:10:40: N207 Orlov is also a spelling of place.a, which de writes Orlow,"
            + " and the other way round; expected each form under one of them, or accepted in both");
  }

  @Test
  void givenNamesAreSharedByEverybody() throws IOException {
    assertProblems(
        List.of(
            entry(
                "person.a",
                "{en: {given: [Iryna, Irina], surname: A}, fr: {surname: A}, de: {surname: A}}"),
            entry(
                "person.b",
                "{en: {given: Iryna, surname: B}, fr: {given: Irina, surname: B},"
                    + " de: {surname: B}}")));
  }

  @Test
  void a101ASpellingThatNoTableGivesButOneNearlyDoes() throws IOException {
    assertAdvice(
        List.of(
            entry("place.a", "{en: Korsyn, fr: Korsoun, de: Corsica}", "native: {uk: Корсунь}"),
            entry(
                "place.b", "{en: Korsin, fr: K, de: K}", "native: {uk: Корсунь}", "note: so AFP")),
        "names/a.yaml:6:17: A101 no romanisation table gives Korsyn; the nearest is korsun;"
            + " expected that spelling, or a note that says who writes it so",
        "names/a.yaml:6:29: A101 no romanisation table gives Korsoun; the nearest is korsun;"
            + " expected that spelling, or a note that says who writes it so");
  }

  @Test
  void a102AnOrdinaryWord() throws IOException {
    assertAdvice(
        List.of(
            entry("place.split", "{en: Split, fr: Split, de: Split}"),
            entry("place.nice", "{en: Nice, fr: N, de: N}", keeps("en", "In Nice.")),
            entry("organisation.horn", "{en: HORN, fr: H, de: H}")),
        "names/a.yaml:6:17: A102 Split is an ordinary word in en as well; expected an example in"
            + " that language, or a phrase under leave, that shows it is not disturbed");
  }

  @Test
  void a103AVariantThatIsFoundWithoutBeingListed() throws IOException {
    assertAdvice(
        List.of(
            entry(
                "place.a",
                "{en: Korsun, fr: K, de: Korsunj}",
                "native: {uk: Корсунь}",
                "variants: [{form: Korsunj, cause: typo}, {form: Horsun, cause: typo}]",
                "note: none")),
        "names/a.yaml:8:16: A103 Korsunj is a form in de;"
            + " expected nothing: it is found without being listed");
  }
}
