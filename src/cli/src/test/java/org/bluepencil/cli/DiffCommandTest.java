package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dictionary diff}: a change to the dictionaries, tried on copy. */
class DiffCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeAChangeAndCopyToTryItOn() throws IOException {
    Path names = Files.createDirectories(folder.resolve("my/names"));
    Files.writeString(
        names.resolve("a.yaml"),
        """
        territory: UA
        source: tests
        asOf: 2026-01
        entries:
          - id: place.zavetne-of-the-tests
            kind: place
            native: {uk: Заветне-Тестове}
            forms: {en: Zavetne-Testove, fr: Zavetne-Testove, de: Sawetne-Testowe}
        """);
    Path copy = Files.createDirectories(folder.resolve("copy/deep"));
    Files.writeString(
        copy.resolve("a.txt"), "Quiet.\nShells fell on Sawetne-Testowe in Ukraine, police said.\n");
    Files.writeString(copy.resolve("b.txt"), "Rien à Kiev.\n");
  }

  private CommandRun diff(Object... more) {
    Object[] args = new Object[more.length + 4];
    args[0] = "dictionary";
    args[1] = "diff";
    args[2] = "packaged";
    args[3] = folder.resolve("my");
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandRun.of(args);
  }

  @Test
  void tellsTheEntriesThatDiffer() {
    CommandRun run = diff();
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertEquals(
        "+ place.zavetne-of-the-tests: Zavetne-Testove (Ukraine)\n"
            + "1 entry added, 0 removed, 0 changed\n",
        run.out());
  }

  @Test
  void tellsEveryFindingThatAppears() {
    CommandRun run = diff("--over", folder.resolve("copy"));
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Path file = folder.resolve("copy/deep/a.txt");
    assertTrue(
        run.out()
            .contains(
                "\n"
                    + file
                    + ":2: appears: Sawetne-Testowe: edit to Zavetne-Testove  | Shells fell"
                    + " on [Sawetne-Testowe] in Ukraine, police said.\n"),
        run.out());
    assertTrue(run.out().endsWith("\n2 files, 1 finding differs: +1 edit\n"), run.out());
  }

  @Test
  void tellsEveryFindingThatGoes() {
    CommandRun run =
        CommandRun.of(
            "dictionary", "diff", folder.resolve("my"), "-", "--over", folder.resolve("copy"));
    assertTrue(run.out().contains(":2: disappears: Sawetne-Testowe: edit to "), run.out());
    assertTrue(run.out().endsWith("\n2 files, 1 finding differs: -1 edit\n"), run.out());
  }

  @Test
  void believesWhatStandsBesideACopy() throws IOException {
    Path copy = folder.resolve("copy/deep");
    Files.writeString(copy.resolve("a.expected.tsv"), "# language=de source= date= style=\n");
    CommandRun run = diff("--over", copy, "--language", "en");
    assertTrue(run.out().endsWith("\n2 files, 0 findings differ\n"), run.out());
    Files.writeString(copy.resolve("a.expected.tsv"), "# tongue=de\n");
    CommandRun wrong = diff("--over", copy);
    assertEquals(ExitCode.INPUT_FAILED, wrong.exitCode());
    assertTrue(wrong.err().contains("a.expected.tsv:1: has \"tongue=de\"; expected "), wrong.err());
    assertTrue(wrong.out().endsWith("; 1 file not read\n"), wrong.out());
  }

  @Test
  void answersInJsonLines() throws IOException {
    CommandRun run = diff("--over", folder.resolve("copy"), "--output", "json");
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size(), run.out());
    ObjectMapper json = new ObjectMapper();
    assertEquals(
        "place.zavetne-of-the-tests",
        json.readTree(lines.get(0)).at("/dictionaries/added/0").asText());
    JsonNode finding = json.readTree(lines.get(1));
    assertEquals("appears", finding.get("change").asText());
    assertEquals("edit", finding.at("/after/action").asText());
    assertEquals(22, finding.get("start").asInt());
    assertEquals(1, json.readTree(lines.get(2)).at("/summary/newEdits").asInt());
  }

  @Test
  void aWholeDictionaryLacksWhatItDoesNotHave() {
    CommandRun run = diff("--whole");
    assertTrue(run.out().contains("\n- place.kyiv: Kyiv (Ukraine)\n"), run.out());
  }

  @Test
  void twoThatAreAlikeSaySo() {
    CommandRun run = CommandRun.of("dictionary", "diff", "packaged", "-");
    assertEquals("The two dictionaries say the same.\n", run.out());
    assertEquals(ExitCode.DONE, run.exitCode());
  }

  @Test
  void wrongUseIsToldInOneLine() {
    for (CommandRun run :
        List.of(
            CommandRun.of("dictionary", "diff", "packaged"),
            CommandRun.of("dictionary", "diff", "packaged", folder.resolve("none")),
            diff("--over", folder.resolve("none")),
            diff("--output", "html"))) {
      assertEquals(ExitCode.WRONG_USE, run.exitCode(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void aDictionaryThatHasProblemsIsNotCompared() throws IOException {
    Files.writeString(folder.resolve("my/names/b.yaml"), "nonsense: true\n");
    CommandRun run = diff();
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode());
    assertTrue(run.err().contains("names/b.yaml:"), run.err());
  }
}
