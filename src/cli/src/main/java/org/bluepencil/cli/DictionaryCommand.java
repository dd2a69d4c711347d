package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryEntry;
import org.bluepencil.engine.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dictionary}: works on the dictionaries that editors keep. */
@Command(
    name = "dictionary",
    description = {"Works on the dictionaries: checks them, and says what they know.", ""},
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example:",
      "  bluepencil dictionary explain Kouleba                what would become of a name, and why",
      "  bluepencil dictionary search kuleba                  the entries that have it",
      "  bluepencil dictionary lint dictionaries/             whether a change is sound",
      "  bluepencil dictionary diff packaged my-names/ --over archive/",
      "                                                       what a change would do to copy",
      "  bluepencil dictionary export -o names.tbx            the entries for a termbase",
      "  bluepencil dictionary import house.csv --languages de,en --into my-names/",
      "                                                       a glossary as entries"
    })
final class DictionaryCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private DictionaryCommand() {}

  /** The command with those below it. */
  static CommandLine commandLine(Console console) {
    return new CommandLine(new DictionaryCommand())
        .addSubcommand(new Lint(console))
        .addSubcommand(new Explain(console))
        .addSubcommand(new Search(console))
        .addSubcommand(new DiffCommand(console))
        .addSubcommand(new ImportCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new LauncherCommands.Gazetteer(console));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; " + Errors.commandsOf(spec.commandLine()));
  }

  /** {@code dictionary lint}: everything wrong in a folder. */
  @Command(
      name = "lint",
      description = {
        "Reports everything that is wrong in a folder of dictionary files, one line each: file, line"
            + " and column, code, what is wrong, what was expected. The folder is laid over the"
            + " packaged dictionary, so that names are looked at together, and every example is run.",
        ""
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "For example: bluepencil dictionary lint --advice my-names/",
        "",
        "Exit code 0 when nothing is wrong, 3 when something is; advice counts for nothing."
      })
  static final class Lint implements Callable<Integer> {

    private final Console console;

    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        defaultValue = "dictionaries",
        description = "The folder (default: ./${DEFAULT-VALUE}).")
    private Path folder = Path.of("dictionaries");

    @Option(
        names = "--advice",
        description =
            "Tells as well what may be wrong and may be meant so (codes A101 and on): spellings that"
                + " no romanisation table gives, forms that are ordinary words, variants that need"
                + " not be listed.")
    private boolean advice;

    Lint(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (!Files.isDirectory(folder)) {
        throw new CommandException(
            ExitCode.WRONG_USE, folder + ": no such folder; expected a folder of dictionary files");
      }
      try {
        Dictionary packaged = DictionaryOption.packaged();
        List<Problem> problems = packaged.lint(folder).stream().sorted(Problem.ORDER).toList();
        List<Problem> advised = advice ? packaged.advise(folder) : List.of();
        console.out().print(DictionaryProblems.list(problems));
        console.out().print(DictionaryProblems.list(advised));
        console.out().print(folder + ": " + DictionaryProblems.count(problems.size()));
        console.out().print(advice ? ", " + advised.size() + " worth a look\n" : "\n");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
      } catch (IOException e) {
        throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(folder.toString(), e));
      }
    }
  }

  /** {@code dictionary explain}: what would become of a form. */
  @Command(
      name = "explain",
      description = {
        "Says what a form can stand for and where it comes from, how easily it is something else, and"
            + " what would become of it in copy: alone, and where the copy says who or what is meant.",
        ""
      },
      mixinStandardHelpOptions = true,
      footer = {
        "",
        "For example:",
        "  bluepencil dictionary explain Kryvyï Rih --language en",
        "  bluepencil dictionary explain Dmytro Kouleba"
      })
  static final class Explain implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FORM", description = "The spelling to explain.")
    private List<String> words = List.of();

    @Option(
        names = "--language",
        paramLabel = "TAG",
        converter = Converters.Language.class,
        description = "Only for texts of this language, such as en or pt-BR (default: all).")
    private @Nullable String language;

    @Option(
        names = "--style",
        paramLabel = "NAME",
        description = "House style (default: the neutral one, and so far the only one).")
    private @Nullable String style;

    @Mixin private DictionaryOption dictionary = new DictionaryOption();

    Explain(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      Dictionary opened = dictionary.open();
      String form = String.join(" ", words).strip();
      console.out().print(new Account(opened).explain(form, language, style));
      return ExitCode.DONE;
    }
  }

  /** {@code dictionary search}: entries by id or form. */
  @Command(
      name = "search",
      description = {
        "Lists the entries whose id or one of whose forms holds the query; case and accents do not"
            + " matter.",
        ""
      },
      mixinStandardHelpOptions = true)
  static final class Search implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "20",
        description = "The most entries to list (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin private DictionaryOption dictionary = new DictionaryOption();

    @Spec private @Nullable CommandSpec spec;

    Search(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      if (limit < 1) {
        throw new ParameterException(
            spec.commandLine(), "--limit " + limit + ": is too small; expected a number from 1");
      }
      Dictionary opened = dictionary.open();
      String query = String.join(" ", words).strip();
      // One more than asked for tells whether there are more.
      List<DictionaryEntry> found =
          opened.search(query, limit == Integer.MAX_VALUE ? limit : limit + 1);
      console.out().print(new Account(opened).list(query, found, limit));
      return ExitCode.DONE;
    }
  }
}
