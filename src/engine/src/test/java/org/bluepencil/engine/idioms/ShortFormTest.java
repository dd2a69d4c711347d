package org.bluepencil.engine.idioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.languagetool.LanguageToolRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors write in the short form, from the file to what fires. */
class ShortFormTest {

  private static final Path README = Path.of("..", "..", "dictionaries", "README.md");

  private static final String RULE =
      """
      source: [ru, uk]
      theme: Tests
      lists:
        plea: [call, appeal]
      rules:
        - id: launch-a-call
          pattern: %s
          better: %s
          says: lancer un appel
          class: calque
          fires:
            - "The UN [launched a call → issued an appeal] for calm."
            - "They [launch an appeal → issue an appeal] again."
          keeps:
            - "The UN issued an appeal for calm."
            - "She launched a boat."
      """;

  @TempDir private Path root;

  @Test
  void theExamplesOfTheReadmeAreSound() throws IOException {
    String readme = Files.readString(README);
    String part =
        readme.substring(
            readme.indexOf("## An idiom in three minutes"), readme.indexOf("## A house style"));
    Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(part);
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
    }
    assertEquals(2, blocks.size());
    write("en/one.yaml", blocks.get(0));
    write("en/two.yaml", "source: fr\ntheme: More\n" + blocks.get(1));
    assertEquals(List.of(), problems());
    assertEquals(3, RuleFiles.read(folder().idioms("en")).facts().size());
  }

  @Test
  void aRuleFiresWithTheSuggestionInTheFormOfTheText() throws IOException {
    write("en/a.yaml", RULE.formatted("\"<launch> a|an {plea}\"", "\"<issue:1> an appeal\""));
    assertEquals(List.of(), problems());
    RuleEngine.Match match = matches("en", "Yesterday he was launching an appeal.").get(0);
    assertEquals("launch-a-call", match.rule());
    assertEquals(List.of("issuing an appeal"), match.suggestions());
    assertEquals("From the Russian or Ukrainian “lancer un appel”.", match.message());
  }

  @Test
  void everySignOfAPatternMeansWhatItSays() throws IOException {
    assertMarks(
        "police|army ..2 [<be> in action] {number}",
        "The army of Mali was in action twice, " + "the police there |were in action| 12 times.");
    assertMarks("<take> the? train~trains", "He |took train| and trains, then |took the train|.");
    assertMarks("^ well , /PRP/", "|Well, he| said, well, she did.");
    assertMarks("=Turkey !and", "He ate turkey in |Turkey at| noon.");
    assertMarks("anti*ism of", "The |anticommunism of| the anticommunists of old.");
    assertMarks("[on {weekday}] night", "He came |on Monday| night, not on Monday.");
  }

  private void assertMarks(String pattern, String marked) throws IOException {
    write(
        "en/a.yaml",
        RULE.formatted("'" + pattern + "'", "[]").replaceAll(" → issue(?:d)? an appeal", ""));
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder(text);
    List<RuleEngine.Match> matches = matches("en", text);
    for (int i = matches.size() - 1; i >= 0; i--) {
      found.insert(matches.get(i).end(), '|').insert(matches.get(i).start(), '|');
    }
    assertEquals(marked, found.toString(), pattern);
  }

  @Test
  void verbsTakeTheFormOfOthersThatAreInflectedInAnotherWay() throws IOException {
    assertSuggests(
        "de",
        "Entscheidung <machen>",
        "Entscheidung <treffen:2>",
        "Er hat eine Entscheidung gemacht.",
        "Entscheidung getroffen");
    assertSuggests("uk", "<співпадати>", "<збігатися:1>", "Думки співпадають.", "збігаються");
    assertSuggests("fr", "<prendre> place", "<avoir:1> lieu", "La réunion prend place.", "a lieu");
    assertSuggests("pl", "<robić> sens", "<mieć:1> sens", "To robi sens.", "ma sens");
  }

  private void assertSuggests(
      String language, String pattern, String better, String text, String suggestion)
      throws IOException {
    write(language + "/a.yaml", RULE.formatted("'" + pattern + "'", "'" + better + "'"));
    assertEquals(List.of(suggestion), matches(language, text).get(0).suggestions());
  }

  @Test
  void whatIsWrongIsToldWithItsLine() throws IOException {
    assertProblem("'<launch> a {plee}'", "'\\1'", 7, "no list {plee}");
    assertProblem("'[launch a'", "'x'", 7, "the bracket of [launch a has no other side");
    assertProblem("'..2 call'", "'x'", 7, "the gap ..2 has no word on either side");
    assertProblem("'a||b'", "'x'", 7, "an empty choice in \"a||b\"");
    assertProblem("'launch'", "'<issue'", 8, "\"<issue\" is no text with");
  }

  private void assertProblem(String pattern, String better, int line, String message)
      throws IOException {
    write("en/a.yaml", RULE.formatted(pattern, better));
    List<Problem> problems = DictionaryFolder.load(root).problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals("idioms/en/a.yaml", problems.get(0).file());
    assertEquals(line, problems.get(0).line());
    assertTrue(problems.get(0).message().startsWith(message), problems.get(0).message());
  }

  @Test
  void theLinterRunsTheExamplesBothWays() throws IOException {
    write("en/a.yaml", RULE.formatted("'launched|boat'", "'issued'"));
    List<String> codes = problems().stream().map(Problem::code).toList();
    // Marks too little, suggests something else, is silent in the second, fires where it must not.
    assertEquals(List.of("I204", "I205", "I204", "I206"), codes);
    assertTrue(problems().stream().allMatch(problem -> problem.line() == 6));
  }

  @Test
  void noSureRuleMayObjectToWhatAnotherSuggests() throws IOException {
    String other =
        RULE.formatted("'issue|issued an appeal'", "[]")
            .replace("id: launch-a-call", "id: issue-an-appeal")
            .replaceAll("\\[launch\\w* an? \\w+ → (issued? an appeal)]", "[$1]")
            .replace(
                "The UN issued an appeal for calm.\"\n      - \"She", "Nothing.\"\n      - \"She");
    write("en/a.yaml", RULE.formatted("'<launch> a|an {plea}'", "'<issue:1> an appeal'"));
    write("en/b.yaml", other);
    List<Problem> problems = problems();
    assertEquals(
        List.of("I208", "I208"),
        problems.stream().map(Problem::code).toList(),
        problems.toString());
    assertTrue(problems.get(0).message().startsWith("launch-a-call makes issue-an-appeal fire"));
  }

  @Test
  void aFolderOfNoTextLanguageIsRefused() throws IOException {
    write("xx/a.yaml", RULE.formatted("a", "b"));
    assertEquals("F104", DictionaryFolder.load(root).problems().get(0).code());
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve("idioms").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private DictionaryFolder folder() throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertEquals(List.of(), loaded.problems());
    return loaded.folder();
  }

  private List<RuleEngine.Match> matches(String language, String text) throws IOException {
    return new LanguageToolRules().load(language, folder().idioms(language)).match(text);
  }

  private List<Problem> problems() throws IOException {
    Map<String, String> files = folder().idioms("en");
    RuleFiles read = RuleFiles.read(files);
    assertEquals(List.of(), read.problems());
    return RuleLinter.lint("en", files, read.facts(), new LanguageToolRules());
  }
}
