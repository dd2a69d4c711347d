package org.bluepencil.cli.evaluate;

import java.io.PrintStream;
import java.util.List;
import org.bluepencil.cli.evaluate.Report.Listing;

/** Prints what was measured, for people. */
final class Printout {

  /** Lines shown of a list when no details were asked for. */
  private static final int SHOWN = 40;

  private final PrintStream out;
  private final boolean details;

  Printout(PrintStream out, boolean details) {
    this.out = out;
    this.details = details;
  }

  /** Prints a part: its tables, then its lists. */
  void report(Report report) {
    line("== " + report.title());
    line("");
    for (Table table : report.tables()) {
      line(table.toString());
    }
    for (Listing listing : report.lists()) {
      if (!listing.lines().isEmpty() && (details || listing.always())) {
        list(listing.title(), listing.lines());
      }
    }
  }

  /** Prints a list under a heading; without details only its beginning. */
  void list(String title, List<String> lines) {
    line("-- " + title + ": " + lines.size());
    int shown = details ? lines.size() : Math.min(SHOWN, lines.size());
    lines.subList(0, shown).forEach(line -> line("  " + line));
    if (shown < lines.size()) {
      line("  … and " + (lines.size() - shown) + " more; see --details");
    }
    line("");
  }

  /** Says what was not there to be measured on. */
  void notMeasured(List<String> what) {
    what.forEach(part -> line("Not measured: " + part));
    line("");
  }

  /** Prints a line. */
  void line(String text) {
    out.print(text + "\n");
  }
}
