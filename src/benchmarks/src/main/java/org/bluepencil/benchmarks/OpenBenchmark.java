package org.bluepencil.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import org.openjdk.jmh.annotations.AuxCounters;
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

  /** The file of their table. It was just written, so the system has it in memory. */
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

    KeyTable open() throws IOException {
      try (FileChannel in = FileChannel.open(Objects.requireNonNull(file))) {
        return KeyTable.open(in.map(MapMode.READ_ONLY, 0, in.size()));
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

  /** What the whole process spent, the collector and the compiler's threads too. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Processor {
    /** In milliseconds, over one call. */
    public double processorTime;
  }

  /** Builds the table from strings, in a process that never did so before. */
  @Benchmark
  public KeyTable compile(Keys keys, Processor processor) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    KeyTable table = KeyTable.of(keys.keys);
    processor.processorTime += (system.getProcessCpuTime() - before) / 1e6;
    return table;
  }

  /** Maps the file, opens the table and looks up a name, in a process that never did so before. */
  @Benchmark
  public int open(TableFile table) throws IOException {
    return table.open().find("Volodymyr Zelensky");
  }

  /** The same in a process that has done so a hundred times. */
  @Benchmark
  @Warmup(iterations = 100)
  @Measurement(iterations = 100)
  public int openAgain(TableFile table) throws IOException {
    return table.open().find("Volodymyr Zelensky");
  }

  /** Opens the dictionary that is packaged, in a process that never did so before. */
  @Benchmark
  public Dictionary openPackaged() {
    return Lexicon.open();
  }
}
