package org.bluepencil.benchmarks;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.dictionary.KeyTable;
import org.bluepencil.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Compiles and opens a table of a million names, and opens the packaged dictionary. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgs = "-Xmx3g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OpenBenchmark {

  private static final int COUNT = 1_000_000;

  /** A million names as strings. */
  @State(Scope.Benchmark)
  public static class Keys {
    List<String> keys = List.of();

    /**
     * Makes them.
     *
     * @throws IOException if the dictionary cannot be read
     */
    @Setup
    public void make() throws IOException {
      keys = Names.grownTo(COUNT, Names.ofTheDictionary());
    }
  }

  /** The file of their table. */
  @State(Scope.Benchmark)
  public static class TableFile {
    @Nullable Path file;

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    @Setup
    public void write(Keys keys) throws IOException {
      Path written = Files.createTempFile("names", ".table");
      file = written;
      KeyTable table = KeyTable.of(keys.keys);
      // Reading text costs something once a process; that is not what is measured.
      table.find("Kyiv");
      try (FileChannel out = FileChannel.open(written, StandardOpenOption.WRITE)) {
        out.write(table.bytes());
      }
    }

    /**
     * Takes it away.
     *
     * @throws IOException if it cannot be
     */
    @TearDown
    public void delete() throws IOException {
      Files.deleteIfExists(Objects.requireNonNull(file));
    }
  }

  /** Builds the table from strings, in a process that never did so before. */
  @Benchmark
  public KeyTable compile(Keys keys) {
    return KeyTable.of(keys.keys);
  }

  /** Maps the file, opens the table and looks up a name. */
  @Benchmark
  public int open(TableFile table) throws IOException {
    try (FileChannel in = FileChannel.open(Objects.requireNonNull(table.file))) {
      return KeyTable.open(in.map(MapMode.READ_ONLY, 0, in.size())).find("Volodymyr Zelensky");
    }
  }

  /** Opens the dictionary that is packaged, in a process that never did so before. */
  @Benchmark
  public Dictionary openPackaged() {
    return Lexicon.open();
  }
}
