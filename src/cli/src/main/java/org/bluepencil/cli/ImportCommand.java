package org.bluepencil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.EntryExchange;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.ImportSettings;
import org.bluepencil.engine.Imported;
import org.bluepencil.engine.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dictionary import}: makes dictionary files of other programs' termbases and glossaries.
 */
@Command(
    name = "import",
    description = {
      "Makes dictionary files of termbases and glossaries: a file under names/ for each. All files"
          + " are checked first; if anything is wrong in one, every problem is told with its line"
          + " and nothing is written.",
      "",
      "A form that a TBX file prefers or admits counts as reviewed. Any other, and every term of a"
          + " table, is found and flagged but never written into copy without asking, until an"
          + " editor has reviewed it or --reviewed says that one has.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "For example:",
      "  bluepencil dictionary import house.tbx --into my-names/",
      "  bluepencil dictionary import deepl.csv --languages de,en --into my-names/",
      "  bluepencil dictionary import terms.csv --kind organisation --reviewed --into my-names/",
      "",
      "Then: bluepencil dictionary lint my-names/",
      "      bluepencil clean --dictionaries my-names/ story.txt"
    })
final class ImportCommand implements Callable<Integer> {

  private static final Set<String> KINDS = Set.of("place", "organisation", "people", "other");

  /** Names of files that are read as something else than names. */
  private static final Set<String> RESERVED = Set.of("titles", "offices");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Termbases and glossaries.")
  private List<Path> files = List.of();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder of dictionary files to write into; made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.Exchange.class,
      description =
          "tbx (martif as well), jsonl or csv (any table; its separator and shape are seen)"
              + " (default: by each file's ending).")
  private @Nullable ExchangeFormat format;

  @Option(
      names = "--languages",
      paramLabel = "TAG",
      split = ",",
      converter = Converters.Language.class,
      description =
          "Only terms of these languages (default: all). For a table of source and target that does"
              + " not say its languages: those of its two columns.")
  private List<String> languages = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "other",
      description =
          "What entries are that do not say: place, organisation, people or other (default:"
              + " ${DEFAULT-VALUE}).")
  private String kind = "other";

  @Option(
      names = "--reviewed",
      description = "An editor has reviewed every form: they may be written into copy.")
  private boolean reviewed;

  @Option(
      names = "--authority",
      paramLabel = "TEXT",
      description = "On whose authority the forms rest (default: the name of the file).")
  private @Nullable String authority;

  @Option(names = "--replace", description = "Writes over the file of an earlier import.")
  private boolean replace;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    checkUse();
    Map<Path, Path> targets = targets();
    Dictionary packaged = DictionaryOption.packaged();
    EntryExchange beside = beside(targets);
    List<Problem> problems = new ArrayList<>();
    Map<Path, Imported> imported = new LinkedHashMap<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        Imported read =
            packaged.importEntries(in, file.toString(), formatOf(file), settings(file), beside);
        imported.put(file, read);
        beside = beside.overlaidBy(read.entries());
      } catch (DictionaryException e) {
        problems.addAll(e.problems());
      } catch (IOException e) {
        throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(file.toString(), e));
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandException(
          ExitCode.INPUT_FAILED,
          DictionaryProblems.list(problems)
              + folder
              + ": nothing was written, "
              + DictionaryProblems.count(problems.size())
              + "; expected none");
    }
    imported.forEach((file, read) -> write(file, targets.get(file), read));
    console.say("next: bluepencil dictionary lint " + folder);
    return ExitCode.DONE;
  }

  private void write(Path file, Path target, Imported read) {
    try {
      AtomicFile.write(target, read.entries().toYaml().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(target.toString(), e));
    }
    String left =
        read.leftOut().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(what -> what.getKey() + " " + what.getValue())
            .collect(Collectors.joining(", "));
    console.say(
        target
            + ": "
            + Totals.count(read.entries().size(), "entry", "entries")
            + " from "
            + file
            + (left.isEmpty() ? "" : "; entries have no room for: " + left));
  }

  /** The entries that stay in the folder. */
  private EntryExchange beside(Map<Path, Path> targets) {
    if (!Files.exists(folder)) {
      return EntryExchange.none();
    }
    try {
      return EntryExchange.ofFolder(folder, Set.copyOf(targets.values()));
    } catch (DictionaryException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, DictionaryProblems.lines(folder, e));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(folder.toString(), e));
    }
  }

  private ImportSettings settings(Path file) {
    List<String> subtags =
        languages.stream().map(tag -> Locale.forLanguageTag(tag).getLanguage()).toList();
    return new ImportSettings(
        LocalDate.now().toString(),
        authority == null ? "Imported from " + file.getFileName() + "." : authority,
        reviewed,
        Set.copyOf(subtags),
        subtags.size() == 2 ? new ImportSettings.Pair(subtags.get(0), subtags.get(1)) : null,
        kind);
  }

  /** Where each file's entries go. */
  private Map<Path, Path> targets() {
    Map<Path, Path> targets = new LinkedHashMap<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CommandException(
            ExitCode.WRONG_USE, file + ": no such file; expected a termbase or glossary");
      }
      formatOf(file);
      String name = file.getFileName().toString();
      int dot = name.lastIndexOf('.');
      String stem = dot < 1 ? name : name.substring(0, dot);
      Path target = folder.resolve("names").resolve(stem + ".yaml");
      if (stem.startsWith(".") || RESERVED.contains(stem)) {
        throw wrongUse(target + ": is no name for a file of names; expected another name");
      }
      if (targets.containsValue(target)) {
        throw wrongUse(target + ": two files would be written there; expected different names");
      }
      if (Files.exists(target) && !replace) {
        throw wrongUse(target + ": is there already; expected --replace to write over it");
      }
      targets.put(file, target);
    }
    return targets;
  }

  private ExchangeFormat formatOf(Path file) {
    if (format != null) {
      return format;
    }
    return ExchangeFormat.ofFileName(file.toString())
        .orElseThrow(
            () ->
                wrongUse(
                    "%s: its ending tells no format; expected --format with one of %s"
                        .formatted(file, Converters.exchangeFormats())));
  }

  private void checkUse() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrongUse("--into " + folder + ": is a file; expected a folder");
    }
    if (!KINDS.contains(kind)) {
      throw wrongUse(
          "--kind \""
              + kind
              + "\": is none that a file can leave unsaid; expected place, organisation, people or"
              + " other");
    }
    if (authority != null && authority.strip().length() < 3) {
      throw wrongUse("--authority \"" + authority + "\": says nothing; expected who says so");
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
