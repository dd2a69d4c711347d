package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that there are and how they are told. */
class BluepencilTest {

  @Test
  void helpNamesEveryCommand() {
    CommandRun run = CommandRun.of("--help");
    assertEquals(ExitCode.DONE, run.exitCode());
    for (String command :
        new String[] {"clean", "evaluate", "dictionary", "serve", "benchmark", "test"}) {
      assertTrue(run.out().contains("\n  " + command + " "), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean",
        "evaluate",
        "dictionary",
        "dictionary explain",
        "dictionary diff",
        "dictionary lint",
        "dictionary import",
        "dictionary export",
        "dictionary gazetteer",
        "serve",
        "benchmark",
        "test"
      })
  void everyCommandHasHelp(String command) {
    CommandRun run = CommandRun.of((Object[]) (command + " --help").split(" "));
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().startsWith("Usage: bluepencil " + command), run.out());
    assertEquals("", run.err());
  }

  @Test
  void anUnknownCommandSaysWhichThereAre() {
    CommandRun run = CommandRun.of("batch", "--in", "x");
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertTrue(
        run.err().startsWith("bluepencil: there is no command \"batch\"; the commands are clean, "),
        run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void anUnknownCommandOfTheDictionarySaysWhichThereAre() {
    assertEquals(
        "bluepencil: there is no command \"show\"; the commands are lint, explain, search, diff,"
            + " import, export, gazetteer; see bluepencil dictionary --help\n",
        CommandRun.of("dictionary", "show").err());
  }

  @Test
  void noCommandIsWrongUse() {
    CommandRun run = CommandRun.of();
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertTrue(run.err().contains("a command is missing; the commands are clean,"), run.err());
  }

  @Test
  void whatTheLauncherDoesSaysSo() {
    CommandRun run = CommandRun.of("serve", "--port", "9000");
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals(
        "bluepencil: serve: is done by the launcher; expected ./bluepencil serve\n", run.err());
  }

  @Test
  void tellsItsVersion() {
    assertTrue(CommandRun.of("--version").out().startsWith("bluepencil "));
  }
}
