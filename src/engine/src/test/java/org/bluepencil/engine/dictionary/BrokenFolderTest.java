package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a dictionaries folder can be wrong is told with its place. */
class BrokenFolderTest {

  private static final String HEAD = "source: tests\nasOf: 2026-01\nentries:\n";

  @TempDir Path root;

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * An entry on the lines after the head: its id on line 4, its kind on line 5, forms on line 6.
   */
  private static String entry(String id, String kind, String forms) {
    return "  - id: " + id + "\n    kind: " + kind + "\n    forms: " + forms + "\n";
  }

  private List<Problem> problems() throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    if (!loaded.problems().isEmpty()) {
      assertEquals(DictionaryFolder.empty(), loaded.folder(), "never half loaded");
    }
    return loaded.problems();
  }

  private void assertProblems(String... lines) throws IOException {
    assertEquals(List.of(lines), problems().stream().map(Problem::toString).toList());
  }

  private void assertNames(String entries, String... lines) throws IOException {
    write("names/a.yaml", HEAD + entries);
    assertProblems(lines);
  }

  @Test
  void aSoundFolderHasNoProblem() throws IOException {
    write("names/a.yaml", HEAD + entry("place.kyiv", "place", "{en: Kyiv, fr: Kiev, de: Kiew}"));
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertEquals(List.of(), loaded.problems());
    assertEquals("place.kyiv", loaded.folder().entries().get(0).id());
  }

  @Test
  void n101AnIdThatIsTaken() throws IOException {
    String kyiv = entry("place.kyiv", "place", "{en: Kyiv, fr: Kiev, de: Kiew}");
    write("names/b.yaml", HEAD + kyiv);
    assertNames(
        kyiv + kyiv,
        "names/a.yaml:7:9: N101 the id place.kyiv stands at names/a.yaml:4;"
            + " expected an id of its own",
        "names/b.yaml:4:9: N101 the id place.kyiv stands at names/a.yaml:4;"
            + " expected an id of its own");
  }

  @Test
  void n102AnIdOfAnotherKind() throws IOException {
    assertNames(
        entry("person.kyiv", "place", "{en: Kyiv, fr: Kiev, de: Kiew}"),
        "names/a.yaml:4:9: N102 the id person.kyiv; expected one that starts with place.");
  }

  @Test
  void n103AFormThatIsNotNormalized() throws IOException {
    assertNames(
        entry("place.orel", "place", "{en: Orel, fr: Ore\u0301l, de: Orjol}"),
        "names/a.yaml:6:27: N103 Ore\u0301l is not in normal form; expected NFC");
  }

  @Test
  void n104AFormOfTwoScripts() throws IOException {
    assertNames(
        entry("place.kyiv", "place", "{en: Kуiv, fr: Kiev, de: Kiew}"),
        "names/a.yaml:6:17: N104 Kуiv mixes Latin and Cyrillic letters: у (U+0443) is Cyrillic;"
            + " expected one script");
  }

  @Test
  void n104AGreekLetterInALatinFormAndALatinOneInACyrillicForm() throws IOException {
    assertNames(
        entry("place.odesa", "place", "{en: Οdesa, fr: Odessa, de: Odessa, uk: Oдеса}"),
        "names/a.yaml:6:17: N104 Οdesa mixes Greek and Latin letters: Ο (U+039F) is Greek;"
            + " expected one script",
        "names/a.yaml:6:52: N104 Oдеса mixes Latin and Cyrillic letters: O (U+004F) is Latin;"
            + " expected one script");
  }

  @Test
  void n105AFormThatIsOnlyShapedLikeItsLanguage() throws IOException {
    assertNames(
        entry("place.kokh", "place", "{en: Koch, fr: Косh, de: КОС}")
            + "    native: {hy: Երեւան, ka: თბილისი, el: Aθήνα, zh: 北京}\n",
        "names/a.yaml:6:27: N104 Косh mixes Cyrillic and Latin letters: h (U+0068) is Latin;"
            + " expected one script",
        "names/a.yaml:6:37: N105 КОС is not in the script of de; expected the language's script",
        "names/a.yaml:7:43: N104 Aθήνα mixes Latin and Greek letters: A (U+0041) is Latin;"
            + " expected one script");
  }

  @Test
  void n112WhatCannotBeSeen() throws IOException {
    assertNames(
        entry("place.a", "place", "{en: \"Abu\u00A0Dhabi\", fr: \"Ky\u00ADiv\", de: \"Ｋyiv\"}"),
        "names/a.yaml:6:17: N112 Abu\u00A0Dhabi holds U+00A0, no-break space, which cannot be told"
            + " from another by eye; expected plain letters, blanks, hyphens and apostrophes",
        "names/a.yaml:6:34: N112 Ky\u00ADiv holds U+00AD, soft hyphen, which cannot be told"
            + " from another by eye; expected plain letters, blanks, hyphens and apostrophes",
        "names/a.yaml:6:47: N112 Ｋyiv holds Ｋ (U+FF2B), which cannot be told"
            + " from another by eye; expected plain letters, blanks, hyphens and apostrophes");
  }

  @Test
  void n113ALetterOfASisterLanguage() throws IOException {
    assertNames(
        entry("place.kyiv", "place", "{en: Kyiv, fr: Kiev, de: Kiew, uk: Киёв, ru: Київ}"),
        "names/a.yaml:6:47: N113 Киёв has ё (U+0451), which uk does not write;"
            + " expected letters of the language's alphabet",
        "names/a.yaml:6:57: N113 Київ has ї (U+0457), which ru does not write;"
            + " expected letters of the language's alphabet");
  }

  @Test
  void aPhraseLeftAloneIsOfAnyScriptButOfOne() throws IOException {
    assertNames(
        entry("place.kyiv", "place", "{en: Kyiv, fr: Kiev, de: Kiew}")
            + "    leave: [Київ, Kiev, Kиев]\n",
        "names/a.yaml:7:25: N104 Kиев mixes Latin and Cyrillic letters: K (U+004B) is Latin;"
            + " expected one script");
  }

  @Test
  void n105AFormInAnotherScriptThanItsLanguage() throws IOException {
    assertNames(
        entry("place.kyiv", "place", "{en: Київ, fr: Kiev, de: Kiew, uk: Kyiv}"),
        "names/a.yaml:6:17: N105 Київ is not in the script of en; expected the language's script",
        "names/a.yaml:6:47: N105 Kyiv is not in the script of uk; expected the language's script");
  }

  @Test
  void n106ALanguageThatEveryEntryNeeds() throws IOException {
    assertNames(
        entry("place.kyiv", "place", "{en: Kyiv}"),
        "names/a.yaml:6:12: N106 no form for fr; expected forms for en, fr and de",
        "names/a.yaml:6:12: N106 no form for de; expected forms for en, fr and de");
  }

  @Test
  void n107APersonWithoutASurnameAndAPlaceWithOne() throws IOException {
    assertNames(
        entry("person.a", "person", "{en: Kuleba, fr: {surname: Kouleba}, de: {surname: Kuleba}}")
            + entry("place.b", "place", "{en: {surname: Kyiv}, fr: Kiev, de: Kiew}"),
        "names/a.yaml:6:17: N107 the form of a person has another shape;"
            + " expected given and surname",
        "names/a.yaml:9:17: N107 the form of a place has another shape;"
            + " expected a form, a list of forms, or preferred");
  }

  @Test
  void n108ADayThatIsNotInTheCalendar() throws IOException {
    assertNames(
        entry(
            "place.kyiv",
            "place",
            "{en: {preferred: Kyiv, dated: [{form: Kiev, until: 2018-02-30}]}, fr: Kiev, de: Kiew}"),
        "names/a.yaml:4:5: N108 Text '2018-02-30' could not be parsed: Invalid date"
            + " 'FEBRUARY 30'; expected days that are in the calendar");
  }

  @Test
  void y101AnEmptyFile() throws IOException {
    write("names/a.yaml", "");
    assertProblems("names/a.yaml:1:1: Y101 the file is empty; expected a mapping");
  }

  @Test
  void y102WhatIsNoYaml() throws IOException {
    write("names/a.yaml", "entries:\n  - [unclosed\n");
    List<Problem> problems = problems();
    assertEquals(1, problems.size());
    assertEquals("Y102", problems.get(0).code());
    assertEquals("well-formed YAML", problems.get(0).expected());
    assertTrue(problems.get(0).line() >= 2, () -> problems.get(0).toString());
    assertTrue(problems.get(0).column() >= 1, () -> problems.get(0).toString());
  }

  @Test
  void y102ACharacterThatYamlForbids() throws IOException {
    write("names/a.yaml", "source: a\u0007b\n");
    assertEquals(List.of("Y102"), problems().stream().map(Problem::code).toList());
  }

  @Test
  void y103WhatTheSchemaForbids() throws IOException {
    write(
        "names/a.yaml",
        HEAD
            + entry("Place Kyiv", "town", "{en: Kyiv, fr: Kiev, de: Kiew}")
            + "    colour: blue\n");
    List<Problem> problems = problems();
    assertEquals(List.of("Y103"), problems.stream().map(Problem::code).distinct().toList());
    assertEquals(List.of(4, 4, 5), problems.stream().map(Problem::line).toList());
    assertTrue(problems.stream().anyMatch(p -> p.message().contains("/entries/0/id")));
    assertTrue(problems.stream().anyMatch(p -> p.message().contains("/entries/0/kind")));
    assertTrue(problems.stream().anyMatch(p -> p.message().contains("colour")));
  }

  @Test
  void y103AFormWithABracketIsToldOnceAndInPlainWords() throws IOException {
    assertNames(
        entry("place.a", "place", "{en: Kyiv (city), fr: Kiev, de: Kiew/Kyjiw}"),
        "names/a.yaml:6:17: Y103 \"Kyiv (city)\" has a bracket, a slash, a semicolon or a blank at"
            + " its end; expected a name as it is printed; a second form is an item of its own",
        "names/a.yaml:6:44: Y103 \"Kiew/Kyjiw\" has a bracket, a slash, a semicolon or a blank at"
            + " its end; expected a name as it is printed; a second form is an item of its own");
  }

  @Test
  void y104AKeyThatStandsTwice() throws IOException {
    assertNames(
        "  - id: place.kyiv\n    kind: place\n    kind: place\n"
            + "    forms: {en: Kyiv, fr: Kiev, de: Kiew}\n",
        "names/a.yaml:6:5: Y104 the key kind stands twice; expected each key once");
  }

  private static String line(String id, String pattern) {
    return "  - id: "
        + id
        + "\n    pattern: '"
        + pattern
        + "'\n    tier: sure\n    fires: [Read also]\n    keeps: [Read it also]\n";
  }

  @Test
  void b101ALineWhoseIdStandsTwice() throws IOException {
    write(
        "boilerplate/en.yaml",
        "language: en\nlines:\n" + line("read", "read also") + line("read", "read also"));
    assertProblems(
        "boilerplate/en.yaml:8:9: B101 the id read stands twice; expected an id of its own");
  }

  @Test
  void b102APatternThatIsNone() throws IOException {
    write("boilerplate/en.yaml", "language: en\nlines:\n" + line("read", "read (also"));
    assertProblems("boilerplate/en.yaml:4:14: B102 Unclosed group; expected a regular expression");
  }

  @Test
  void b103ExamplesThatComeOutOtherwise() throws IOException {
    write("boilerplate/en.yaml", "language: en\nlines:\n" + line("read", "read it also"));
    assertProblems(
        "boilerplate/en.yaml:6:12: B103 example: Read also; expected the pattern to match it",
        "boilerplate/en.yaml:7:12: B103 example: Read it also;"
            + " expected the pattern to leave it alone");
  }

  @Test
  void f101AFileOfAnUnknownKind() throws IOException {
    write("names/a.txt", "");
    write("idioms/en/a.txt", "");
    write("romanization/uk-en.yaml", "");
    assertProblems(
        "idioms/en/a.txt: F101 a file of an unknown kind; expected a file ending in .yaml or .xml",
        "names/a.txt: F101 a file of an unknown kind; expected a file ending in .yaml",
        "romanization/uk-en.yaml: F101 a file of an unknown kind; expected a file ending in .txt");
  }

  @Test
  void f102AFileThatIsNotUtf8() throws IOException {
    Files.createDirectories(root.resolve("names"));
    Files.write(
        root.resolve("names/a.yaml"), "source: Gaïdaï".getBytes(StandardCharsets.ISO_8859_1));
    assertProblems("names/a.yaml: F102 not well-formed UTF-8; expected UTF-8 text");
  }

  @Test
  void r101RulesThatAreNone() throws IOException {
    write("romanization/uk-en.txt", "а > $unknown ;\n");
    List<Problem> problems = problems();
    assertEquals(List.of("R101"), problems.stream().map(Problem::code).toList());
    assertEquals("romanization/uk-en.txt", problems.get(0).file());
    assertTrue(problems.get(0).message().startsWith("uk-en: "), problems.get(0).message());
    assertEquals("ICU transform rules", problems.get(0).expected());
  }

  @Test
  void r101AFileNameWithoutTwoLanguages() throws IOException {
    write("romanization/uk.txt", "а > a ;\n");
    assertProblems(
        "romanization/uk.txt: R101 uk: expected SOURCE-TARGET or SOURCE-TARGET-CONVENTION;"
            + " expected ICU transform rules");
  }

  @Test
  void r102AVectorThatDoesNotHold() throws IOException {
    write("romanization/uk-en.txt", "а > a ;\n# test: а -> a\n# test: аа -> ab\n");
    assertProblems("romanization/uk-en.txt:3:1: R102 аа becomes aa; expected ab");
  }

  @Test
  void allProblemsOfAllFilesAreToldTogetherInOrder() throws IOException {
    write("names/b.yaml", "");
    write("names/c.yaml", HEAD + entry("place.x", "place", "{en: X}"));
    write("boilerplate/en.yaml", "");
    write("romanization/uk-en.txt", "# test: а -> b\n");
    write("typography/en.yaml", "");
    assertEquals(
        List.of(
            "boilerplate/en.yaml Y101",
            "names/b.yaml Y101",
            "names/c.yaml N106",
            "names/c.yaml N106",
            "romanization/uk-en.txt R102",
            "typography/en.yaml Y101"),
        problems().stream().map(p -> p.file() + " " + p.code()).toList());
  }

  private static final String STYLE =
      "name: Ours\nlanguages: [en, fr]\nsource: tests\nasOf: 2026\nexamples:\n"
          + "  - {language: en, changes: a, to: b}\n  - {language: en, keeps: a}\nprefers:\n";

  @Test
  void s101ToS103AStyleThatContradictsItself() throws IOException {
    write("styles/Ours.yaml", STYLE);
    write(
        "styles/ours.yaml",
        STYLE
            + "  - {entry: place.kyiv, form: Kyiv}\n"
            + "  - {entry: place.kyiv, form: Kyiv, language: de}\n"
            + "  - {entry: place.kyiv, form: Kyiv, language: fr, from: 2020}\n"
            + "  - {entry: place.kyiv, form: Kiev, language: fr, until: 2020-01}\n"
            + "  - {entry: place.kyiv, form: Kiev, language: en, until: 2020-02-30}\n");
    assertProblems(
        "styles/Ours.yaml: S101 a style is called by its file; expected small letters, such as ap",
        "styles/ours.yaml:9:5: S102 no language; expected one of the style's: en, fr",
        "styles/ours.yaml:10:5: S102 the language de; expected one of the style's: en, fr",
        "styles/ours.yaml:12:5: S103 two preferences for place.kyiv hold on the same day;"
            + " expected dates that do not overlap",
        "styles/ours.yaml:13:5: N108 Text '2020-02-30' could not be parsed:"
            + " Invalid date 'FEBRUARY 30'; expected days that are in the calendar");
  }

  @Test
  void n110S104S105WhatSpeaksOfAnEntryMustFindIt() throws IOException {
    write(
        "names/a.yaml",
        HEAD
            + entry("place.kyiv", "place", "{en: Kyiv, fr: [Kiev, Kyiv], de: Kiew}")
            + "    country: place.ukraine\n    region: place.kyiv\n    related: [place.none]\n"
            + entry("place.falklands", "place", "{en: Falklands, fr: Malouines, de: Falklands}")
            + "    contested: true\n");
    write(
        "styles/ours.yaml",
        STYLE
            + "  - {entry: place.kyiv, form: Kiev, language: fr}\n"
            + "  - {entry: place.kyiv, form: [Kyiv, Kiev], language: en}\n"
            + "  - {entry: place.kyiv, surname: Kyiv, language: fr}\n"
            + "  - {entry: place.lviv, form: Lviv, language: en}\n"
            + "  - {entry: place.falklands, form: Falklands, language: en}\n");
    DictionaryFolder folder = DictionaryFolder.load(root).folder();
    assertEquals(
        List.of(
            "names/a.yaml:7:14: N110 there is no entry place.ukraine; expected the id of one",
            "names/a.yaml:9:15: N110 there is no entry place.none; expected the id of one",
            "styles/ours.yaml:10:31: S104 Kiev is no form of place.kyiv in en;"
                + " expected one of Kyiv",
            "styles/ours.yaml:11:34: S104 Kyiv is no form of place.kyiv in fr;"
                + " expected an entry that lists it",
            "styles/ours.yaml:12:31: N110 there is no entry place.lviv; expected the id of one",
            "styles/ours.yaml:13:36: S105 the name of place.falklands is contested;"
                + " expected no preference for it"),
        folder.danglingReferences(null).stream().map(Problem::toString).toList());
  }

  @Test
  void filesOfOthersAreNoneOfItsBusiness() throws IOException {
    write("README.md", "anything");
    write("names/README.md", "anything");
    write("names/.hidden.yaml", "[");
    write("samples/a.txt", "[");
    write("schema/names.schema.json", "[");
    assertProblems();
  }

  @Test
  void aFolderThatIsNotThereIsSaidSo() {
    Path missing = root.resolve("missing");
    IOException refused = assertThrows(IOException.class, () -> DictionaryFolder.load(missing));
    assertEquals(
        missing + " is not a folder; expected one laid out like dictionaries/",
        refused.getMessage());
  }

  @Test
  void datesMayBeAYearAMonthOrADay() throws IOException {
    write(
        "names/a.yaml",
        HEAD
            + entry(
                "place.kyiv",
                "place",
                "{en: {preferred: Kyiv, dated: [{form: Kiev, from: 1991, until: 2018-02}]},"
                    + " fr: Kiev, de: Kiew}"));
    Entry entry = DictionaryFolder.load(root).folder().entries().get(0);
    Map<String, Entry.Forms> forms = entry.forms();
    assertEquals("1991-01-01", String.valueOf(forms.get("en").dated().get(0).from()));
    assertEquals("2018-02-28", String.valueOf(forms.get("en").dated().get(0).until()));
  }
}
