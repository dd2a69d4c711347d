package org.bluepencil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.jspecify.annotations.Nullable;

/** Reads, cleans and writes one text at a time. May be shared between threads. */
final class CleaningTask {

  /**
   * Where answers go.
   *
   * @param format how they are written
   * @param printed whether they are printed
   * @param inPlace whether the files themselves are changed
   * @param folder the folder to write them to, or null
   */
  record Target(OutputFormat format, boolean printed, boolean inPlace, @Nullable Path folder) {}

  /**
   * What came of one text.
   *
   * @param revision the answer, or null if there is none
   * @param printed what goes to standard output
   * @param messages what goes to standard error
   */
  record Result(@Nullable Revision revision, String printed, List<String> messages) {
    Result {
      messages = List.copyOf(messages);
    }

    static Result failed(String message) {
      return new Result(null, "", List.of(message));
    }
  }

  private final Console console;
  private final Cleaner cleaner;
  private final Copy empty;
  private final Options options;
  private final Target target;
  private final boolean anyEnding;

  /**
   * @param empty a copy that has everything but its text
   * @param anyEnding whether files are plain text whatever their ending says
   */
  CleaningTask(
      Console console,
      Cleaner cleaner,
      Copy empty,
      Options options,
      Target target,
      boolean anyEnding) {
    this.console = console;
    this.cleaner = cleaner;
    this.empty = empty;
    this.options = options;
    this.target = target;
    this.anyEnding = anyEnding;
  }

  /** Where an answer goes below an output folder. */
  static Path place(Path folder, Input input, OutputFormat format) {
    return folder.resolve(input.place() + format.ending());
  }

  /**
   * Does everything that there is to do for one text. Never throws for what the text or its file is
   * like.
   *
   * @param several whether there are other texts in this run
   */
  Result clean(Input input, boolean several) {
    Optional<String> other =
        anyEnding || input.file() == null ? Optional.empty() : TextFormat.notText(input.file());
    if (other.isPresent()) {
      return Result.failed(
          input.name()
              + ": is "
              + other.get()
              + " by its ending; expected plain text (--format text"
              + " takes it for that)");
    }
    try {
      AtomicFile.@Nullable Seen seen =
          input.file() == null ? null : AtomicFile.Seen.of(input.file());
      TextFile file = read(input);
      Cleaned cleaned =
          new Cleaned(input, file, empty.date(), cleaner.clean(copyOf(file.text()), options));
      write(cleaned, seen);
      String printed = target.printed() ? cleaned.print(target.format(), several) : "";
      return new Result(cleaned.revision(), printed, messages(cleaned));
    } catch (IOException e) {
      return Result.failed(Failures.describe(input.name(), e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      // One text must not stop the others.
      return Result.failed(input.name() + ": could not be cleaned: " + e);
    }
  }

  private Copy copyOf(String text) {
    return new Copy(
        List.of(new Copy.Field(Copy.TEXT, text)),
        empty.language(),
        empty.sourceLanguage(),
        empty.style(),
        empty.date(),
        empty.sourceText(),
        empty.keep(),
        empty.glossary());
  }

  private TextFile read(Input input) throws IOException {
    Path file = input.file();
    if (file == null) {
      return TextFile.decode(console.in().readAllBytes());
    }
    if (Files.isDirectory(file)) {
      throw new IOException("could not be read; expected a folder that may be listed");
    }
    if (target.inPlace() && !Files.isRegularFile(file)) {
      throw new IOException("is no ordinary file; expected one to change in place");
    }
    return TextFile.decode(Files.readAllBytes(file));
  }

  private void write(Cleaned cleaned, AtomicFile.@Nullable Seen seen) throws IOException {
    Path file = cleaned.input().file();
    if (target.inPlace() && file != null && seen != null && cleaned.revision().changed()) {
      AtomicFile.replace(file, cleaned.file().encode(cleaned.revision().text()), seen);
    }
    if (target.folder() != null) {
      byte[] answer = cleaned.print(target.format(), false).getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(place(target.folder(), cleaned.input(), target.format()), answer);
    }
  }

  private static List<String> messages(Cleaned cleaned) {
    List<String> messages = new ArrayList<>();
    if (cleaned.revision().incomplete()) {
      messages.add(cleaned.input().name() + ": a check was left unfinished");
    }
    return messages;
  }
}
