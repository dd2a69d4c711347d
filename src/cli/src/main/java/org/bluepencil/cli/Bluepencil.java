package org.bluepencil.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bluepencil.cli.evaluate.EvaluateCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code bluepencil}: its commands and how their errors are told. */
@Command(
    name = "bluepencil",
    description = {
      "Cleans machine-translated news copy: names as the outlets of a language write them,"
          + " typography, and idioms that were carried over word by word. What is certain is"
          + " changed; everything else is flagged for an editor.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Bluepencil.Version.class,
    footer = {
      "",
      "For example:",
      "  bluepencil clean story.txt                        the cleaned text",
      "  bluepencil clean --output html story.txt > m.html what was changed, and why",
      "  bluepencil clean --in-place --source fr archive/  every .txt file below a folder",
      "  bluepencil dictionary explain Kouleba             what would become of a name",
      "",
      "Exit codes: 0 done, 1 findings were left open (clean --fail-on-flags), 2 wrong use, 3 some"
          + " input could not be cleaned."
    })
public final class Bluepencil implements Callable<Integer> {

  private static final int HELP_WIDTH = 100;

  @Spec private @Nullable CommandSpec spec;

  private Bluepencil() {}

  /** Runs a command with the process's streams and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs a command and returns its exit code. */
  static int run(Console console, String... args) {
    int code;
    try {
      code = commandLine(console).execute(args);
    } catch (Error e) {
      // Java would end with 1, which means something else here.
      code = Errors.internal(console, e);
    }
    if (console.out().checkError()) {
      console.say("standard output: could not be written; expected a place that takes all of it");
      return ExitCode.INPUT_FAILED;
    }
    return code;
  }

  /** The whole command line, for a console. */
  static CommandLine commandLine(Console console) {
    CommandLine line =
        new CommandLine(new Bluepencil())
            .addSubcommand(new CleanCommand(console))
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(DictionaryCommand.commandLine(console))
            .addSubcommand(new LauncherCommands.Serve(console))
            .addSubcommand(new LauncherCommands.Benchmark(console))
            .addSubcommand(new LauncherCommands.Test(console))
            .addSubcommand(new HelpCommand());
    // These reach every command, so they come after the last one was added.
    return line.setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setUsageHelpWidth(HELP_WIDTH)
        .setUsageHelpLongOptionsMaxWidth(30)
        .setParameterExceptionHandler(new Errors(console))
        .setExecutionExceptionHandler(new Errors(console));
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "a command is missing; " + Errors.commandsOf(spec.commandLine()));
  }

  /** The version of the jar, as the build wrote it there. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Bluepencil.class.getPackage().getImplementationVersion();
      return new String[] {"bluepencil " + (version == null ? "(not packaged)" : version)};
    }
  }
}
