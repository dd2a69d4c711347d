package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.cli.Console;
import org.bluepencil.cli.ExitCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The quality gate: the project's own test corpus, against its recorded baseline. */
class TestCorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "test-corpus");

  /** What must be found at the least: files that go missing must not make the figures better. */
  private static final int GOLD = 5;

  private static final int TABLES = 4;
  private static final int NAMES = 2;
  private static final int CLEAN = 10;

  @Test
  void findsAllOfTheTestCorpus() {
    TestFiles files = TestFiles.below(List.of(CORPUS));
    assertAll(
        () -> assertTrue(files.gold().size() >= GOLD, files.gold().toString()),
        () -> assertTrue(files.tables().size() >= TABLES, files.tables().toString()),
        () -> assertTrue(files.names().size() >= NAMES, files.names().toString()),
        () -> assertTrue(files.clean().size() >= CLEAN, files.clean().toString()));
  }

  @Test
  void isNoWorseThanItsBaseline() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            System.err,
            false);
    int exitCode = new CommandLine(new EvaluateCommand(console)).execute(CORPUS.toString());
    String printed = out.toString(StandardCharsets.UTF_8);
    System.out.println(printed);
    assertEquals(ExitCode.DONE, exitCode, "a figure is worse than its baseline, see above");
    assertTrue(printed.contains("The baseline holds."), "nothing was compared with a baseline");
  }
}
