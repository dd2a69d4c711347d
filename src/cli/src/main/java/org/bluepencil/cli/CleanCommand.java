package org.bluepencil.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clean}: cleans texts and prints what came of them, or changes the files themselves. */
@Command(
    name = "clean",
    description = {
      "Cleans text and prints it; with --in-place the files themselves are changed. Files are UTF-8;"
          + " line ends, a byte order mark and everything that is not edited stay as they are.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "For example:",
      "  bluepencil clean --language en --source fr story.txt",
      "  bluepencil clean --output html story.txt > marked.html",
      "  bluepencil clean --output html --output-dir marked/ monday/*.txt",
      "  bluepencil clean --in-place --date 2022-03-24 archive/",
      "  pbpaste | bluepencil clean --output diff -",
      "",
      "Exit codes: 0 done, 1 flags were left (with --fail-on-flags), 2 wrong use, 3 some input could"
          + " not be cleaned; everything else was."
    })
final class CleanCommand implements Callable<Integer> {

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Files, folders (every .txt file below them), or - for standard input (default: -).")
  private List<String> files = List.of();

  @Mixin private CopyOptions copyOptions = new CopyOptions();

  @Option(
      names = "--format",
      paramLabel = "text",
      description = "Format of the text; only plain text for now (default: by the file's ending).")
  private @Nullable String format;

  @Mixin private DictionaryOption dictionary = new DictionaryOption();

  @Option(
      names = "--output",
      paramLabel = "text|json|diff|html",
      converter = Converters.Output.class,
      description =
          "What to print: the cleaned text; everything known of each finding, one line of JSON a"
              + " file; a unified diff; or a page with the findings marked and explained"
              + " (default: text).")
  private @Nullable OutputFormat output;

  @Option(
      names = "--output-dir",
      paramLabel = "DIR",
      description = "Writes each file's answer there (story.txt.html for --output html).")
  private @Nullable Path outputDir;

  @Option(
      names = "--in-place",
      description =
          "Changes the files themselves, each whole or not at all, and only where something changed;"
              + " with --output json or diff, prints that as well.")
  private boolean inPlace;

  @Option(names = "--fail-on-flags", description = "Ends with 1 when a flag was left.")
  private boolean failOnFlags;

  CleanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkFormat();
    List<Input> inputs = Inputs.of(console, files);
    checkUse(inputs);
    Dictionary known = dictionary.open();
    copyOptions.checkStyle(known);
    long start = System.nanoTime();
    CleaningTask task =
        new CleaningTask(
            console,
            new Cleaner(known),
            copyOptions.emptyCopy().withGlossary(copyOptions.glossary(known)),
            copyOptions.options(),
            new CleaningTask.Target(format(), printed(), inPlace, outputDir),
            format != null);
    Totals totals = new Totals();
    try (Progress progress = Progress.of(console, silently() ? inputs.size() : 0)) {
      OrderedWork.run(
          inputs,
          Runtime.getRuntime().availableProcessors(),
          input -> task.clean(input, inputs.size() > 1),
          result -> take(result, totals, progress));
    }
    if (silently()) {
      console.say(totals.summary(Duration.ofNanos(System.nanoTime() - start)));
    }
    if (totals.errors() > 0) {
      return ExitCode.INPUT_FAILED;
    }
    return failOnFlags && totals.flags() > 0 ? ExitCode.LEFT_OPEN : ExitCode.DONE;
  }

  /** Whether the answers go to files, so that progress and a summary are all there is to see. */
  private boolean silently() {
    return inPlace || outputDir != null;
  }

  private OutputFormat format() {
    return output == null ? OutputFormat.TEXT : output;
  }

  /** Whether answers are printed: always, unless they went to files and nobody asked for more. */
  private boolean printed() {
    return outputDir == null && (!inPlace || format() != OutputFormat.TEXT);
  }

  private void take(CleaningTask.Result result, Totals totals, Progress progress) {
    result.messages().forEach(progress::say);
    if (result.revision() == null) {
      totals.addError();
    } else {
      totals.add(result.revision());
    }
    console.out().print(result.printed());
    progress.step();
  }

  private void checkFormat() {
    if (format != null && !format.equals(TextFormat.TEXT)) {
      throw wrongUse("--format " + format + ": is not there yet; expected text");
    }
  }

  private void checkUse(List<Input> inputs) {
    boolean several = inputs.size() > 1;
    if (inPlace && inputs.stream().anyMatch(input -> input.file() == null)) {
      throw wrongUse("--in-place: standard input has no place; expected files or folders");
    }
    if (inPlace && outputDir != null) {
      throw wrongUse("--in-place and --output-dir: expected one of them");
    }
    if (copyOptions.hasSourceText() && several) {
      throw wrongUse("--source-text: belongs to one text; expected one file, not " + inputs.size());
    }
    if (format() == OutputFormat.HTML && outputDir == null && (several || inPlace)) {
      throw wrongUse(
          "--output html: a page holds one text; expected --output-dir for the pages of several");
    }
    if (outputDir != null) {
      checkPlaces(inputs, outputDir);
    }
  }

  /** Two answers in one file, or an answer over its own input, would lose something. */
  private void checkPlaces(List<Input> inputs, Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrongUse("--output-dir " + folder + ": is a file; expected a folder");
    }
    Map<Path, Input> taken = new HashMap<>();
    for (Input input : inputs) {
      Path place = CleaningTask.place(folder, input, format());
      Input other = taken.put(place, input);
      if (other != null) {
        throw wrongUse(
            input.name()
                + " and "
                + other.name()
                + ": would both be written to "
                + place
                + "; expected files of different names");
      }
      if (input.file() != null && isSame(place, input.file())) {
        throw wrongUse(
            input.name() + ": would be written over; expected another --output-dir, or --in-place");
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
