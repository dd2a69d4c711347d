package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code clean} as its user meets it, with the packaged dictionary. */
class CleanCommandTest {

  private static final String COPY = "Talks between Ukraine and Russia resumed in Kiew.\n";
  private static final String CLEANED = "Talks between Ukraine and Russia resumed in Kyiv.\n";

  /** Names and typography are quick; the other checks take seconds to load. */
  private static final String[] QUICK = {"--language", "en", "--checks", "names,typography"};

  @TempDir private Path folder;

  @Test
  void printsTheCleanedText() throws IOException {
    CommandRun run = clean(file("a.txt", COPY));
    assertEquals(CLEANED, run.out());
    assertEquals("", run.err());
    assertEquals(ExitCode.DONE, run.exitCode());
  }

  @Test
  void readsStandardInputWhenNoFileIsNamed() {
    assertEquals(CLEANED, CommandRun.on(COPY, with()).out());
    assertEquals(CLEANED, CommandRun.on(COPY, with("-")).out());
  }

  @Test
  void detectsTheLanguageAndRunsEveryCheckWhenNothingIsSaid() throws IOException {
    Path file =
        file(
            "a.txt",
            "The president said that the talks between Ukraine and Russia had resumed in Kiew.");
    CommandRun run = CommandRun.of("clean", "--output", "json", file);
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertEquals("en", answer.get("language").asText());
    assertTrue(answer.get("text").asText().contains("resumed in Kyiv."), run.out());
    assertFalse(answer.get("incomplete").asBoolean());
  }

  @Test
  void keepsByteOrderMarkAndLineEnds() throws IOException {
    CommandRun run = clean(file("a.txt", "\uFEFFIn Kiew, Ukraine.\r\n\r\nLast line"));
    assertEquals("\uFEFFIn Kyiv, Ukraine.\r\n\r\nLast line", run.out());
  }

  @Test
  void takesAnEmptyFile() throws IOException {
    CommandRun run = clean(file("a.txt", ""));
    assertEquals("", run.out());
    assertEquals(ExitCode.DONE, run.exitCode());
  }

  @Test
  void answersInJsonAsTheServiceDoes() throws IOException {
    CommandRun run = clean("--output", "json", "--source", "de", file("a.txt", COPY));
    assertEquals(1, run.out().lines().count());
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertEquals(CLEANED, answer.get("text").asText());
    assertEquals("de", answer.get("sourceLanguage").asText());
    assertTrue(answer.get("changed").asBoolean());
    assertFalse(answer.has("file"));
    JsonNode edit = answer.get("edits").get(0);
    assertEquals("Kiew", edit.get("original").asText());
    assertEquals("Kyiv", edit.get("replacement").asText());
    assertEquals("Kiew", COPY.substring(edit.get("start").asInt(), edit.get("end").asInt()));
    assertEquals(
        "Kyiv",
        CLEANED.substring(edit.get("cleanedStart").asInt(), edit.get("cleanedEnd").asInt()));
    assertEquals("place.kyiv", edit.get("entry").get("id").asText());
    for (String field :
        List.of(
            "id",
            "kind",
            "rule",
            "tier",
            "severity",
            "confidence",
            "message",
            "evidence",
            "itsType",
            "mqm")) {
      assertTrue(edit.has(field), field);
    }
    assertEquals(1, answer.get("stats").get("edits").asInt());
    assertEquals(8, answer.get("stats").get("words").asInt());
    assertFalse(answer.get("versions").get("dictionaries").asText().isEmpty());
  }

  @Test
  void namesTheFileOfEachLineOfJsonWhenThereAreSeveral() throws IOException {
    Path one = file("one.txt", COPY);
    Path two = file("two.txt", "Nothing to do.");
    List<String> lines = clean("--output", "json", two, one).out().lines().toList();
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(2, lines.size());
    assertEquals(two.toString(), mapper.readTree(lines.get(0)).get("file").asText());
    assertEquals(one.toString(), mapper.readTree(lines.get(1)).get("file").asText());
  }

  @Test
  void printsAUnifiedDiff() throws IOException {
    Path file = file("a.txt", "One.\n" + COPY + "Three.\n");
    assertEquals(
        "--- "
            + file
            + "\toriginal\n"
            + "+++ "
            + file
            + "\tcleaned\n"
            + "@@ -1,3 +1,3 @@\n One.\n-"
            + COPY
            + "+"
            + CLEANED
            + " Three.\n",
        clean("--output", "diff", file).out());
  }

  @Test
  void printsNoDiffWhenNothingChanged() throws IOException {
    assertEquals("", clean("--output", "diff", file("a.txt", "Nothing to do.\n")).out());
  }

