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
    assertTrue(run.out().matches("(?s).*\n  English      (edited|flagged) → Kyiv\n.*"), run.out());
  }

  @Test
  void explainsAFormOfSeveralWords() {
    CommandRun run = CommandRun.of("dictionary", "explain", "Dmytro", "Kouleba");
    assertTrue(run.out().startsWith("Dmytro Kouleba\n"), run.out());
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
