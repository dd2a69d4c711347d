package org.bluepencil.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in a line what went wrong with a file. */
final class Failures {

  private Failures() {}

  /** {@code place: what was wrong; what was expected}. */
  static String describe(String place, IOException problem) {
    return place + ": " + reason(problem);
  }

  private static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "no such file; expected a file or a folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "may not be read or written; expected permission to do so";
    }
    if (problem instanceof FileSystemLoopException) {
      return "leads back to itself; expected a folder without a loop";
    }
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message.replace('\n', ' ');
  }
}
