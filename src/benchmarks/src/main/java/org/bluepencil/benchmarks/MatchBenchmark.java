package org.bluepencil.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
 * Finds names in 20 MB of text, about {@link #PART_BYTES} a call. Its samples are short, so that
 * their median says what the matcher does even where other programs take turns with it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx5g")
public class MatchBenchmark {

  static final int PART_BYTES = 100_000;

  private static final int TEXT_BYTES = 20_000_000;

  /** The ways to match that are compared. */
  public enum Way {
    KEY_TABLE(KeyTableMatcher::new),
    HASH_MAP(HashMapMatcher::new),
    DOUBLE_ARRAY_TRIE(TrieMatcher::new);

    private final Function<List<String>, Matcher> maker;

    Way(Function<List<String>, Matcher> maker) {
      this.maker = maker;
    }

    Matcher of(List<String> keys) {
      return maker.apply(keys);
    }
  }

  @Param public Way way = Way.KEY_TABLE;

  /** How many keys; fewer than the dictionary has stands for those of the dictionary. */
  @Param({"0", "1000000"})
  public int names;

  /** The folders of the text, as {@link Corpus} takes them. */
  @Param("test-corpus")
  public String text = "";

  private final List<List<Article>> parts = new ArrayList<>();
  private final Matches matches = new Matches();
  private List<String> keys = List.of();
  private @Nullable Matcher matcher;
  private int next;

  /**
   * Makes the text, the keys and the matcher, and checks its answers.
   *
   * @throws IOException if the text or the dictionary cannot be read
   */
  @Setup
  public void makeReady() throws IOException {
    Corpus corpus = Corpus.of(text, TEXT_BYTES);
    keys = Names.grownTo(names, Names.ofTheDictionary());
    Matcher made = way.of(keys);
    checkAnswers(made, corpus);
    matcher = made;
    int size = (int) (corpus.articles().size() * (long) PART_BYTES / corpus.bytes());
    for (int i = 0; i + size <= corpus.articles().size(); i += size) {
      parts.add(corpus.articles().subList(i, i + size));
    }
    System.out.printf("%d keys, %d bytes in %d parts%n", keys.size(), corpus.bytes(), parts.size());
  }

  /** Whoever agrees with one agrees with all. */
  private void checkAnswers(Matcher made, Corpus corpus) {
    Matcher judge = new HashMapMatcher(keys);
    int count = 0;
    for (Article article : corpus.articles()) {
      count += Agreement.check(judge, made, article);
    }
    if (count == 0) {
      throw new IllegalStateException("nothing was found in " + text);
    }
  }

  /** Finds the names in one part of the text; returns how many there were. */
  @Benchmark
  public int match() {
    Matcher ready = Objects.requireNonNull(matcher, "set up");
    int count = 0;
    for (Article article : parts.get(next)) {
      matches.clear();
      ready.match(article, matches);
      count += matches.count();
    }
    next = next + 1 == parts.size() ? 0 : next + 1;
    return count;
  }
}
