package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How sure it is that a spelling is a variant of an entry here: a start and what spoke for and
 * against, each with its weight. The sum is kept between 0 and 0.99.
 */
final class Judgement {

  private double sum;
  private boolean editable = true;
  private final List<String> evidence = new ArrayList<>();

  Judgement(double start, String why) {
    add(start, why);
  }

  void add(double weight, String why) {
    sum += weight;
    evidence.add(String.format(Locale.ROOT, "%s (%+.2f)", why, weight));
  }

  /** Rules out an edit whatever the confidence. */
  void neverEdit(String why) {
    editable = false;
    evidence.add(why);
  }

  double confidence() {
    return Math.round(Math.max(0, Math.min(0.99, sum)) * 100) / 100.0;
  }

  boolean isEditable() {
    return editable;
  }

  List<String> evidence() {
    return evidence;
  }
}
