package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dictionary import} and {@code export}, and {@code clean --glossary}. */
class ExchangeCommandTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aGlossaryBecomesAFileThatTheLinterAccepts() throws IOException {
    Path glossary = file("deepl.csv", "Eichfelder Rathaus,Eichfeld town hall\n");
    Path into = folder.resolve("mine");
    CommandRun run =
        CommandRun.of("dictionary", "import", glossary, "--languages", "de,en", "--into", into);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.err().contains("names/deepl.yaml: 1 entry from "), run.err());
    assertEquals(into + ": 0 problems\n", CommandRun.of("dictionary", "lint", into).out());
    assertEquals(
        Files.readString(glossary),
        CommandRun.of("dictionary", "export", into, "--format", "csv-pair", "--languages", "de,en")
            .out());
    CommandRun again =
        CommandRun.of("dictionary", "import", glossary, "--languages", "de,en", "--into", into);
    assertEquals(ExitCode.WRONG_USE, again.exitCode());
    assertTrue(again.err().contains("is there already; expected --replace"), again.err());
  }

  @Test
  void nothingIsWrittenWhereAnythingIsWrong() throws IOException {
    Path good = file("good.csv", "en,de\nEichfeld town hall,Eichfelder Rathaus\n");
    Path bad = file("bad.csv", "en,de\nA/B,b\nc,d,e\n");
    Path into = folder.resolve("mine");
    CommandRun run = CommandRun.of("dictionary", "import", good, bad, "--into", into);
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode());
    assertTrue(run.err().contains("bad.csv:2:1: Y103 \"A/B\" has a bracket"), run.err());
    assertTrue(run.err().contains("bad.csv:3:1: X111 the row has 3 cells"), run.err());
    assertTrue(run.err().contains("nothing was written, 2 problems"), run.err());
    assertFalse(Files.exists(into));
  }

  @Test
  void exportTellsWhatItWantsAndWritesAFile() {
    CommandRun bare = CommandRun.of("dictionary", "export");
    assertEquals(ExitCode.WRONG_USE, bare.exitCode());
    assertTrue(bare.err().contains("--format is missing; expected one of tbx"), bare.err());
    CommandRun table = CommandRun.of("dictionary", "export", "--format", "csv");
    assertTrue(table.err().contains("expected --languages with two or more"), table.err());
    Path out = folder.resolve("names.tbx");
    CommandRun run =
        CommandRun.of(
            "dictionary", "export", "--kind", "people", "--languages", "en,fr", "-o", out);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(Files.exists(out));
  }

  @Test
  void aCopyIsCleanedWithAGlossaryFile() throws IOException {
    Path glossary = file("house.csv", "town hall,city council\n");
    CommandRun run =
        CommandRun.on("Town hall staff left.", "clean", "--language", "en", "--glossary", glossary);
    assertEquals("City council staff left.", run.out(), run.err());
    CommandRun wrong = CommandRun.on("x", "clean", "--glossary", file("a.doc", ""));
    assertEquals(ExitCode.WRONG_USE, wrong.exitCode());
    assertTrue(wrong.err().contains("its ending tells no format"), wrong.err());
  }

  @Test
  void everyFaultOfAGlossaryFileIsToldWithItsLine() throws IOException {
    Path glossary =
        file(
            "house.csv",
            "Kiew,Kyiv\n—,dash\nkiéw,Kiev\nAcme,\nKIEW,Kyiv\n" + "x".repeat(1001) + ",y\n");
    CommandRun run = CommandRun.on("x", "clean", "--language", "en", "--glossary", glossary);
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals("", run.out());
    List<String> told = run.err().lines().toList();
    assertEquals(4, told.size(), run.err());
    assertTrue(
        told.stream().allMatch(line -> line.startsWith("bluepencil: " + glossary + ":")),
        run.err());
    assertTrue(run.err().contains(":2:1: X114 — has no word to look for; expected"), run.err());
    assertTrue(run.err().contains(":3:1: X112 kiéw stands in line 1 for Kyiv, as Kiew"), run.err());
    assertTrue(run.err().contains(":4:1: X111 the row has 2 cells, 1 of them empty"), run.err());
    assertTrue(run.err().contains(":6:1: X115 a term has 1001 characters"), run.err());
  }

  @Test
  void ofAGlossaryThatNamesItsLanguagesThoseOfTheCopyAreTaken() throws IOException {
    Path glossary = file("deepl.csv", "Kiew,Kyiv,de,en\nKiew,Kiev,de,fr\n");
    CommandRun run =
        CommandRun.on(
            "In Kiew.", "clean", "--language", "en", "--source", "de", "--glossary", glossary);
    assertEquals("In Kyiv.", run.out(), run.err());
    CommandRun none =
        CommandRun.on("x", "clean", "--language", "en", "--source", "pl", "--glossary", glossary);
    assertEquals(ExitCode.WRONG_USE, none.exitCode());
    assertTrue(none.err().contains("X110 the glossary has no term"), none.err());
  }

  @Test
  void everyFaultOfAKeepFileIsToldWithItsLine() throws IOException {
    Path keep = file("keep.txt", "Kiew\n\n ***\n" + "x".repeat(1001) + "\n");
    CommandRun run = CommandRun.on("x", "clean", "--keep", keep);
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals(
        ("bluepencil: %1$s:3: *** has no word to look for; expected a letter or a digit%n"
                + "bluepencil: %1$s:4: the phrase has 1001 characters; expected at most 1000%n")
            .formatted(keep),
        run.err());
  }
}
