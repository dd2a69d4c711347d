package org.bluepencil.cli.evaluate;

import java.util.List;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Flag;

/**
 * How a revision did against a gold file.
 *
 * @param items every item and what became of it
 * @param edits every edit and what it was worth
 * @param flags every flag and what it was worth
 */
record GoldScore(List<Scored<GoldItem>> items, List<Judged<Edit>> edits, List<Judged<Flag>> flags) {

  GoldScore {
    items = List.copyOf(items);
    edits = List.copyOf(edits);
    flags = List.copyOf(flags);
  }

  /** What became of an item. */
  enum Outcome {
    /** An edit put it right. */
    RIGHT,
    /** It was flagged, and a suggestion says what {@code right} says. */
    SUGGESTED,
    /** It was flagged. */
    FLAGGED,
    /** It was edited into something that is not right. */
    WRONG,
    /** Nothing was done. */
    MISSED
  }

  /** What a finding was worth. */
  enum Worth {
    /** It did what an item asks for. */
    GOOD,
    /** It serves only items that ask for nothing. */
    NEUTRAL,
    /** An edit that serves an item but does not put it right. */
    WRONG,
    /** It serves no item: a false edit, an extra flag. */
    FALSE
  }

  /** An item and what became of it. */
  record Scored<T>(T item, Outcome outcome) {}

  /** A finding and what it was worth. */
  record Judged<T>(T finding, Worth worth) {}

  /** Whether an outcome is what the item asks for. */
  static boolean satisfied(GoldItem item, Outcome outcome) {
    return switch (item.action()) {
      case FIX -> outcome == Outcome.RIGHT;
      case FLAG ->
          outcome == Outcome.RIGHT || outcome == Outcome.SUGGESTED || outcome == Outcome.FLAGGED;
      case MAY -> true;
    };
  }
}
