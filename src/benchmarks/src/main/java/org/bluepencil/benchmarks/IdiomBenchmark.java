package org.bluepencil.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.bluepencil.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The idiom check with all English rules on one article, and stock LanguageTool with its own rules
 * on the same. One thread, warm. No sentence comes twice: each run writes its number into them all.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 500)
@Measurement(iterations = 200)
public class IdiomBenchmark {

  /** An article that is new each time. */
  @State(Scope.Thread)
  public static class News {

    /** The file it stands in. */
    @Param("test-corpus/wire-fr-en-01.txt")
    public @Nullable String article;

    private String text = "";
    private int number;

    /**
     * Reads it.
     *
     * @throws IOException if there is no such file
     */
    @Setup
    public void read() throws IOException {
      text = Files.readString(Path.of(Objects.requireNonNull(article)));
    }

    String next() {
      number++;
      return text.replaceAll("(?m)(?<=[.!?])(?= )|$", " " + number);
    }
  }

  /** What the thread spent. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** In milliseconds, over one call. */
    public double threadTime;

    void addSince(long started) {
      threadTime += (now() - started) / 1e6;
    }

    static long now() {
      return THREADS.getCurrentThreadCpuTime();
    }
  }

  /** The packaged dictionary's rules. */
  @State(Scope.Benchmark)
  public static class Rules {

    private static final Options IDIOMS =
        Options.defaults().withChecks(EnumSet.of(CheckGroup.IDIOMS));

    private final Cleaner cleaner = new Cleaner(Lexicon.open());

    Revision clean(String text) {
      return cleaner.clean(Copy.of(text).withLanguage("en").withSourceLanguage("fr"), IDIOMS);
    }
  }

  /** LanguageTool as it comes. */
  @State(Scope.Thread)
  public static class Stock {
    private final JLanguageTool tool =
        new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  /** All English idiom rules. */
  @Benchmark
  public Revision idioms(News news, Rules rules, Processor processor) {
    String text = news.next();
    long started = Processor.now();
    Revision revision = rules.clean(text);
    processor.addSince(started);
    return revision;
  }

  /**
   * All rules that LanguageTool runs by default.
   *
   * @throws IOException if it cannot read its own files
   */
  @Benchmark
  @Warmup(iterations = 40)
  @Measurement(iterations = 20)
  public Iterable<RuleMatch> stock(News news, Stock stock, Processor processor) throws IOException {
    String text = news.next();
    long started = Processor.now();
    Iterable<RuleMatch> matches = stock.tool.check(text);
    processor.addSince(started);
    return matches;
  }
}
