package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dictionary}, with the packaged dictionary and folders of an editor's own. */
class DictionaryCommandTest {

  @TempDir private Path folder;

  @Test
  void explainsAFormForAnEditor() {
    CommandRun run = CommandRun.of("dictionary", "explain", "Kiew", "--language", "en");
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().startsWith("Kiew\n\nIt can stand for\n  place.kyiv\n"), run.out());
    assertTrue(run.out().contains("\n    German       Kiew, or Kyjiw, or Kyiv\n"), run.out());
    assertTrue(run.out().contains(". Source: "), run.out());
    assertTrue(
        run.out().matches("(?s).*\n  English\n    alone       (edited|flagged) → Kyiv: .*"),
        run.out());
    assertTrue(
        run.out()
            .contains("\n    in context  “Kiew (Ukraine)”, from German: edited → Kyiv (Ukraine)"),
        run.out());
    assertTrue(run.out().contains("\n    danger      needs context: "), run.out());
  }

  @Test
  void explainsAFormOfSeveralWords() {
    CommandRun run = CommandRun.of("dictionary", "explain", "Dmytro", "Kouleba");
    assertTrue(run.out().startsWith("Dmytro Kouleba\n"), run.out());
  }

  @Test
  void tellsLanguagesOfOneOutcomeTogether() {
    CommandRun run = CommandRun.of("dictionary", "explain", "chicken", "Kiev");
    assertTrue(run.out().contains("\n    as a phrase left alone\n"), run.out());
    assertTrue(
        run.out().contains("\n    alone       kept: a phrase in which names are left alone\n"),
        run.out());
    assertEquals(1, run.out().split("\n    alone ", -1).length - 1, run.out());
  }

  @Test
  void saysWhichLanguageIsNotCleaned() {
    CommandRun run = CommandRun.of("dictionary", "explain", "Kiew", "--language", "ja");
    assertTrue(run.out().endsWith("\nCopy in Japanese is not cleaned.\n"), run.out());
  }

  @Test
  void advisesOnWhatMayBeMeant() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names"));
    Files.writeString(
        names.resolve("a.yaml"),
        """
        source: tests
        asOf: 2026-01
        entries:
          - id: place.korsun-of-the-tests
            kind: place
            native: {uk: Корсунь-Тестова}
            forms: {en: Korsunn-Testova, fr: Korsoun-Testova, de: Korsun-Testowa}
        """);
    CommandRun quiet = CommandRun.of("dictionary", "lint", folder);
    assertEquals(folder + ": 0 problems\n", quiet.out());
    CommandRun run = CommandRun.of("dictionary", "lint", "--advice", folder);
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.out()
            .startsWith("names/a.yaml:7:17: A101 no romanisation table gives Korsunn-Testova;"),
        run.out());
    assertTrue(run.out().endsWith(folder + ": 0 problems, 1 worth a look\n"), run.out());
  }

  @Test
  void saysThatItDoesNotKnowAForm() {
    CommandRun run = CommandRun.of("dictionary", "explain", "Xyzzyplugh");
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().contains("The dictionary does not know this form.\n"), run.out());
  }

  @Test
  void searchesByAnyForm() {
    assertTrue(CommandRun.of("dictionary", "search", "Kyiv").out().contains("place.kyiv "));
    CommandRun few = CommandRun.of("dictionary", "search", "a", "--limit", "2");
    assertEquals(3, few.out().lines().count(), few.out());
    assertTrue(few.out().endsWith("There are more than 2; --limit lists more.\n"), few.out());
  }

  @Test
  void saysThatNothingWasFound() {
    assertEquals(
        "No entry's id or form holds \"xyzzyplugh\".\n",
        CommandRun.of("dictionary", "search", "xyzzyplugh").out());
  }

  @Test
  void reportsEveryProblemOfAFolderOnALineOfItsOwn() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names/places"));
    Files.writeString(names.resolve("bad.yaml"), "entries:\n  - id: [\n");
    Files.writeString(names.resolve("worse.yaml"), "nonsense: true\n");
    CommandRun run = CommandRun.of("dictionary", "lint", folder);
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().contains("names/places/bad.yaml:"), run.out());
    assertTrue(run.out().contains("names/places/worse.yaml:"), run.out());
    long problems = run.out().lines().count() - 1;
    assertTrue(run.out().endsWith(folder + ": " + problems + " problems\n"), run.out());
  }

  @Test
  void refusesAFolderThatIsMissing() {
    CommandRun run = CommandRun.of("dictionary", "lint", folder.resolve("none"));
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals(
        "bluepencil: "
            + folder.resolve("none")
            + ": no such folder; expected a folder of dictionary files\n",
        run.err());
  }

  @Test
  void cleansNothingByADictionaryThatHasProblems() throws IOException {
    Path names = Files.createDirectories(folder.resolve("names/places"));
    Files.writeString(names.resolve("bad.yaml"), "nonsense: true\n");
    CommandRun run = CommandRun.on("In Kiew.", "clean", "--dictionaries", folder, "-");
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("names/places/bad.yaml:"), run.err());
    assertTrue(run.err().contains("not used, "), run.err());
  }
}
