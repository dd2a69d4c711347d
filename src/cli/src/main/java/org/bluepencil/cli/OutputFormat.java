package org.bluepencil.cli;

import java.util.Locale;

/** How an answer is printed. */
enum OutputFormat {
  /** The cleaned text and nothing else. */
  TEXT(""),
  /** The whole answer as JSON, on one line. */
  JSON(".json"),
  /** What changed, as a unified diff. */
  DIFF(".diff"),
  /** A page with the findings marked. */
  HTML(".html");

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** What the command line calls it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is added to a file's name in an output folder. */
  String ending() {
    return ending;
  }
}
