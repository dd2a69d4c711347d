package org.bluepencil.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.Console;
import org.bluepencil.cli.DictionaryOption;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.engine.Cleaner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the cleaner and compares the figures with those recorded before. */
@Command(
    name = "evaluate",
    description = {
      "Scores the cleaner on gold copy (NAME.txt beside NAME.expected.tsv), case tables"
          + " (known by their columns) and clean copy (clean/LANG.txt): precision, recall and false edits per"
          + " 1,000 words, by kind and language; and how many spellings of names are known.",
      "",
      "When one folder with a folder reference/ in it is measured, the findings are compared with"
          + " the frozen run there, and the figures with its baseline.",
      ""
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example:",
      "  bluepencil evaluate                     the test corpus, against its baseline",
      "  bluepencil evaluate --details           the same, with every miss and extra flag",
      "  bluepencil evaluate my-gold/            gold copy of your own",
      "  bluepencil evaluate --rules --corpus DIR",
      "                                          what each idiom rule fires on, against what it did",
      "  bluepencil evaluate --update-reference  accepts what changed, once it was looked at",
      "",
      "Exit codes: 0 done, 1 a figure is worse than its baseline, 2 wrong use, 3 a file could not"
          + " be read."
    })
public final class EvaluateCommand implements Callable<Integer> {

  private static final Path TEST_CORPUS = Path.of("test-corpus");

  private final Console console;

  /** A cleaner that is there already, or null to make one with the dictionary asked for. */
  private final @Nullable Cleaner ready;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files and folders to measure on (default: test-corpus).")
  private @Nullable List<Path> paths;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description =
          "Clean and machine-translated text kept elsewhere, to measure on as well:"
              + " cases/*.tsv, clean/LANG.txt, mt/CORPUS.SOURCE-TARGET.tsv, mt/labels-*.tsv."
              + " Of it only figures are recorded.")
  private @Nullable Path corpus;

  @Option(
      names = "--rules",
      description =
          "With --corpus: how often each rule of the idiom check fires on clean and translated"
              + " text, and which fire more or less often than recorded.")
  private boolean ruleByRule;

  @Option(
      names = "--update-reference",
      description = "Records this run as the one that later runs are compared with.")
  private boolean updateReference;

  @Option(
      names = "--details",
      description = "Lists every miss, extra flag and doubtful edit, and every changed finding.")
  private boolean details;

  @Mixin private final DictionaryOption dictionary = new DictionaryOption();

  /** A command that writes its tables to a console. */
  public EvaluateCommand(Console console) {
    this(console, null);
  }

  /** A command that scores a cleaner that is there already. */
  EvaluateCommand(Console console, @Nullable Cleaner ready) {
    this.console = console;
    this.ready = ready;
  }

  @Override
  public Integer call() {
    List<Path> measured = paths == null || paths.isEmpty() ? List.of(TEST_CORPUS) : paths;
    Path reference = reference(measured);
    TestFiles files = TestFiles.below(measured);
    List<Report> own;
    List<Report> elsewhere;
    List<String> notMeasured;
    EditClasses classes;
    RulesPart rules;
    Cleaner cleaner = ready == null ? new Cleaner(dictionary.open()) : ready;
    try (Bench bench = new Bench(cleaner, console.err())) {
      Measurement measurement = new Measurement(bench);
      own = measurement.testCorpus(files);
      elsewhere = corpus == null ? List.of() : measurement.corpus(corpus, files);
      notMeasured = measurement.notMeasured();
      classes = bench.editClasses();
      rules = measurement.rules();
      if (corpus == null) {
        notMeasured.add("clean and machine-translated text kept elsewhere: no --corpus given");
      }
    }
    Printout printout = new Printout(console.out(), details);
    if (ruleByRule) {
      tellRules(reference, rules);
      return ExitCode.DONE;
    }
    own.forEach(printout::report);
    elsewhere.forEach(printout::report);
    printout.report(classes.report());
    printout.notMeasured(notMeasured);
    if (reference == null) {
      printout.line("Not compared: only a single folder with reference/ in it has a baseline.");
      return ExitCode.DONE;
    }
    References references = new References(reference);
    if (updateReference) {
      references.write(own, elsewhere, rules, classes, printout);
      return ExitCode.DONE;
    }
    return references.hold(own, elsewhere, printout) ? ExitCode.DONE : ExitCode.LEFT_OPEN;
  }

  private void tellRules(@Nullable Path reference, @Nullable RulesPart rules) {
    if (rules == null) {
      throw new CommandException(
          ExitCode.WRONG_USE, "--rules: expected --corpus with clean/ and mt/ in it");
    }
    Printout printout = new Printout(console.out(), true);
    printout.report(rules.report());
    if (reference != null) {
      new References(reference).tellRules(rules, printout);
    }
  }

  /** The folder of the reference run, or null when what is measured has none. */
  private @Nullable Path reference(List<Path> measured) {
    Path only = measured.size() == 1 && Files.isDirectory(measured.get(0)) ? measured.get(0) : null;
    Path reference = only == null ? null : only.resolve(TestFiles.REFERENCE);
    if (updateReference && reference == null) {
      throw new CommandException(
          ExitCode.WRONG_USE, "--update-reference: expected exactly one folder to measure on");
    }
    return reference != null && (updateReference || Files.isDirectory(reference))
        ? reference
        : null;
  }
}
