package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.engine.Revision.FieldRevision;

/** Says in one line what became of a copy, cleaned with the small dictionary and found sound. */
final class Cleaned {

  private Cleaned() {}

  /** What the names check alone makes of a text. */
  static Revision names(Copy copy) {
    return of(copy, CheckGroup.NAMES);
  }

  /** What the names check alone makes of a text of which only the language is known. */
  static Revision names(String language, String text) {
    return names(Copy.of(text).withLanguage(language));
  }

  /** What the typography check alone makes of a text. */
  static Revision typography(String language, String text) {
    return of(Copy.of(text).withLanguage(language), CheckGroup.TYPOGRAPHY);
  }

  static Revision of(Copy copy, CheckGroup check) {
    Options options = Options.defaults().withChecks(EnumSet.of(check));
    return Revisions.assertSound(SmallDictionary.cleaner(), copy, options);
  }

  /** Asserts that nothing was edited and nothing flagged. */
  static void assertUntouched(Revision revision) {
    assertEquals(List.of(), summary(revision));
    assertFalse(revision.changed());
  }

  /** Asserts that nothing was edited and exactly these words were flagged, by this rule. */
  static void assertFlagged(Revision revision, String rule, String... words) {
    assertFalse(revision.changed(), () -> revision.text());
    assertTrue(
        revision.flags().stream().allMatch(flag -> flag.finding().rule().equals(rule)),
        () -> summary(revision).toString());
    assertEquals(List.of(words), revision.flags().stream().map(Flag::original).toList());
  }

  /** Every edit as {@code wrong → right} and every flag as {@code wrong ?} with its suggestions. */
  static List<String> summary(Revision revision) {
    return revision.fields().stream().flatMap(field -> summary(field).stream()).toList();
  }

  private static List<String> summary(FieldRevision field) {
    List<String> lines =
        field.edits().stream()
            .map(edit -> edit.original() + " → " + edit.replacement())
            .collect(Collectors.toList());
    field
        .flags()
        .forEach(
            flag ->
                lines.add(
                    flag.original() + " ? " + String.join(" | ", flag.finding().suggestions())));
    return lines;
  }
}
