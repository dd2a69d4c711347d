package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.Console;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command with the packaged dictionary, on corpora of a few lines. */
class EvaluateCommandTest {

  /** A run of the command. */
  private record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
      Console console =
          new Console(
              new ByteArrayInputStream(new byte[0]),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              errors,
              false);
      CommandLine line =
          new CommandLine(new EvaluateCommand(console, CLEANER))
              .setExecutionExceptionHandler(
                  (problem, command, parsed) -> {
                    if (problem instanceof CommandException told) {
                      errors.println(told.getMessage());
                      return told.exitCode();
                    }
                    throw problem;
                  });
      int exitCode = line.execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
      return new Run(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  private static final Cleaner CLEANER = new Cleaner(Lexicon.open());

  @TempDir private Path corpus = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    String text = "Talks resumed in Kiew on Friday, an official of the ministry told reporters.\n";
    write("gold/talks.txt", text);
    write(
        "gold/talks.expected.tsv",
        "# language=en source=de date=2022-03-24 style=\n"
            + "kind\taction\tstart\tend\twrong\tright\n"
            + "name\tfix\t17\t21\tKiew\tKyiv\n");
    write("cases/traps.tsv", "id\tlang\tsentence\nk1\ten\tWe had chicken Kiev for lunch.\n");
    write("clean/en.txt", "It rained in Kyiv on Monday.\n---\nIt snowed in Odesa on Tuesday.\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = corpus.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void printsWhatItMeasuredAndWhatNot() {
    Run run = Run.of(corpus);
    assertEquals(ExitCode.DONE, run.exitCode());
    List<String> lines = run.out().lines().map(String::strip).toList();
    assertAll(
        () -> assertTrue(lines.contains("== Gold copy, 1 file"), run.out()),
        () -> assertTrue(lines.contains("== Cases, cases/traps.tsv, 1 sentence"), run.out()),
        () -> assertTrue(lines.contains("== Clean copy"), run.out()),
        () -> assertTrue(lines.contains("Not measured: cases: no table like names.tsv"), run.out()),
        () -> assertTrue(run.out().contains("no --corpus given"), run.out()));
    String all = lines.stream().filter(line -> line.startsWith("all ")).findFirst().orElse("");
    assertEquals("all 1 1 100.0 % 1 0 0 100.0 % 0.00", all.replaceAll("\\s+", " "));
  }

  @Test
  void measuresByTheNeutralStyleWhereItDoesNotKnowTheHouse() throws IOException {
    String list = Files.readString(corpus.resolve("gold/talks.expected.tsv"));
    write("gold/talks.expected.tsv", list.replace("style=", "style=theirs"));
    Run run = Run.of(corpus);
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.out().contains("its house style: there is no \"theirs\"; measured by the neutral one"),
        run.out());
    assertTrue(run.out().contains("== Gold copy, 1 file"), run.out());
  }

  @Test
  void holdsAgainstTheRunItRecorded() throws IOException {
    assertEquals(ExitCode.DONE, Run.of("--update-reference", corpus).exitCode());
    List<String> findings = Files.readAllLines(corpus.resolve("reference/findings.tsv"));
    assertEquals("file\tstart\tend\tkind\trule\taction\ttext\tresult", findings.get(0));
    assertTrue(findings.get(1).startsWith("gold/talks.txt\t17\t21\tname\t"), findings.get(1));
    assertTrue(findings.get(1).endsWith("\tedit\tKiew\tKyiv"), findings.get(1));
    Run again = Run.of(corpus);
    assertEquals(ExitCode.DONE, again.exitCode());
    assertTrue(again.out().contains("The baseline holds."), again.out());
  }

  @Test
  void failsAndSaysWhichFigureGotWorse() throws IOException {
    Run.of("--update-reference", corpus);
    Path baseline = corpus.resolve("reference/baseline.tsv");
    String recorded = Files.readString(baseline);
    assertTrue(recorded.contains("\ngold.fixed\t1\n"), recorded);
    Files.writeString(baseline, recorded.replace("\ngold.fixed\t1\n", "\ngold.fixed\t2\n"));
    Run run = Run.of(corpus);
    assertEquals(ExitCode.LEFT_OPEN, run.exitCode());
    assertTrue(run.out().contains("  gold.fixed: was 2, is 1\n"), run.out());
  }

  @Test
  void failsWhenAFileIsNoLongerThere() throws IOException {
    Run.of("--update-reference", corpus);
    Files.delete(corpus.resolve("cases/traps.tsv"));
    Run run = Run.of(corpus);
    assertEquals(ExitCode.LEFT_OPEN, run.exitCode());
    assertTrue(run.out().contains("cases.traps.cases: was 1 and is no longer measured"), run.out());
    assertTrue(run.out().contains("Not measured: cases: no table like traps.tsv"), run.out());
  }

  @Test
  void comparesNothingWithoutAReference() {
    Run run = Run.of(corpus.resolve("gold"), corpus.resolve("clean"));
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(run.out().contains("Not compared:"), run.out());
  }

  @Test
  void measuresElsewhereAndRecordsOnlyFigures() throws IOException {
    Path elsewhere = corpus.resolve("elsewhere");
    write("elsewhere/clean/en.txt", "A line of clean news.\nAnother line about Kyiv.\n");
    write(
        "elsewhere/mt/wire.de-en.tsv",
        "line\tsystem\tsource\tmt\treference\n"
            + "1\tA\tQuelle\tThe mayor of Kiew said so.\tThe mayor of Kyiv said it.\n");
    write(
        "elsewhere/mt/labels-names.tsv",
        "lang_pair\tline_no\twrong\tright\tnote\tmt_sentence\n"
            + "de-en\t1\tKiew\tKyiv\ttier=known;ctx=no\tThe mayor of Kiew said so.\n");
    Path gold = corpus.resolve("gold");
    Run run = Run.of("--update-reference", "--corpus", elsewhere, "--details", gold);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    String recorded = Files.readString(gold.resolve("reference/corpus-baseline.tsv"));
    assertAll(
        () -> assertTrue(recorded.contains("corpus.clean.en.edits\t0\n"), recorded),
        () -> assertTrue(recorded.contains("corpus.mt.wire.de-en.toward\t1\n"), recorded),
        () ->
            assertTrue(
                recorded.contains("corpus.labels.names.known-context-no.fixed\t1\n"), recorded),
        () -> assertFalse(recorded.contains("mayor"), recorded),
        () -> assertTrue(run.out().contains("labels-idioms.tsv: is not there"), run.out()),
        () -> assertTrue(run.out().contains("+3  wire.de-en:A:1:13-17"), run.out()));
    assertFalse(Files.readString(gold.resolve("reference/findings.tsv")).contains("wire"));
  }

  @Test
  void saysInALineWhatIsWrongWithItsUse() {
    Path missing = corpus.resolve("missing");
    Run run = Run.of(missing);
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals(
        missing + ": no such file or folder; expected a corpus to measure on", run.err().strip());
    Run two = Run.of("--update-reference", corpus, corpus.resolve("gold"));
    assertEquals(ExitCode.WRONG_USE, two.exitCode());
    assertEquals(
        "--update-reference: expected exactly one folder to measure on", two.err().strip());
  }
}
