package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what the streams of a test do not show. */
class ProcessTest {

  @TempDir private Path folder;

  /** A pipe has no length and no position, unlike a file that was redirected. */
  @Test
  void readsFromAPipeAndWritesUtf8() throws IOException, InterruptedException {
    String copy = "Talks between Ukraine and Russia in Kiew.\r\ncaffè, καλημέρα, \uD83D\uDE00\r\n";
    assertEquals(
        copy.replace("Kiew", "Kyiv"), run(copy, "clean", "--language", "en", "--checks", "names"));
  }

  @Test
  void endsWithTheExitCodeOfTheCommand() throws IOException, InterruptedException {
    assertEquals(ExitCode.WRONG_USE, start(List.of("nonsense")).waitFor());
  }

  private String run(String in, String... args) throws IOException, InterruptedException {
    Process process = start(Arrays.asList(args));
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(in.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.DONE, process.waitFor(), Files.readString(folder.resolve("err")));
    return out;
  }

  private Process start(List<String> args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // The machine's own encoding must not matter.
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Bluepencil.class.getName()));
    command.addAll(args);
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile()).start();
  }
}
