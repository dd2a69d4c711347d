package org.bluepencil.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.benchmarks.MatchBenchmark.Way;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and prints one table: what {@code ./bluepencil benchmark} does. */
public final class SpeedTable {

  private SpeedTable() {}

  /**
   * @param arguments the folder of the text to measure on, and the file that takes what the
   *     benchmarks say while they run
   * @throws RunnerException if a benchmark fails, such as when the matchers do not agree
   */
  public static void main(String[] arguments) throws RunnerException {
    Path text = Path.of(arguments[0]);
    if (!Files.isDirectory(text)) {
      System.err.println(text + ": is no folder; expected one that holds .txt files");
      System.exit(2);
    }
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(SpeedTable.class.getPackageName() + "\\..*Benchmark\\..*")
                    .param("text", text.toString())
                    .output(arguments[1])
                    .shouldFailOnError(true)
                    .build())
            .run();
    print(results, System.out);
  }

  static void print(Collection<RunResult> results, PrintStream out) {
    Map<Integer, Map<Way, Double>> speeds = new TreeMap<>();
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      String way = result.getParams().getParam("way");
      if (way == null) {
        times.put(
            result.getPrimaryResult().getLabel(),
            result.getPrimaryResult().getStatistics().getPercentile(50));
      } else {
        double nanos = result.getPrimaryResult().getStatistics().getPercentile(50);
        speeds
            .computeIfAbsent(
                Integer.valueOf(result.getParams().getParam("names")),
                n -> new EnumMap<>(Way.class))
            .put(Way.valueOf(way), MatchBenchmark.PART_BYTES * 1e3 / nanos);
      }
    }
    out.println("Finding names (MB of text a second, one thread; medians)");
    speeds.forEach((names, byWay) -> printSpeeds(names, byWay, out));
    out.println("Opening (ms, each in a new process; medians)");
    List.of("compile", "open", "openPackaged")
        .forEach(what -> printf(out, "  %-46s %8.1f%n", label(what), times.get(what)));
  }

  private static void printSpeeds(int names, Map<Way, Double> speeds, PrintStream out) {
    printf(out, "  %s%n", names == 0 ? "names of the packaged dictionary" : names + " names");
    double own = speeds.getOrDefault(Way.KEY_TABLE, Double.NaN);
    speeds.forEach(
        (way, speed) ->
            printf(
                out,
                "    %-44s %8.1f%s%n",
                label(way),
                speed,
                way == Way.KEY_TABLE ? "" : timesFaster(own / speed)));
  }

  private static String timesFaster(double ratio) {
    return String.format(Locale.ROOT, "   ours is %.1f times as fast", ratio);
  }

  private static String label(Way way) {
    return switch (way) {
      case KEY_TABLE -> "Bluepencil, on the text as it came";
      case HASH_MAP -> "java.util.HashMap, text folded beforehand";
      case DOUBLE_ARRAY_TRIE -> "AhoCorasickDoubleArrayTrie, folded beforehand";
    };
  }

  private static String label(String benchmark) {
    return switch (benchmark) {
      case "compile" -> "compile a table of a million names";
      case "open" -> "open it from a mapped file";
      default -> "open the packaged dictionary";
    };
  }

  private static void printf(PrintStream out, String format, Object... arguments) {
    out.printf(Locale.ROOT, format, arguments);
  }
}