  @Test
  void printsAPageWithTheFindings() throws IOException {
    String page = clean("--output", "html", "--date", "2022-03-24", file("a.txt", COPY)).out();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page);
    assertTrue(page.contains("<del>Kiew</del><wbr><ins>Kyiv</ins>"), page);
    assertTrue(page.contains("24 March 2022"), page);
  }

  @Test
  void changesNothingInFlagModeAndSaysSoByTheExitCode() throws IOException {
    Path file = file("a.txt", COPY);
    CommandRun run = clean("--mode", "flag", "--fail-on-flags", file);
    assertEquals(COPY, run.out());
    assertEquals(ExitCode.LEFT_OPEN, run.exitCode());
    assertEquals(ExitCode.DONE, clean("--mode", "flag", file).exitCode());
  }

  @Test
  void leavesAloneWhatTheKeepFileHolds() throws IOException {
    Path keep = file("keep", "\n  Kiew \nAnother phrase\n");
    assertEquals(COPY, clean("--keep", keep, file("a.txt", COPY)).out());
  }

  @Test
  void goesOnAfterAFileThatIsNotUtf8() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'o', 'k', '\n', 'K', 'i', (byte) 0xE9, 'w'});
    CommandRun run = clean(bad, file("good.txt", COPY));
    assertEquals(CLEANED, run.out());
    assertEquals(
        "bluepencil: " + bad + ": not UTF-8 in line 2, at byte 5; expected text in UTF-8\n",
        run.err());
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode());
  }

  @Test
  void goesOnAfterAFileThatIsMissing() throws IOException {
    Path missing = folder.resolve("missing.txt");
    CommandRun run = clean(missing, file("good.txt", COPY));
    assertEquals(CLEANED, run.out());
    assertEquals(
        "bluepencil: " + missing + ": no such file; expected a file or a folder\n", run.err());
    assertEquals(ExitCode.INPUT_FAILED, run.exitCode());
  }

  @Test
  void takesMarkupForTextOnlyWhenToldTo() throws IOException {
    Path page = file("a.html", "<a href=x>Kiew</a>");
    CommandRun refused = clean(page);
    assertEquals(ExitCode.INPUT_FAILED, refused.exitCode());
    assertTrue(refused.err().contains("is HTML by its ending; expected plain text"), refused.err());
    assertEquals(ExitCode.DONE, clean("--format", "text", page).exitCode());
  }

  @Test
  void laysADictionaryOfOnesOwnOverThePackagedOne() {
    CommandRun run = clean("--dictionaries", folder.resolve("none"));
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertTrue(run.err().contains("no such folder; expected a folder of dictionary files"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--date 24.3.2022 | is no date; expected year, month and day, such as 2022-03-24",
        "--date 2022-02-30 | is no date; expected year, month and day, such as 2022-03-24",
        "--language english! | is no language tag; expected one such as en, fr or pt-BR",
        "--checks names,style | there is no check \"style\"; expected some of names, typography",
        "--mode repair | there is no mode \"repair\"; expected fix or flag",
        "--threshold 95 | is no confidence; expected a number from 0 to 1, such as 0.95",
        "--threshold NaN | is no confidence; expected a number from 0 to 1, such as 0.95",
        "--output yaml | there is no output \"yaml\"; expected text, json, diff or html",
        "--style theirs | --style: there is no house style \"theirs\"; expected one of afp, ap, bbc, dpa",
        "--format xliff | --format xliff: is not there yet; expected text",
        "--keep /no/such/file | --keep /no/such/file: no such file",
        "--in-place - | --in-place: standard input has no place; expected files or folders",
        "--colour | Unknown option: '--colour'",
        "--output html a.txt b.txt | --output html: a page holds one text; expected --output-dir",
        "--source-text a.txt b.txt c.txt | --source-text: belongs to one text; expected one file, not 2",
        "--in-place --output-dir d a.txt | --in-place and --output-dir: expected one of them"
      })
  void saysInOneLineWhatIsWrongWithItsUse(String arguments, String message) {
    CommandRun run = CommandRun.of((Object[]) ("clean " + arguments).split(" "));
    assertEquals(ExitCode.WRONG_USE, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("bluepencil: ") && run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void neverChangesBytesThatItDoesNotEdit() throws IOException {
    byte[] odd =
        "\tA\u00A0b \u2028 \uD83D\uDE00 \u0000 \u200F\u05D0 e\u0301 é\r\r\n \n"
            .getBytes(StandardCharsets.UTF_8);
    CommandRun run = CommandRun.on(odd, with("--checks", "names"));
    assertArrayEquals(odd, run.out().getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CommandRun clean(Object... args) {
    return CommandRun.of(with(args));
  }

  private static Object[] with(Object... args) {
    Object[] all = new Object[1 + QUICK.length + args.length];
    all[0] = "clean";
    System.arraycopy(QUICK, 0, all, 1, QUICK.length);
    System.arraycopy(args, 0, all, 1 + QUICK.length, args.length);
    return all;
  }
}
