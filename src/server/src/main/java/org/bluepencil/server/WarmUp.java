package org.bluepencil.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The loading of languages in the background, and how far it has come. One language after the
 * other: each takes seconds of a core. Thread-safe.
 */
public final class WarmUp {

  /** How far a language has come. */
  public enum State {
    /** Not loaded yet. */
    WAITING,
    /** Its idioms serve. */
    WARM,
    /** Loading it failed; the log says why. */
    FAILED
  }

  private final List<String> languages;
  private final Consumer<String> load;
  private final Consumer<String> report;
  private final Map<String, State> states = new ConcurrentHashMap<>();

  /**
   * Names what is to be loaded; nothing is until {@link #start}.
   *
   * @param languages BCP 47 tags
   * @param load loads one language and returns when it serves
   * @param report takes one line for each language, for the log
   */
  public WarmUp(List<String> languages, Consumer<String> load, Consumer<String> report) {
    this.languages = List.copyOf(languages);
    this.load = load;
    this.report = report;
    this.languages.forEach(language -> states.put(language, State.WAITING));
  }

  /** Loads the languages on a thread of its own, which ends when they are loaded. */
  public Thread start() {
    Thread thread = new Thread(this::run, "warm-up");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void run() {
    for (String language : languages) {
      try {
        load.accept(language);
        states.put(language, State.WARM);
        report.accept(language + " is warm");
      } catch (RuntimeException | LinkageError e) {
        // Goes on with the next language: readiness says which one is missing.
        states.put(language, State.FAILED);
        report.accept(language + " could not be loaded: " + e);
      }
    }
  }

  /** Whether every language named is warm. */
  public boolean isDone() {
    return states.values().stream().allMatch(State.WARM::equals);
  }

  /** How far each language has come, by tag. */
  public Map<String, State> states() {
    return new TreeMap<>(states);
  }
}
