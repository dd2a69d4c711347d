package org.bluepencil.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.EntryExchange;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dictionary export}: writes entries for other programs. */
@Command(
    name = "export",
    description = {
      "Writes entries for other programs: termbases, translation tools, the glossaries of machine"
          + " translation. tbx, martif and jsonl hold everything that is known of a name, so that"
          + " importing them again gives the same entries; the tables hold terms and nothing else.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Formats:",
      "  tbx       TBX-Basic of today (ISO 30042:2019); what TBX-Basic has no place for stands in",
      "            notes that start with \"bluepencil.\"",
      "  martif    TBX-Basic of 2008, for tools that read nothing newer",
      "  jsonl     an entry a line, with the fields of the dictionary files",
      "  csv, tsv  a column a language, named in the first row: Google's equivalent term sets,",
      "            Amazon's custom terminology",
      "  csv-pair, tsv-pair",
      "            source and target without a header: DeepL, Google's unidirectional glossaries,",
      "            Microsoft; the first of --languages is the source",
      "",
      "For example:",
      "  bluepencil dictionary export -o names.tbx",
      "  bluepencil dictionary export --kind place --languages en,fr,de -o places.csv",
      "  bluepencil dictionary export --format csv-pair --languages uk,en > deepl-uk-en.csv",
      "  bluepencil dictionary export my-names/ --format martif -o house.xml"
    })
final class ExportCommand implements Callable<Integer> {

  private static final Set<String> KINDS =
      Set.of("place", "person", "organisation", "people", "other");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description =
          "A folder of dictionary files whose entries to write (default: the packaged dictionary).")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Converters.Exchange.class,
      description = "One of those below (default: by the ending of --output).")
  private @Nullable ExchangeFormat format;

  @Option(
      names = "--languages",
      paramLabel = "TAG",
      split = ",",
      converter = Converters.Language.class,
      description = "Only what these languages have of each entry (default: all).")
  private @Nullable List<String> languages;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these kinds: place, person, organisation, people, other (default: all).")
  private @Nullable List<String> kinds;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, whole or not at all (default: standard output).")
  private @Nullable Path output;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExchangeFormat wanted = format();
    List<String> tags = languages(wanted);
    checkKinds();
    EntryExchange entries = entries();
    if (kinds != null) {
      entries = entries.ofKinds(Set.copyOf(kinds));
    }
    if (!tags.isEmpty()) {
      entries = entries.inLanguages(Set.copyOf(tags));
    }
    if (entries.size() == 0) {
      throw new CommandException(
          ExitCode.WRONG_USE, "there is no such entry to export; expected one at least");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      tellLeftOut(entries.write(wanted, tags, bytes));
      if (output == null) {
        console.out().print(bytes.toString(StandardCharsets.UTF_8));
      } else {
        AtomicFile.write(output, bytes.toByteArray());
        console.say(output + ": " + Totals.count(entries.size(), "entry", "entries"));
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INPUT_FAILED, Failures.describe(String.valueOf(output), e));
    }
  }

  private void tellLeftOut(Set<String> ambiguous) {
    if (!ambiguous.isEmpty()) {
      console.say("left out, since they stand for several names: " + String.join(", ", ambiguous));
    }
  }

  private EntryExchange entries() {
    if (folder == null) {
      return Lexicon.entries();
    }
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.WRONG_USE, folder + ": no such folder; expected a folder of dictionary files");
    }
    try {
      return EntryExchange.ofFolder(folder);
    } catch (DictionaryException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, DictionaryProblems.lines(folder, e));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, Failures.describe(folder.toString(), e));
    }
  }

  private ExchangeFormat format() {
    if (format != null) {
      return format;
    }
    if (output == null) {
      throw wrongUse("--format is missing; expected one of " + Converters.exchangeFormats());
    }
    return ExchangeFormat.ofFileName(output.toString())
        .orElseThrow(
            () ->
                wrongUse(
                    "--output %s: its ending tells no format; expected --format with one of %s"
                        .formatted(output, Converters.exchangeFormats())));
  }

  /** Language subtags: names are known by language, not by region. */
  private List<String> languages(ExchangeFormat wanted) {
    Set<String> subtags = new LinkedHashSet<>();
    if (languages != null) {
      languages.forEach(tag -> subtags.add(Locale.forLanguageTag(tag).getLanguage()));
    }
    if (wanted.isPairs() && subtags.size() != 2) {
      throw wrongUse(
          "--format %s: has a source and a target; expected --languages with two, such as uk,en"
              .formatted(wanted.label()));
    }
    if (wanted.isTable() && subtags.size() < 2) {
      throw wrongUse(
          ("--format %s: has a column a language; expected --languages with two or more, such as"
                  + " en,fr,de")
              .formatted(wanted.label()));
    }
    return List.copyOf(subtags);
  }

  private void checkKinds() {
    for (String kind : kinds == null ? List.<String>of() : kinds) {
      if (!KINDS.contains(kind)) {
        throw wrongUse(
            "--kind \""
                + kind
                + "\": there is no such kind; expected place, person, organisation, people or"
                + " other");
      }
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
