package org.bluepencil.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The commands that the launcher script does itself, described here so that all help is in one
 * place. They only run here when somebody starts the jar without the launcher.
 */
final class LauncherCommands {

  private LauncherCommands() {}

  private static int needsLauncher(Console console, String command) {
    console.say(command + ": is done by the launcher; expected ./bluepencil " + command);
    return ExitCode.WRONG_USE;
  }

  /** Starts the service. */
  @Command(
      name = "serve",
      description = {"Starts the service with its HTTP API, for this machine alone.", ""},
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "Settings of the service may follow as -Dname=value. Stop it with Ctrl-C.",
        "For example: bluepencil serve --port 9000"
      })
  static final class Serve implements Callable<Integer> {

    private final Console console;

    @Option(
        names = "--port",
        paramLabel = "PORT",
        defaultValue = "8080",
        description = "The port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "-D", paramLabel = "name=value", description = "A setting of the service.")
    private String @Nullable [] settings;

    Serve(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return needsLauncher(console, "serve");
    }
  }

  /** Runs the tests. */
  @Command(
      name = "test",
      description = {
        "Does the set-up that the tests need and runs every test of the project; at the end it says"
            + " how long each part took against its budget.",
        ""
      },
      mixinStandardHelpOptions = true)
  static final class Test implements Callable<Integer> {

    private final Console console;

    @Option(names = "--nightly", description = "Adds the long tests.")
    private boolean nightly;

    Test(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return needsLauncher(console, "test");
    }
  }

  /** Makes the gazetteer. */
  @Command(
      name = "gazetteer",
      description = {
        "Makes the gazetteer of dictionaries/ anew from the packages that hold its data, which it"
            + " fetches with apt-get and npm; see dictionaries/README.md.",
        ""
      },
      mixinStandardHelpOptions = true)
  static final class Gazetteer implements Callable<Integer> {

    private final Console console;

    Gazetteer(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return needsLauncher(console, "dictionary gazetteer");
    }
  }

  /** Measures the speed. */
  @Command(
      name = "benchmark",
      description = {
        "Measures how fast names are found, beside two other ways to find them, and how fast a"
            + " million names are compiled and opened; and what looking for idioms in an article"
            + " takes, beside LanguageTool's own rules. Prints a table; says meanwhile on standard"
            + " error what it does. Takes ten minutes or so.",
        ""
      },
      mixinStandardHelpOptions = true,
      footer = {"", "For example: bluepencil benchmark --text archive"})
  static final class Benchmark implements Callable<Integer> {

    private final Console console;

    @Option(
        names = "--text",
        paramLabel = "DIR",
        description =
            "A folder with the text to measure on, in .txt files of one language each: 20 MB are"
                + " dealt from it, so the more it holds the better (default: the copy in"
                + " test-corpus and the example sentences of the idiom rules).")
    private @Nullable String text;

    Benchmark(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return needsLauncher(console, "benchmark");
    }
  }
}
