package org.bluepencil.cli.evaluate;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one run that are recorded and must not get worse: counts, each with a stable
 * dotted name such as {@code gold.false-edits}. For one thread.
 */
final class Metrics {

  /** Which way a figure gets better. */
  enum Better {
    HIGHER,
    LOWER
  }

  /**
   * One figure.
   *
   * @param value a count
   * @param better which way it gets better
   */
  record Metric(int value, Better better) {

    /** Whether this is worse than what was recorded. */
    boolean worseThan(int recorded) {
      return better == Better.HIGHER ? value < recorded : value > recorded;
    }
  }

  private final SortedMap<String, Metric> byName = new TreeMap<>();

  /** Adds a figure of which more is better, such as fixes made or files measured. */
  Metrics higher(String name, int value) {
    return add(name, new Metric(value, Better.HIGHER));
  }

  /** Adds a figure of which less is better, such as false edits. */
  Metrics lower(String name, int value) {
    return add(name, new Metric(value, Better.LOWER));
  }

  private Metrics add(String name, Metric metric) {
    if (byName.put(name, metric) != null) {
      throw new IllegalArgumentException("two figures are called " + name);
    }
    return this;
  }

  /** Adds all figures of another part. */
  void addAll(Metrics other) {
    other.byName.forEach(this::add);
  }

  /** The figures by name, in the order of the names. */
  Map<String, Metric> byName() {
    return byName;
  }
}
