package org.bluepencil.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the machine's locale is, line ends are
 * written as they are given.
 *
 * @param in standard input, as bytes
 * @param out standard output: what was asked for, nothing else
 * @param err standard error: messages, one line each
 * @param terminal whether a person watches {@code err}, so that a progress bar makes sense
 */
public record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  private static final String TERMINAL_PROPERTY = "bluepencil.terminal";

  /** The process's own streams. The launcher tells whether standard error is a terminal. */
  static Console ofProcess() {
    return new Console(
        System.in,
        utf8(new FileOutputStream(FileDescriptor.out), false),
        utf8(new FileOutputStream(FileDescriptor.err), true),
        Boolean.getBoolean(TERMINAL_PROPERTY));
  }

  private static PrintStream utf8(FileOutputStream stream, boolean flushEachLine) {
    return new PrintStream(new BufferedOutputStream(stream), flushEachLine, StandardCharsets.UTF_8);
  }

  /** Prints one message for a person: the program's name, then what there is to say. */
  void say(String message) {
    err.print("bluepencil: " + message + "\n");
    err.flush();
  }
}
