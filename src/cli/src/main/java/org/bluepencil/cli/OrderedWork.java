package org.bluepencil.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many things at once and hands the results over in the order of the things. */
final class OrderedWork {

  /**
   * Enough waiting results that no thread idles behind a slow file, few enough to fit in memory.
   */
  private static final int AHEAD = 8;

  private OrderedWork() {}

  /**
   * Does the work on {@code threads} threads; {@code taker} is called in the caller's thread, in
   * the order of {@code items}. A work that throws ends the run with what it threw.
   */
  static <T, R> void run(List<T> items, int threads, Function<T, R> work, Consumer<R> taker) {
    int workers = Math.max(1, Math.min(threads, items.size()));
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      Iterator<T> left = items.iterator();
      while (left.hasNext() || !waiting.isEmpty()) {
        while (left.hasNext() && waiting.size() < workers * AHEAD) {
          T item = left.next();
          waiting.add(pool.submit(() -> work.apply(item)));
        }
        taker.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException(ExitCode.INPUT_FAILED, "stopped before everything was done");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
