package org.bluepencil.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The frozen reference run: every finding on the test corpus, a line each, so that the effect of a
 * change is seen finding by finding.
 */
final class ReferenceRun {

  private ReferenceRun() {}

  /**
   * What changed against the frozen run.
   *
   * @param added findings there are now, in their order
   * @param removed findings there were, in their order
   */
  record Difference(List<String> added, List<String> removed) {}

  /** Compares findings with a frozen run. */
  static Difference compare(Path file, List<FoundLine> findings) {
    List<String> frozen =
        Tsv.read(file, FoundLine.COLUMNS).stream().map(ReferenceRun::line).toList();
    List<String> now = lines(findings);
    return new Difference(without(now, frozen), without(frozen, now));
  }

  private static String line(Tsv.Row row) {
    return String.join("\t", FoundLine.COLUMNS.stream().map(row::get).toList());
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> gone = new TreeSet<>(others);
    return lines.stream().filter(line -> !gone.contains(line)).toList();
  }

  private static List<String> lines(List<FoundLine> findings) {
    return findings.stream().sorted(FoundLine.ORDER).map(FoundLine::line).distinct().toList();
  }

  /** Freezes findings. */
  static void write(Path file, List<FoundLine> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", FoundLine.COLUMNS));
    lines.addAll(lines(findings));
    Baseline.write(file, String.join("\n", lines) + "\n");
  }
}
