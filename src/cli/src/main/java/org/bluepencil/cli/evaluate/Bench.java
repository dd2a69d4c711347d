package org.bluepencil.cli.evaluate;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.Revision.FieldRevision;

/** Has texts cleaned on all cores and says how far it is when that takes long. */
final class Bench implements AutoCloseable {

  /** Fewer texts than this are done before anybody wonders. */
  private static final int WORTH_TELLING = 1000;

  private static final int STEPS = 5;

  private final Cleaner cleaner;
  private final PrintStream progress;
  private final EditClasses editClasses = new EditClasses();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  Bench(Cleaner cleaner, PrintStream progress) {
    this.cleaner = cleaner;
    this.progress = progress;
  }

  /** What the texts are cleaned by. */
  Dictionary dictionary() {
    return cleaner.dictionary();
  }

  /**
   * A text to clean.
   *
   * @param place where it stands: a file, or a file and a line or an id
   * @param copy of one field
   */
  record Sample(String place, Copy copy) {

    /** A plain text; its source language may be empty, for unknown. */
    static Sample of(String place, String text, String language, String source) {
      Copy copy = Copy.of(text).withLanguage(language);
      return new Sample(place, source.isEmpty() ? copy : copy.withSourceLanguage(source));
    }

    /** The same as if it were translated from a language. */
    Sample from(String source) {
      return new Sample(place, copy.withSourceLanguage(source));
    }
  }

  /**
   * A text that was cleaned.
   *
   * @param place as in the sample
   * @param words of the text
   * @param revision of its only field
   */
  record Result(String place, int words, FieldRevision revision) {}

  /**
   * Cleans texts, in their order.
   *
   * @param what they are, for messages about progress
   */
  List<Result> clean(String what, List<Sample> samples) {
    List<Result> results = clean(what, samples, Options.defaults());
    results.forEach(result -> editClasses.add(what, result.revision()));
    return results;
  }

  /** Cleans texts with options of their own. See {@link #clean(String, List)}. */
  List<Result> clean(String what, List<Sample> samples, Options options) {
    samples.stream()
        .map(sample -> sample.copy().language())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(cleaner::warm);
    List<Future<Result>> futures = new ArrayList<>();
    samples.forEach(sample -> futures.add(workers.submit(() -> clean(sample, options))));
    List<Result> results = new ArrayList<>();
    for (Future<Result> future : futures) {
      results.add(get(future));
      tell(what, results.size(), samples.size());
    }
    return results;
  }

  /** What each class of findings on names did in all that was cleaned so far. */
  EditClasses editClasses() {
    return editClasses;
  }

  private Result clean(Sample sample, Options options) {
    try {
      Revision revision = cleaner.clean(sample.copy(), options);
      return new Result(sample.place(), revision.words(), revision.fields().get(0));
    } catch (RuntimeException e) {
      throw new IllegalStateException("cleaning failed at " + sample.place(), e);
    }
  }

  private static Result get(Future<Result> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void tell(String what, int done, int all) {
    if (all >= WORTH_TELLING && done % Math.max(1, all / STEPS) == 0) {
      progress.print(
          String.format(
              Locale.ROOT, "bluepencil: %s: %,d of %,d texts cleaned\n", what, done, all));
      progress.flush();
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
