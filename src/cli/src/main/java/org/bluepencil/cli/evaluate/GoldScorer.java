package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.cli.evaluate.GoldScore.Judged;
import org.bluepencil.cli.evaluate.GoldScore.Outcome;
import org.bluepencil.cli.evaluate.GoldScore.Scored;
import org.bluepencil.cli.evaluate.GoldScore.Worth;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * Holds a revision against the items of a gold file, by these rules:
 *
 * <ul>
 *   <li>A finding serves an item that it overlaps when it reaches at most {@link GoldItem#REACH}
 *       code units past it.
 *   <li>An item is put right when the edits at it leave the text around as it was, with the item
 *       replaced by one of its alternatives and nothing else touched. How the edits are cut is
 *       their own affair: one wider or tighter than the item, several, or one that touches it.
 *   <li>A wide edit may put several items right at once, but not change anything between them.
 *   <li>A flagged item that is edited must be put right; otherwise its flag does not help it.
 *   <li>A finding that serves only items which ask for nothing counts neither way.
 * </ul>
 */
final class GoldScorer {

  private final String text;
  private final List<GoldItem> items;
  private final List<Edit> edits;
  private final List<Flag> flags;

  /** Ids of the edits that put an item right. */
  private final Set<String> rightEdits = new HashSet<>();

  private GoldScorer(List<GoldItem> items, FieldRevision revision) {
    this.text = revision.original();
    this.items = items.stream().sorted(Comparator.comparingInt(GoldItem::start)).toList();
    this.edits = revision.edits();
    this.flags = revision.flags();
  }

  /** Scores a revision of the text that the items belong to. */
  static GoldScore score(List<GoldItem> items, FieldRevision revision) {
    return new GoldScorer(items, revision).score();
  }

  private GoldScore score() {
    Set<GoldItem> right = new HashSet<>();
    items.stream().filter(this::putRight).forEach(right::add);
    List<Judged<Edit>> judgedEdits =
        edits.stream().map(edit -> new Judged<>(edit, worth(edit))).toList();
    List<Edit> wrong =
        judgedEdits.stream()
            .filter(judged -> judged.worth() == Worth.WRONG)
            .map(Judged::finding)
            .toList();
    List<Scored<GoldItem>> scored =
        items.stream()
            .map(
                item ->
                    new Scored<>(item, right.contains(item) ? Outcome.RIGHT : other(item, wrong)))
            .toList();
    List<Judged<Flag>> judgedFlags =
        flags.stream().map(flag -> new Judged<>(flag, worth(flag))).toList();
    return new GoldScore(scored, judgedEdits, judgedFlags);
  }

  private Outcome other(GoldItem item, List<Edit> wrong) {
    if (wrong.stream().map(Edit::finding).anyMatch(finding -> serves(finding, item))) {
      return Outcome.WRONG;
    }
    List<Finding> serving =
        flags.stream().map(Flag::finding).filter(finding -> serves(finding, item)).toList();
    if (serving.isEmpty()) {
      return Outcome.MISSED;
    }
    return !item.right().isEmpty() && serving.stream().anyMatch(flag -> suggests(flag, item))
        ? Outcome.SUGGESTED
        : Outcome.FLAGGED;
  }

  private Worth worth(Edit edit) {
    if (rightEdits.contains(edit.id())) {
      return Worth.GOOD;
    }
    List<GoldItem> served = served(edit.finding());
    if (served.isEmpty()) {
      return Worth.FALSE;
    }
    return served.stream().allMatch(GoldItem::wanted) ? Worth.WRONG : Worth.NEUTRAL;
  }

  private Worth worth(Flag flag) {
    List<GoldItem> served = served(flag.finding());
    if (served.isEmpty()) {
      return Worth.FALSE;
    }
    return served.stream().anyMatch(GoldItem::wanted) ? Worth.GOOD : Worth.NEUTRAL;
  }

  private List<GoldItem> served(Finding finding) {
    return items.stream().filter(item -> serves(finding, item)).toList();
  }

  private static boolean serves(Finding finding, GoldItem item) {
    return item.servedBy(finding.start(), finding.end());
  }

  /** Whether the edits at an item put it right; remembers which they are. */
  private boolean putRight(GoldItem item) {
    List<Edit> overlapping = edits.stream().filter(edit -> overlaps(edit, item)).toList();
    if (overlapping.stream().anyMatch(edit -> !serves(edit.finding(), item))) {
      return false;
    }
    Stream<Edit> near = edits.stream().filter(edit -> overlaps(edit, item) || touches(edit, item));
    for (List<Edit> attempt : List.of(overlapping, near.toList())) {
      if (!attempt.isEmpty() && comesOutRight(item, attempt)) {
        attempt.forEach(edit -> rightEdits.add(edit.id()));
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Edit edit, GoldItem item) {
    return item.overlaps(edit.finding().start(), edit.finding().end());
  }

  private static boolean touches(Edit edit, GoldItem item) {
    return item.touches(edit.finding().start(), edit.finding().end());
  }

  private boolean suggests(Finding flag, GoldItem item) {
    Set<String> wanted = wanted(item, flag.start(), flag.end());
    String before = text.substring(Math.min(flag.start(), item.start()), flag.start());
    String after = text.substring(flag.end(), Math.max(flag.end(), item.end()));
    return flag.suggestions().stream()
        .anyMatch(suggestion -> wanted.contains(before + suggestion + after));
  }

  private boolean comesOutRight(GoldItem item, List<Edit> attempt) {
    int from = attempt.get(0).finding().start();
    int to = attempt.get(attempt.size() - 1).finding().end();
    StringBuilder cleaned = new StringBuilder();
    int done = Math.min(from, item.start());
    for (Edit edit : attempt) {
      cleaned.append(text, done, edit.finding().start()).append(edit.replacement());
      done = edit.finding().end();
    }
    cleaned.append(text, done, Math.max(to, item.end()));
    Set<String> wanted = wanted(item, from, to);
    // Where a line should go, its line end may go with it.
    return wanted.contains(cleaned.toString())
        || (item.right().isEmpty()
            && wanted.stream().anyMatch(w -> w.strip().contentEquals(cleaned.toString().strip())));
  }

  /**
   * All that may stand from the first to the last code unit of an item and a span once the item is
   * put right: other items in there are put right too or stay.
   */
  private Set<String> wanted(GoldItem item, int spanStart, int spanEnd) {
    int from = Math.min(spanStart, item.start());
    int to = Math.max(spanEnd, item.end());
    List<GoldItem> others =
        items.stream()
            .filter(other -> from <= other.start() && other.end() <= to)
            .filter(other -> !other.overlaps(item.start(), item.end()))
            .toList();
    List<GoldItem> inOrder =
        Stream.concat(others.stream(), Stream.of(item))
            .sorted(Comparator.comparingInt(GoldItem::start))
            .toList();
    Set<String> texts = new HashSet<>();
    build(item, inOrder, 0, from, to, "", texts);
    return texts;
  }

  private void build(
      GoldItem item, List<GoldItem> rest, int next, int at, int to, String sofar, Set<String> out) {
    if (next == rest.size()) {
      out.add(sofar + text.substring(at, to));
      return;
    }
    GoldItem current = rest.get(next);
    if (current.start() < at) {
      // It overlaps an item that was already put right.
      build(item, rest, next + 1, at, to, sofar, out);
      return;
    }
    List<String> choices = new ArrayList<>(current.outcomes());
    if (current != item) {
      choices.add(current.wrong());
    }
    for (String choice : choices) {
      String before = sofar + text.substring(at, current.start());
      build(item, rest, next + 1, current.end(), to, before + choice, out);
    }
  }
}
