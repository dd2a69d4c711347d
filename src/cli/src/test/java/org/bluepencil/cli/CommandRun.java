package org.bluepencil.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the real command line on streams of its own.
 *
 * @param exitCode what the process would have ended with
 * @param out all of standard output
 * @param err all of standard error
 */
record CommandRun(int exitCode, String out, String err) {

  static CommandRun of(Object... args) {
    return on(new byte[0], args);
  }

  static CommandRun on(String in, Object... args) {
    return on(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static CommandRun on(byte[] in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int exitCode = Bluepencil.run(console, words);
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
