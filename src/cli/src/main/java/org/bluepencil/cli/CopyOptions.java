package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.ImportSettings;
import org.bluepencil.engine.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is known of a copy and how to clean it: a picocli mixin. */
final class CopyOptions {

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = Converters.Language.class,
      description = "Language of the text, such as en or pt-BR (default: detected).")
  private @Nullable String language;

  @Option(
      names = "--source",
      paramLabel = "TAG",
      converter = Converters.Language.class,
      description = "Language it was translated from, such as fr (default: not known).")
  private @Nullable String source;

  @Option(
      names = "--source-text",
      paramLabel = "FILE",
      description = "The text it was translated from; for one text only.")
  private @Nullable Path sourceText;

  @Option(
      names = "--style",
      paramLabel = "NAME",
      description =
          "House style, such as ap or lemonde (default: the neutral one, which keeps every form that"
              + " is right).")
  private @Nullable String style;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Converters.Day.class,
      description = "Day of publication: it decides on names that have changed.")
  private @Nullable LocalDate date;

  @Option(
      names = "--checks",
      paramLabel = "CHECK",
      split = ",",
      converter = Converters.Check.class,
      description = "Only these: names, typography, idioms, consistency, remains (default: all).")
  private @Nullable List<CheckGroup> checks;

  @Option(
      names = "--mode",
      paramLabel = "fix|flag",
      defaultValue = "fix",
      converter = Converters.Mode.class,
      description =
          "fix: change what is certain. flag: change nothing (default: ${DEFAULT-VALUE}).")
  private Options.Mode mode = Options.Mode.FIX;

  @Option(
      names = "--threshold",
      paramLabel = "0..1",
      defaultValue = "" + Options.DEFAULT_THRESHOLD,
      converter = Converters.Confidence.class,
      description =
          "Least confidence of a change; below it, it is a flag (default: ${DEFAULT-VALUE}).")
  private double threshold = Options.DEFAULT_THRESHOLD;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Names and phrases to leave alone, one a line.")
  private @Nullable Path keep;

  @Option(
      names = "--glossary",
      paramLabel = "FILE",
      description =
          "What to write instead of what, for these texts alone: a table of source and target, or a"
              + " termbase (.csv, .tsv, .tbx, .jsonl), which needs --language and --source.")
  private @Nullable Path glossary;

  /** The day of publication, if it was given. */
  @Nullable LocalDate date() {
    return date;
  }

  /** Whether a source text was given, which can only belong to one copy. */
  boolean hasSourceText() {
    return sourceText != null;
  }

  /**
   * Refuses a house style that a dictionary does not know.
   *
   * @throws CommandException saying which it does
   */
  void checkStyle(Dictionary dictionary) {
    if (style != null && !dictionary.hasStyle(style)) {
      throw new CommandException(
          ExitCode.WRONG_USE,
          "--style: there is no house style \"%s\"; expected one of %s"
              .formatted(style, String.join(", ", dictionary.styles().keySet())));
    }
  }

  /** Whether the checks to run were named. */
  boolean hasChecks() {
    return checks != null && !checks.isEmpty();
  }

  /** How to clean. */
  Options options() {
    Options options = Options.defaults().withMode(mode).withThreshold(threshold);
    if (checks == null || checks.isEmpty()) {
      return options;
    }
    Set<CheckGroup> wanted = EnumSet.copyOf(checks);
    return options.withChecks(wanted);
  }

  /**
   * A copy that has everything but its text, which is empty.
   *
   * @throws CommandException if a file that an option names cannot be read
   */
  Copy emptyCopy() {
    return Copy.of("")
        .withLanguage(language)
        .withSourceLanguage(source)
        .withStyle(style)
        .withDate(date)
        .withSourceText(sourceText == null ? null : read("--source-text", sourceText))
        .withKeep(keep == null ? List.of() : phrases(keep));
  }

  /**
   * The replacements that a glossary asks for; none without one.
   *
   * @throws CommandException if the file cannot be read or has problems, all of them told
   */
  List<Copy.GlossaryTerm> glossary(Dictionary dictionary) {
    if (glossary == null) {
      return List.of();
    }
    ExchangeFormat format =
        ExchangeFormat.ofFileName(glossary.toString())
            .orElseThrow(
                () ->
                    new CommandException(
                        ExitCode.WRONG_USE,
                        "--glossary "
                            + glossary
                            + ": its ending tells no format; expected .csv, .tsv, .tbx or .jsonl"));
    ImportSettings.Pair pair =
        language == null || source == null
            ? null
            : new ImportSettings.Pair(subtag(source), subtag(language));
    try {
      return dictionary.readGlossary(
          Files.readAllBytes(glossary), glossary.toString(), format, pair);
    } catch (DictionaryException e) {
      throw new CommandException(
          ExitCode.WRONG_USE, DictionaryProblems.list(e.problems()).stripTrailing());
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.WRONG_USE, "--glossary " + Failures.describe(glossary.toString(), e));
    }
  }

  private static String subtag(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  private static List<String> phrases(Path file) {
    List<String> phrases = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int line = 0;
    for (String phrase : read("--keep", file).lines().map(String::strip).toList()) {
      line++;
      if (phrase.length() > Copy.LONGEST_PHRASE) {
        faults.add(
            "%s:%d: the phrase has %d characters; expected at most %d"
                .formatted(file, line, phrase.length(), Copy.LONGEST_PHRASE));
      } else if (!phrase.isEmpty() && Copy.wordsOf(phrase).isEmpty()) {
        faults.add(
            "%s:%d: %s has no word to look for; expected a letter or a digit"
                .formatted(file, line, phrase));
      }
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    if (!faults.isEmpty()) {
      throw new CommandException(ExitCode.WRONG_USE, String.join("\n", faults));
    }
    return phrases;
  }

  private static String read(String option, Path file) {
    try {
      return TextFile.decode(Files.readAllBytes(file)).text();
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.WRONG_USE, option + " " + Failures.describe(file.toString(), e));
    }
  }
}
