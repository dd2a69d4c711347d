package org.bluepencil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which dictionary a command works by: a picocli mixin. */
public final class DictionaryOption {

  @Option(
      names = "--dictionaries",
      paramLabel = "DIR",
      description =
          "A folder of dictionary files, laid out like dictionaries/, laid over the packaged"
              + " dictionary: an entry there takes the place of the one with its id.")
  private @Nullable Path folder;

  /**
   * Opens the dictionary.
   *
   * @throws CommandException if the folder is missing or has problems, all of them told
   */
  public Dictionary open() {
    Dictionary packaged = packaged();
    if (folder == null) {
      return packaged;
    }
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.WRONG_USE, folder + ": no such folder; expected a folder of dictionary files");
    }
    try {
      return packaged.withOverlay(folder);
    } catch (DictionaryException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, DictionaryProblems.lines(folder, e));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(folder.toString(), e));
    }
  }

  /**
   * Opens the dictionary that the program carries.
   *
   * @throws CommandException if it is damaged
   */
  static Dictionary packaged() {
    try {
      return Lexicon.open();
    } catch (UncheckedIOException e) {
      throw new CommandException(
          ExitCode.INPUT_FAILED, Failures.describe("the packaged dictionary", e.getCause()));
    }
  }
}
