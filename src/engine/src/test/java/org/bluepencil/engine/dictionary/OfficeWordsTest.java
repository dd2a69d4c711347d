package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.OfficeWords.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeWordsTest {

  private static final String OFFICES =
      """
      source: tests
      asOf: 2026-01
      offices:
        - id: minister
          en: [minister]
          fr: [ministre]
        - id: foreign-minister
          en: [foreign minister, minister of * affairs]
          fr: [ministre * des affaires étrangères]
        - id: lawmaker
          en: [deputy, member of (the/) parliament]
        - id: other
          en: [poet]
      words:
        en: {deputy: [deputy, vice], former: [former, ex], between: [the, of, acting], capital: [capital]}
        fr: {deputy: [vice, adjoint], former: [ancien], between: [le, de], capital: [capitale]}
      countries:
        en: {UA: [ukrainian]}
        fr: {UA: [ukrainien*]}
      """;

  @TempDir Path root;

  private List<Problem> problems(String offices, String office) throws IOException {
    Files.createDirectories(root.resolve("names"));
    Files.writeString(root.resolve("names/offices.yaml"), offices);
    Files.writeString(
        root.resolve("names/people.yaml"),
        "source: tests\nasOf: 2026-01\nentries:\n  - id: person.a\n    kind: person\n"
            + "    forms: {en: {surname: A}, fr: {surname: A}, de: {surname: A}}\n"
            + "    offices: ["
            + office
            + "]\n");
    return DictionaryFolder.load(root).problems();
  }

  private OfficeWords words(String language) throws IOException {
    assertEquals(List.of(), problems(OFFICES, "{title: minister}"));
    Profile profile = DictionaryFolder.load(root).folder().profiles().get(language);
    assertTrue(profile != null, language);
    return OfficeWords.of(profile);
  }

  private static String[] folded(String text) {
    return text.split(" ");
  }

  @Test
  void writesOutEveryWordingOfAPhrase() {
    assertEquals(List.of("mayor"), Wordings.of("mayor"));
    assertEquals(List.of("mer", "mera"), Wordings.of("mer(/a)"));
    assertEquals(List.of("a x", "ab x", "c x"), Wordings.of("(a(/b)/c) x"));
    assertThrows(IllegalArgumentException.class, () -> Wordings.of("mer(/a"));
    assertThrows(IllegalArgumentException.class, () -> Wordings.of("mer/a)"));
  }

  @Test
  void aTitleTellsItsOffice() throws IOException {
    OfficeWords words = words("en");
    assertEquals("foreign-minister", words.office("Foreign minister"));
    assertEquals("foreign-minister", words.office("former foreign minister of Georgia"));
    assertEquals("foreign-minister", words.office("minister of foreign affairs"));
    assertEquals("deputy-foreign-minister", words.office("deputy foreign minister"));
    assertEquals("minister", words.office("sports minister"));
    assertEquals("lawmaker", words.office("deputy"));
    assertEquals("lawmaker", words.office("member of parliament"));
    assertEquals(OfficeWords.OTHER, words.office("war poet of Kyiv"));
    assertNull(words.office("gardener"));
    assertNull(words.office("friend of the minister"));
  }

  @Test
  void theLongestPhraseHoldsAndAGapTakesTwoWordsAtMost() throws IOException {
    OfficeWords words = words("fr");
    Match match = words.match(folded("ministre ukrainien des affaires etrangeres kouleba"), 0);
    assertEquals(new Match(0, 5, Set.of("foreign-minister")), match);
    match = words.match(folded("ministre a b c des affaires etrangeres"), 0);
    assertEquals(new Match(0, 1, Set.of("minister")), match);
  }

  @Test
  void aGapDoesNotCrossAMark() throws IOException {
    String[] words = {"ministre", null, "des", "affaires", "etrangeres"};
    assertEquals(new Match(0, 1, Set.of("minister")), words("fr").match(words, 0));
  }

  @Test
  void aDeputysOfficeIsAnotherOne() throws IOException {
    OfficeWords words = words("fr");
    Match deputy = new Match(0, 2, Set.of("deputy-minister"));
    assertEquals(deputy, words.match(folded("vice ministre"), 1));
    Match inside = words.match(folded("ministre adjoint des affaires etrangeres"), 0);
    assertEquals(new Match(0, 5, Set.of("deputy-foreign-minister")), inside);
    assertEquals(
        new Match(0, 1, Set.of("deputy-minister")), words("en").match(folded("viceminister"), 0));
  }

  @Test
  void aCountryIsToldByItsNameAndByItsAdjective() throws IOException {
    OfficeWords words = words("fr");
    assertEquals("UA", words.territory("ukraine"));
    assertEquals("UA", words.territory("ukrainienne"));
    assertNull(words.territory("polonais"));
  }

  @Test
  void reportsATitleThatIsNoKnownOffice() throws IOException {
    Problem problem = problems(OFFICES, "{title: gardener}").get(0);
    assertEquals("N110", problem.code());
    assertEquals("names/people.yaml", problem.file());
    assertEquals(7, problem.line());
    assertEquals("N110", problems(OFFICES, "{title: poet, office: bard}").get(0).code());
    assertEquals(List.of(), problems(OFFICES, "{title: bard, office: other}"));
    assertEquals(List.of(), problems(OFFICES, "{title: aide, office: deputy-minister}"));
  }

  @Test
  void reportsWhatIsWrongInTheOffices() throws IOException {
    String twice = OFFICES.replace("- id: lawmaker", "- id: minister");
    assertEquals("P101", problems(twice, "{title: minister}").get(0).code());
    String open = OFFICES.replace("en: [poet]", "en: [\"poet(/s\"]");
    assertEquals("P102", problems(open, "{title: minister}").get(0).code());
    String gapFirst = OFFICES.replace("en: [poet]", "en: [\"* poet\"]");
    assertEquals("P103", problems(gapFirst, "{title: minister}").get(0).code());
    String tongue = OFFICES.replace("    fr: [ministre]", "    xx: [ministre]");
    assertEquals("Y103", problems(tongue, "{title: minister}").get(0).code());
  }
}
