package org.bluepencil.cli;

import java.time.LocalDate;
import org.bluepencil.cli.page.MarkedPage;
import org.bluepencil.engine.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A text and the answer to it.
 *
 * @param input where it came from
 * @param file what stood there
 * @param date day of publication, or null
 * @param revision the answer
 */
record Cleaned(Input input, TextFile file, @Nullable LocalDate date, Revision revision) {

  /**
   * The answer as it is printed.
   *
   * @param several whether other answers stand beside it, so that it must say what it is about
   */
  String print(OutputFormat format, boolean several) {
    return switch (format) {
      case TEXT -> file.inFile(revision.text());
      case JSON -> RevisionJson.line(revision, several ? input.name() : null);
      case DIFF ->
          UnifiedDiff.of(input.name(), file.inFile(file.text()), file.inFile(revision.text()));
      case HTML -> new MarkedPage(title(), date, revision).html();
    };
  }

  private String title() {
    return input.file() == null ? "Copy from standard input" : input.name();
  }
}
