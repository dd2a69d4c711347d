package org.bluepencil.cli.evaluate;

import java.util.List;

/**
 * One line of a gold file: a place and what a good cleaner does there.
 *
 * @param kind a finding's kind, as its label
 * @param action what is asked for
 * @param start first UTF-16 code unit, in the text as given
 * @param end the code unit after it
 * @param wrong the text between them
 * @param right what should stand there, in any of several ways; empty when it should go or when
 *     only a person can say
 */
record GoldItem(String kind, Action action, int start, int end, String wrong, List<String> right) {

  /** How far a finding may reach past an item, in UTF-16 code units, and still serve it. */
  static final int REACH = 20;

  /** What is asked for at a place. */
  enum Action {
    /** It must be changed by itself. */
    FIX,
    /** It must at least be pointed out. */
    FLAG,
    /** It is a matter of taste. */
    MAY
  }

  GoldItem {
    right = List.copyOf(right);
  }

  /** Whether anything is asked for here. */
  boolean wanted() {
    return action != Action.MAY;
  }

  /** Whether a span shares a code unit with this place. */
  boolean overlaps(int otherStart, int otherEnd) {
    return otherStart < end && start < otherEnd;
  }

  /** Whether a span begins where this place ends, or ends where it begins. */
  boolean touches(int otherStart, int otherEnd) {
    return otherStart == end || otherEnd == start;
  }

  /** Whether a finding with this span serves the item: overlaps it and reaches not far past it. */
  boolean servedBy(int otherStart, int otherEnd) {
    return overlaps(otherStart, otherEnd) && otherStart >= start - REACH && otherEnd <= end + REACH;
  }

  /** What may stand here in the end: one of {@code right}, or nothing at all. */
  List<String> outcomes() {
    return right.isEmpty() ? List.of("") : right;
  }
}
