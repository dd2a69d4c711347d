package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bluepencil.engine.Severity;
import org.junit.jupiter.api.Test;

/** Two answers to one text differ where a reader would see it. */
class FindingChangeTest {

  private static final String TEXT = "In Kiew and Odessa today.";

  private static Revisions revisions() {
    return new Revisions(TEXT);
  }

  private static List<String> between(Revisions before, Revisions after) {
    return FindingChange.between(
            before.revision().fields().get(0), after.revision().fields().get(0))
        .stream()
        .map(
            change ->
                change.place().start()
                    + " "
                    + change.what()
                    + " "
                    + (change.before() == null ? "-" : change.before().told())
                    + " "
                    + (change.after() == null ? "-" : change.after().told()))
        .toList();
  }

  @Test
  void theSameFindingsAreNoChange() {
    assertEquals(
        List.of(),
        between(
            revisions().edit(3, 7, "Kyiv").flag(12, 18, Severity.MINOR, "Odesa"),
            revisions().edit(3, 7, "Kyiv").flag(12, 18, Severity.MAJOR, "Odesa")));
  }

  @Test
  void findingsAppearAndDisappear() {
    assertEquals(
        List.of("3 disappears edit to Kyiv -", "12 appears - flag (Odesa?)"),
        between(revisions().edit(3, 7, "Kyiv"), revisions().flag(12, 18, Severity.MINOR, "Odesa")));
  }

  @Test
  void anotherReplacementOrSpanIsAChange() {
    assertEquals(
        List.of("3 changes edit to Kyiv edit to Kiev", "12 changes flag flag (Odesa?)"),
        between(
            revisions().edit(3, 7, "Kyiv").flag(12, 24, Severity.MINOR),
            revisions().edit(3, 7, "Kiev").flag(12, 18, Severity.MINOR, "Odesa")));
  }
}
