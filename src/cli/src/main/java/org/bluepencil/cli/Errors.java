package org.bluepencil.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a command's errors in one line each, and chooses the exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;

  Errors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    console.say(
        oneLine(messageOf(problem, command))
            + "; see "
            + command.getCommandSpec().qualifiedName(" ")
            + " --help");
    return ExitCode.WRONG_USE;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    if (problem instanceof CommandException told) {
      String.valueOf(told.getMessage()).lines().forEach(console::say);
      return told.exitCode();
    }
    return internal(console, problem);
  }

  /** Tells a fault of ours, with the trace that whoever mends it needs. */
  static int internal(Console console, Throwable problem) {
    console.say("internal error: " + oneLine(String.valueOf(problem)));
    problem.printStackTrace(console.err());
    return ExitCode.INPUT_FAILED;
  }

  private static String messageOf(ParameterException problem, CommandLine command) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !command.getSubcommands().isEmpty()) {
      List<String> arguments = unmatched.getUnmatched();
      if (!arguments.isEmpty() && !arguments.get(0).startsWith("-")) {
        return "there is no command \"" + arguments.get(0) + "\"; " + commandsOf(command);
      }
    }
    return String.valueOf(problem.getMessage());
  }

  /** A sentence that names the commands there are. */
  static String commandsOf(CommandLine command) {
    return command.getSubcommands().keySet().stream()
        .collect(Collectors.joining(", ", "the commands are ", ""));
  }

  private static String oneLine(String message) {
    return message.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
