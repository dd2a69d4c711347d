package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryDiff;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dictionary diff}: what a change to the dictionaries would do to copy. */
@Command(
    name = "diff",
    description = {
      "Says what tells two dictionaries apart and, with --over, what the change would do to a folder"
          + " of copy: every finding that appears, disappears or changes, one line each.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "For example, before a change is published:",
      "  bluepencil dictionary diff packaged my-names/ --over archive/2022/",
      "  bluepencil dictionary diff --whole before/dictionaries after/dictionaries --over archive/",
      "",
      "Texts are read as by clean. Where a file NAME.expected.tsv stands beside NAME.txt, its first"
          + " line says the language, source and date. Idioms are looked at where idiom rules differ"
          + " or --checks says so.",
      "",
      "Exit codes: 0 done, whether anything differs or not, 2 wrong use, 3 a dictionary has problems or"
          + " some text could not be read; everything else was."
    })
final class DiffCommand implements Callable<Integer> {

  private static final Set<String> PACKAGED = Set.of("packaged", "-");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The dictionary there was: a folder laid over the packaged dictionary, the file of a"
              + " compiled one, or the word packaged (or -).")
  private String old = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "The dictionary there would be, named in the same way.")
  private String now = "";

  @Option(
      names = "--over",
      paramLabel = "PATH",
      description = "Copy to try both on: files, or folders with every .txt file below them.")
  private List<String> over = List.of();

  @Option(
      names = "--whole",
      description =
          "A folder is a whole dictionary by itself: what it lacks is missing, not taken from the"
              + " packaged one.")
  private boolean whole;

  @Mixin private CopyOptions copyOptions = new CopyOptions();

  @Option(
      names = "--output",
      paramLabel = "text|json",
      defaultValue = "text",
      converter = Converters.Output.class,
      description = "Lines to read, or JSON Lines (default: ${DEFAULT-VALUE}).")
  private OutputFormat output = OutputFormat.TEXT;

  DiffCommand(Console console) {
    this.console = console;
  }

  /** One text under both dictionaries; no changes are known where it could not be read. */
  private record Result(@Nullable List<FindingChange> changes, String told) {}

  @Override
  public Integer call() {
    if (output != OutputFormat.TEXT && output != OutputFormat.JSON) {
      throw wrongUse("--output " + output.label() + ": is not there; expected text or json");
    }
    List<Input> inputs = over.isEmpty() ? List.of() : inputs();
    Dictionary before = open(old);
    Dictionary after = open(now);
    DictionaryDiff diff = before.diff(after);
    DiffPrintout printout = new DiffPrintout(output == OutputFormat.JSON);
    console.out().print(printout.dictionaries(diff));
    if (over.isEmpty()) {
      return ExitCode.DONE;
    }
    DiffTotals totals = new DiffTotals();
    compare(inputs, new Cleaner(before), new Cleaner(after), options(diff), printout, totals);
    console.out().print(printout.summary(totals));
    return totals.errors() > 0 ? ExitCode.INPUT_FAILED : ExitCode.DONE;
  }

  private List<Input> inputs() {
    for (String path : over) {
      if (!Files.exists(Path.of(path)) && !path.equals("-")) {
        throw wrongUse("--over " + path + ": no such file; expected a folder of copy or a file");
      }
    }
    List<Input> inputs = Inputs.of(console, over);
    if (copyOptions.hasSourceText() && inputs.size() > 1) {
      throw wrongUse("--source-text: belongs to one text; expected one, not " + inputs.size());
    }
    return inputs;
  }

  private Dictionary open(String name) {
    Dictionary packaged = DictionaryOption.packaged();
    if (PACKAGED.contains(name)) {
      return packaged;
    }
    Path path = Path.of(name);
    try {
      if (Files.isDirectory(path)) {
        return whole ? packaged.replacedBy(path) : packaged.withOverlay(path);
      }
      if (Files.exists(path)) {
        return Dictionary.open(path);
      }
    } catch (DictionaryException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, DictionaryProblems.lines(path, e));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(name, e));
    }
    throw wrongUse(
        name + ": no such dictionary; expected a folder, a compiled dictionary, or packaged");
  }

  /** Idioms are dear, and stay as they are where their rules do. */
  private Options options(DictionaryDiff diff) {
    Options options = copyOptions.options();
    boolean idioms = diff.files().stream().anyMatch(file -> file.name().startsWith("idioms/"));
    if (copyOptions.hasChecks() || idioms) {
      return options;
    }
    Set<CheckGroup> checks = EnumSet.copyOf(options.checks());
    checks.remove(CheckGroup.IDIOMS);
    return options.withChecks(checks);
  }

  private void compare(
      List<Input> inputs,
      Cleaner before,
      Cleaner after,
      Options options,
      DiffPrintout printout,
      DiffTotals totals) {
    Copy empty = copyOptions.emptyCopy();
    try (Progress progress = Progress.of(console, inputs.size())) {
      OrderedWork.run(
          inputs,
          Runtime.getRuntime().availableProcessors(),
          input -> compare(input, empty, before, after, options, printout),
          result -> {
            if (result.changes() == null) {
              totals.addError();
              progress.say(result.told());
            } else {
              totals.add(result.changes());
              console.out().print(result.told());
            }
            progress.step();
          });
    }
  }

  private Result compare(
      Input input,
      Copy empty,
      Cleaner before,
      Cleaner after,
      Options options,
      DiffPrintout printout) {
    try {
      Copy copy = read(input, empty);
      FieldRevision old = before.clean(copy, options).fields().get(0);
      FieldRevision now = after.clean(copy, options).fields().get(0);
      List<FindingChange> changes = FindingChange.between(old, now);
      return new Result(changes, printout.findings(input.name(), old.original(), changes));
    } catch (IOException e) {
      return new Result(null, Failures.describe(input.name(), e));
    }
  }

  private Copy read(Input input, Copy empty) throws IOException {
    Path file = input.file();
    byte[] bytes = file == null ? console.in().readAllBytes() : Files.readAllBytes(file);
    String text = TextFile.decode(bytes).text();
    Copy copy = empty.withFields(List.of(new Copy.Field(Copy.TEXT, text)));
    Path list = file == null ? null : CopyHeader.beside(file);
    if (list == null || !Files.isRegularFile(list)) {
      return copy;
    }
    List<String> problems = new ArrayList<>();
    String line = TextFile.decode(Files.readAllBytes(list)).text().lines().findFirst().orElse("");
    CopyHeader header = CopyHeader.parse(list.toString(), line, problems);
    if (!problems.isEmpty()) {
      throw new IOException(String.join("; ", problems));
    }
    return header.applyTo(copy);
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
