package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code clean --in-place} and {@code --output-dir}: what happens to files. */
class InPlaceTest {

  private static final String COPY = "Talks between Ukraine and Russia resumed in Kiew.\n";
  private static final String CLEANED = "Talks between Ukraine and Russia resumed in Kyiv.\n";
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  @Test
  void changesTheFilesBelowAFolderThatNeedItAndNoOther() throws IOException {
    Path changed = file("a/b/changed.txt", COPY);
    Path same = file("a/same.txt", "Nothing to do.\n");
    Path other = file("a/other.text", COPY);
    Files.setLastModifiedTime(same, LONG_AGO);
    CommandRun run = clean("--in-place", folder.resolve("a"));
    assertEquals(CLEANED, Files.readString(changed));
    assertEquals(COPY, Files.readString(other));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(same));
    assertEquals("", run.out());
    assertEquals(ExitCode.DONE, run.exitCode());
    assertTrue(
        run.err()
            .matches(
                "bluepencil: 2 files: 1 changed, 1 edit, 0 flags, 11 words, [0-9.]+ s, 0 errors\n"),
        run.err());
  }

  @Test
  void keepsPermissionsByteOrderMarkAndLineEnds() throws IOException {
    Path file = file("a.txt", "\uFEFFIn Kiew, Ukraine.\r\nLast");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    clean("--in-place", file);
    assertEquals("\uFEFFIn Kyiv, Ukraine.\r\nLast", Files.readString(file));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void leavesNothingButTheFiles() throws IOException {
    file("a.txt", COPY);
    clean("--in-place", folder);
    assertEquals(List.of("a.txt"), names(folder));
  }

  @Test
  void changesWhatASymbolicLinkLeadsTo() throws IOException {
    Path file = file("a.txt", COPY);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    clean("--in-place", link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(CLEANED, Files.readString(file));
  }

  @Test
  void passesOverLinksBelowAFolderAndTakesAnyCaseOfTheEnding() throws IOException {
    Path outside = file("outside.txt", COPY);
    Path upper = file("a/UPPER.TXT", COPY);
    Files.createSymbolicLink(folder.resolve("a/link.txt"), outside);
    CommandRun run = clean("--in-place", folder.resolve("a"));
    assertEquals(COPY, Files.readString(outside));
    assertEquals(CLEANED, Files.readString(upper));
    assertTrue(run.err().contains("link.txt: is a symbolic link, passed over"), run.err());
  }

  @Test
  void cleansAFileThatIsNamedTwiceOnce() throws IOException {
    Path file = file("a.txt", COPY);
    CommandRun run = clean("--in-place", file, folder, file);
    assertTrue(run.err().contains("1 file: 1 changed"), run.err());
  }

  @Test
  void saysTheSameInTheSameOrderHoweverManyWorkAtOnce() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String name = String.format("%02d.txt", i);
      if (i % 7 == 3) {
        Files.write(folder.resolve(name), new byte[] {(byte) 0xFF});
        expected.add(
            "bluepencil: "
                + folder.resolve(name)
                + ": not UTF-8 in line 1, at byte 0; expected text in UTF-8");
      } else {
        file(name, COPY.repeat(1 + (40 - i) * 5));
      }
    }
    List<String> said = messages(clean("--in-place", "--mode", "flag", folder));
    assertEquals(expected, said.stream().filter(line -> line.contains("UTF-8")).toList());
    assertEquals(said, messages(clean("--in-place", "--mode", "flag", folder)));
    assertTrue(said.contains("bluepencil: 40 of 40 files done"), said.toString());
  }

  @Test
  void printsTheDiffOfWhatItDidWhenAsked() throws IOException {
    Path file = file("a.txt", COPY);
    CommandRun run = clean("--in-place", "--output", "diff", file);
    assertTrue(run.out().contains("-" + COPY + "+" + CLEANED), run.out());
    assertEquals(CLEANED, Files.readString(file));
  }

  @Test
  void writesAPageForEachFile() throws IOException {
    file("in/a.txt", COPY);
    file("in/deep/b.txt", "Nothing to do.\n");
    Path pages = folder.resolve("pages");
    CommandRun run = clean("--output", "html", "--output-dir", pages, folder.resolve("in"));
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(Files.readString(pages.resolve("a.txt.html")).contains("<ins>Kyiv</ins>"));
    assertTrue(Files.exists(pages.resolve("deep/b.txt.html")));
    assertEquals(COPY, Files.readString(folder.resolve("in/a.txt")));
    assertTrue(run.err().contains("2 files"), run.err());
  }

  @Test
  void refusesToWriteTwoAnswersToOneFile() throws IOException {
    Path one = file("x/a.txt", COPY);
    Path two = file("y/a.txt", COPY);
    CommandRun run = clean("--output-dir", folder.resolve("out"), one, two);
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertTrue(run.err().contains("would both be written to"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void refusesToWriteOverItsInput() throws IOException {
    Path file = file("a.txt", COPY);
    CommandRun run = clean("--output-dir", folder, file);
    assertEquals(ExitCode.WRONG_USE, run.exitCode());
    assertEquals(COPY, Files.readString(file));
  }

  @Test
  void doesNotOverwriteWhatSomebodyElseWroteMeanwhile() throws IOException {
    Path file = file("a.txt", "old");
    AtomicFile.Seen seen = AtomicFile.Seen.of(file);
    Files.writeString(file, "newer");
    IOException problem =
        assertThrows(IOException.class, () -> AtomicFile.replace(file, new byte[] {'x'}, seen));
    assertTrue(
        String.valueOf(problem.getMessage()).startsWith("changed while it was being cleaned"));
    assertEquals("newer", Files.readString(file));
    assertEquals(List.of("a.txt"), names(folder));
  }

  /** What was said, without the time that it took. */
  private static List<String> messages(CommandRun run) {
    return run.err().lines().map(line -> line.replaceAll("[0-9.]+ s,", "")).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static CommandRun clean(Object... args) {
    List<Object> all =
        new ArrayList<>(List.of("clean", "--language", "en", "--checks", "names,typography"));
    all.addAll(Arrays.asList(args));
    return CommandRun.of(all.toArray());
  }
}
