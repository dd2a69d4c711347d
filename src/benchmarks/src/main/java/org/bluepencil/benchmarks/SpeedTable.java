package org.bluepencil.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.benchmarks.MatchBenchmark.Way;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and prints one table: what {@code ./bluepencil benchmark} does. */
public final class SpeedTable {

  /**
   * How often all matchers take their turn. What is said of two is the median of what each round
   * says, so that a minute in which the machine had something else to do counts for little.
   */
  private static final int ROUNDS = 3;

  /** Text a matcher read in a second, in MB, a number for each round. */
  private final Map<Integer, Map<Way, List<Double>>> speeds = new TreeMap<>();

  /** What is said of opening, in this order, by the names that {@link OpenBenchmark} has for it. */
  private static final List<String> OPENING =
      List.of("compile", "processorTime", "open", "openAgain", "openPackaged");

  /** Milliseconds. */
  private final Map<String, Double> times = new HashMap<>();

  private final PrintStream out;

  SpeedTable(PrintStream out) {
    this.out = out;
  }

  /**
   * @param arguments the folders of the text to measure on, as {@link Corpus} takes them; the file
   *     that takes what the benchmarks say while they run; the article to look for idioms in
   * @throws IOException if there is no text
   * @throws RunnerException if a benchmark fails, such as when the matchers do not agree
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    SpeedTable table = new SpeedTable(System.out);
    Corpus corpus = Corpus.of(arguments[0], 0);
    try (PrintStream log = new PrintStream(arguments[1], UTF_8)) {
      System.setOut(log);
      for (int round = 1; round <= ROUNDS; round++) {
        System.err.printf("bluepencil: finding names, round %d of %d%n", round, ROUNDS);
        table.addSpeeds(run(MatchBenchmark.class, "text", arguments[0]));
      }
      System.err.println("bluepencil: compiling and opening");
      table.addTimes(run(OpenBenchmark.class, "text", arguments[0]));
      System.err.println("bluepencil: idioms");
      table.addProcessorTimes(run(IdiomBenchmark.class, "article", arguments[2]));
    }
    table.print(corpus.sourceBytes(), Names.ofTheDictionary().size());
  }

  private static Collection<RunResult> run(Class<?> benchmark, String parameter, String value)
      throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .param(parameter, value)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  void addSpeeds(Collection<RunResult> results) {
    for (RunResult result : results) {
      speeds
          .computeIfAbsent(
              Integer.valueOf(result.getParams().getParam("names")), n -> new EnumMap<>(Way.class))
          .computeIfAbsent(Way.valueOf(result.getParams().getParam("way")), w -> new ArrayList<>())
          .add(MatchBenchmark.PART_BYTES * 1e3 / median(result.getPrimaryResult()));
    }
  }

  void addTimes(Collection<RunResult> results) {
    for (RunResult result : results) {
      times.put(result.getPrimaryResult().getLabel(), median(result.getPrimaryResult()));
      result.getSecondaryResults().forEach((name, more) -> times.put(name, median(more)));
    }
  }

  /** Of benchmarks that count what their thread spent in all calls of one process. */
  void addProcessorTimes(Collection<RunResult> results) {
    for (RunResult result : results) {
      times.put(
          result.getPrimaryResult().getLabel(),
          result.getSecondaryResults().get("threadTime").getScore()
              / result.getParams().getMeasurement().getCount());
    }
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  void print(long textBytes, int dictionaryNames) {
    printf(
        "Finding names: MB of text a second, one thread, medians; 20 MB dealt from %.1f MB%n",
        textBytes / 1e6);
    speeds.forEach(
        (names, byWay) -> {
          printf("  %,d names%s%n", names == 0 ? dictionaryNames : names, origin(names));
          byWay.forEach((way, speed) -> printSpeed(way, speed, byWay.get(Way.KEY_TABLE)));
        });
    printf("Opening: milliseconds, medians%n");
    OPENING.forEach(what -> printTime(label(what), what));
    printf("Idioms of an article: milliseconds of processor time of one thread, means%n");
    printTime("all English rules of ours, no sentence seen before", "idioms");
    printTime("stock LanguageTool, its own rules", "stock");
    printf("  ours takes 1/%.0f of that%n", times.get("stock") / times.get("idioms"));
  }

  private void printTime(String label, String what) {
    printf("  %-52s %8.1f%n", label, times.get(what));
  }

  private static String origin(int names) {
    return names == 0 ? ", those of the packaged dictionary" : ", made of these";
  }

  private void printSpeed(Way way, List<Double> speed, List<Double> own) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < speed.size(); round++) {
      ratios.add(own.get(round) / speed.get(round));
    }
    String faster =
        way == Way.KEY_TABLE
            ? ""
            : String.format(Locale.ROOT, "   ours is %.1f times as fast", median(ratios));
    printf("    %-50s %8.1f%s%n", label(way), median(speed), faster);
  }

  private static String label(Way way) {
    return switch (way) {
      case KEY_TABLE -> "Bluepencil, on the text as it came";
      case HASH_MAP -> "java.util.HashMap, text folded beforehand";
      case DOUBLE_ARRAY_TRIE -> "AhoCorasickDoubleArrayTrie, folded beforehand";
    };
  }

  private static String label(String what) {
    return switch (what) {
      case "compile" -> "compile a table of a million names, new process";
      case "processorTime" -> "  the same, processor time of all threads";
      case "open" -> "open it from a mapped file, new process";
      case "openAgain" -> "  the same, once warm";
      default -> "open the packaged dictionary, new process";
    };
  }

  private void printf(String format, Object... arguments) {
    out.printf(Locale.ROOT, format, arguments);
  }
}
