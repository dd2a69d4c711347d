package org.bluepencil.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.cli.evaluate.Metrics.Metric;

/** Figures that were recorded, and how a run compares with them. */
final class Baseline {

  private static final String METRIC = "metric";
  private static final String VALUE = "value";

  private Baseline() {}

  /**
   * How a run compares with what was recorded.
   *
   * @param broken figures that got worse or are no longer measured, one line each
   * @param better figures that got better, one line each
   * @param added how many figures are not recorded yet
   */
  record Comparison(List<String> broken, List<String> better, int added) {}

  /** Compares a run with a recorded file. */
  static Comparison compare(Path file, Metrics metrics) {
    Map<String, Integer> recorded = read(file);
    List<String> broken = new ArrayList<>();
    List<String> better = new ArrayList<>();
    recorded.forEach(
        (name, value) -> {
          Metric metric = metrics.byName().get(name);
          if (metric == null) {
            broken.add("%s: was %d and is no longer measured".formatted(name, value));
          } else if (metric.value() != value) {
            String line = "%s: was %d, is %d".formatted(name, value, metric.value());
            (metric.worseThan(value) ? broken : better).add(line);
          }
        });
    int added =
        (int) metrics.byName().keySet().stream().filter(n -> !recorded.containsKey(n)).count();
    return new Comparison(broken, better, added);
  }

  private static Map<String, Integer> read(Path file) {
    Map<String, Integer> recorded = new TreeMap<>();
    for (Tsv.Row row : Tsv.read(file, List.of(METRIC, VALUE))) {
      try {
        recorded.put(row.get(METRIC), Integer.valueOf(row.get(VALUE)));
      } catch (NumberFormatException e) {
        throw new CommandException(
            ExitCode.INPUT_FAILED,
            "%s: value is \"%s\"; expected a whole number".formatted(row.place(), row.get(VALUE)));
      }
    }
    return recorded;
  }

  /** Records a run. */
  static void write(Path file, Metrics metrics) {
    StringBuilder text = new StringBuilder(METRIC + "\t" + VALUE + "\n");
    metrics
        .byName()
        .forEach(
            (name, metric) -> text.append(name).append('\t').append(metric.value()).append('\n'));
    write(file, text.toString());
  }

  /** Writes a recorded file, its folder too when it is not there. */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, file + ": could not be written: " + e);
    }
  }
}
