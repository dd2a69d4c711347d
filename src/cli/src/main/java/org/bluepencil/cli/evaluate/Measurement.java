package org.bluepencil.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.cli.evaluate.TestFiles.Found;
import org.jspecify.annotations.Nullable;

/** Everything that is measured in one run. */
final class Measurement {

  private static final Pattern BETWEEN_ARTICLES = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)");

  private final Bench bench;
  private final List<String> notMeasured = new ArrayList<>();
  private @Nullable RulesPart rules;

  Measurement(Bench bench) {
    this.bench = bench;
  }

  /** What was not there to be measured on, a line each. */
  List<String> notMeasured() {
    return notMeasured;
  }

  /** What the rules of the idiom check did, or null where that was not measured. */
  @Nullable RulesPart rules() {
    return rules;
  }

  /** Measures on a test corpus: gold copy, case tables, tables of names and clean copy. */
  List<Report> testCorpus(TestFiles files) {
    List<Report> reports = new ArrayList<>();
    List<GoldFile> gold = gold(files.gold());
    if (gold.isEmpty()) {
      notMeasured.add("gold copy: no NAME" + GoldFile.EXPECTED + " beside NAME.txt");
    } else {
      reports.add(GoldPart.measure(gold, bench));
    }
    for (Shape shape : Shape.values()) {
      reports.addAll(tables(shape, files.tables()));
    }
    if (files.names().isEmpty()) {
      notMeasured.add("spellings of names: no table with " + SpellingPart.COLUMNS);
    } else {
      reports.add(SpellingPart.measure(files.names(), bench.dictionary()));
    }
    if (files.clean().isEmpty()) {
      notMeasured.add("clean copy: no clean/LANG.txt");
    } else {
      List<CleanPart.Text> texts = files.clean().stream().flatMap(Measurement::articles).toList();
      reports.add(CleanPart.measure("Clean copy", "clean", true, texts, bench));
    }
    return reports;
  }

  private List<Report> tables(Shape shape, List<Found> all) {
    List<Found> tables = all.stream().filter(table -> table.shape() == shape).toList();
    if (tables.isEmpty()) {
      notMeasured.add("cases: no table like " + shape.file());
    }
    List<Report> reports = new ArrayList<>();
    for (Found table : tables) {
      // Two tables of one shape would make two figures of one name: each then has its own path's.
      boolean alone = tables.size() == 1 || table.name().equals("cases/" + shape.file());
      String prefix = alone ? "cases." : table.name().replace('/', '.') + ".";
      List<Case> cases = shape.read(table.path());
      reports.add(CasePart.measure(table.name(), shape.metric(prefix), cases, bench));
    }
    return reports;
  }

  private static Stream<CleanPart.Text> articles(Found file) {
    String text = Tsv.text(file.path());
    List<CleanPart.Text> articles = new ArrayList<>();
    Matcher mark = BETWEEN_ARTICLES.matcher(text);
    int start = 0;
    while (mark.find()) {
      article(file, text, start, mark.start()).ifPresent(articles::add);
      start = mark.end();
    }
    article(file, text, start, text.length()).ifPresent(articles::add);
    return articles.stream();
  }

  private static Optional<CleanPart.Text> article(Found file, String text, int start, int end) {
    String article = text.substring(start, end);
    if (article.isBlank()) {
      return Optional.empty();
    }
    String place = file.name() + "@" + start;
    Bench.Sample sample = Bench.Sample.of(place, article, file.base(), "");
    return Optional.of(new CleanPart.Text(file.base(), file.name(), start, sample));
  }

  private List<GoldFile> gold(List<Found> lists) {
    List<GoldFile> gold = new ArrayList<>();
    for (Found list : lists) {
      if (Files.exists(GoldFile.textBeside(list.path()))) {
        gold.add(inKnownStyle(GoldFile.read(list.path(), list.name()), list));
      } else {
        notMeasured.add(list.path() + ": its text is not plain text, or is not beside it");
      }
    }
    return gold;
  }

  private GoldFile inKnownStyle(GoldFile file, Found list) {
    String style = file.copy().style();
    if (style == null || bench.dictionary().hasStyle(style)) {
      return file;
    }
    notMeasured.add(
        "%s: its house style: there is no \"%s\"; measured by the neutral one"
            .formatted(list.path(), style));
    return new GoldFile(file.name(), file.copy().withStyle(null), file.items());
  }

  /**
   * Measures on text that is kept elsewhere, and tells what of it is missing.
   *
   * @param measured what was measured already: a table that is the same is not measured twice
   */
  List<Report> corpus(Path corpus, TestFiles measured) {
    if (!Files.isDirectory(corpus)) {
      throw new CommandException(
          ExitCode.WRONG_USE, corpus + ": no such folder; expected cases/, clean/ and mt/ in it");
    }
    List<Report> reports = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      Path table = corpus.resolve("cases").resolve(shape.file());
      if (there(table) && !same(table, measured.tables())) {
        String name = "corpus/cases/" + shape.file();
        String metric = shape.metric("corpus.cases.");
        reports.add(CasePart.measure(name, metric, shape.read(table), bench));
      }
    }
    List<CleanPart.Text> lines =
        files(corpus.resolve("clean"), ".txt").stream().flatMap(Measurement::lines).toList();
    if (!lines.isEmpty()) {
      String title = "Clean news, line by line";
      reports.add(CleanPart.measure(title, "corpus.clean", false, lines, bench));
    }
    Path translations = corpus.resolve("mt");
    List<TranslationPart.File> files =
        files(translations, ".tsv").stream()
            .filter(TranslationPart.File::is)
            .map(TranslationPart.File::of)
            .toList();
    if (!files.isEmpty()) {
      reports.add(TranslationPart.measure(files, bench));
    }
    if (!lines.isEmpty() && !files.isEmpty()) {
      rules = RulesPart.measure(lines, files, bench);
      reports.add(rules.report());
    }
    if (there(translations.resolve(LabelsPart.NAMES))) {
      reports.add(LabelsPart.names(translations.resolve(LabelsPart.NAMES), bench));
    }
    if (there(translations.resolve(LabelsPart.IDIOMS))) {
      reports.add(LabelsPart.idioms(translations.resolve(LabelsPart.IDIOMS), bench));
    }
    return reports;
  }

  private boolean same(Path table, List<Found> measured) {
    for (Found other : measured) {
      if (Tsv.text(table).equals(Tsv.text(other.path()))) {
        notMeasured.add(table + ": is the same table as " + other.path());
        return true;
      }
    }
    return false;
  }

  private boolean there(Path file) {
    boolean there = Files.isRegularFile(file);
    if (!there) {
      notMeasured.add(file + ": is not there");
    }
    return there;
  }

  /** The files of a folder with an ending, sorted. */
  private List<Path> files(Path folder, String ending) {
    List<Path> files = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      } catch (IOException e) {
        throw new CommandException(ExitCode.INPUT_FAILED, folder + ": could not be read: " + e);
      }
    }
    if (files.isEmpty()) {
      notMeasured.add(folder + "/*" + ending + ": none there");
    }
    return files;
  }

  private static Stream<CleanPart.Text> lines(Path file) {
    String language = String.valueOf(file.getFileName()).replaceFirst("\\..*", "");
    List<String> lines = Tsv.text(file).lines().toList();
    List<CleanPart.Text> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String place = language + ":" + (i + 1);
        Bench.Sample sample = Bench.Sample.of(place, lines.get(i), language, "");
        texts.add(new CleanPart.Text(language, place, 0, sample));
      }
    }
    return texts.stream();
  }
}
