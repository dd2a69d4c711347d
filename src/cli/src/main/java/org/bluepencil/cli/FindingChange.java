package org.bluepencil.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision.FieldRevision;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text where two cleanings differ.
 *
 * @param before what the first did there, or null for nothing
 * @param after what the second does there, or null for nothing
 */
record FindingChange(@Nullable Done before, @Nullable Done after) {

  /**
   * What a cleaning did at a place.
   *
   * @param start first UTF-16 code unit of the span
   * @param end the code unit after it
   * @param kind what sort of finding it is
   * @param edited whether it was changed; otherwise it was flagged
   * @param rule id of the rule
   * @param writes the replacement, or the suggestions of a flag, best first
   */
  record Done(int start, int end, Kind kind, boolean edited, String rule, List<String> writes) {

    private static Done of(Finding finding, boolean edited) {
      List<String> suggestions = finding.suggestions();
      return new Done(
          finding.start(),
          finding.end(),
          finding.kind(),
          edited,
          finding.rule(),
          edited ? suggestions.subList(0, 1) : suggestions);
    }

    /** Whether a reader of the cleaned text and its flags sees the same. */
    private boolean looksLike(Done other) {
      return start == other.start
          && end == other.end
          && kind == other.kind
          && edited == other.edited
          && writes.equals(other.writes);
    }

    private boolean meets(Done other) {
      return kind == other.kind && start < other.end && other.start < end;
    }

    /** {@code edit to Kyiv}, {@code flag (Kyiv?)}, {@code flag}. */
    String told() {
      return edited
          ? "edit to " + writes.get(0)
          : writes.isEmpty()
              ? "flag"
              : writes.stream().collect(Collectors.joining(" or ", "flag (", "?)"));
    }
  }

  /** Where it stands: the span of the later one, or of the one that went. */
  Done place() {
    Done place = after == null ? before : after;
    if (place == null) {
      throw new IllegalStateException("a change of nothing");
    }
    return place;
  }

  /** In one word what became of it: appears, disappears or changes. */
  String what() {
    return before == null ? "appears" : after == null ? "disappears" : "changes";
  }

  /** The places where two answers to one text differ, in order. */
  static List<FindingChange> between(FieldRevision before, FieldRevision after) {
    List<Done> old = done(before);
    List<Done> now = done(after);
    List<Done> gone = old.stream().filter(done -> now.stream().noneMatch(done::looksLike)).toList();
    List<Done> come =
        new ArrayList<>(
            now.stream().filter(done -> old.stream().noneMatch(done::looksLike)).toList());
    List<FindingChange> changes = new ArrayList<>();
    for (Done done : gone) {
      Done instead = come.stream().filter(done::meets).findFirst().orElse(null);
      come.remove(instead);
      changes.add(new FindingChange(done, instead));
    }
    come.forEach(done -> changes.add(new FindingChange(null, done)));
    changes.sort(Comparator.comparingInt(change -> change.place().start()));
    return changes;
  }

  private static List<Done> done(FieldRevision revision) {
    return Stream.concat(
            revision.edits().stream().map(edit -> Done.of(edit.finding(), true)),
            revision.flags().stream().map(flag -> Done.of(flag.finding(), false)))
        .toList();
  }
}
