package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.engine.Revision.FieldRevision;

/** What must hold of every revision, whatever came in. */
final class Revisions {

  private Revisions() {}

  /**
   * Asserts that spans are in range, in order and say what stands there, that edits do not overlap
   * and reproduce the cleaned text, that text outside them is untouched, and that cleaning again
   * changes nothing more.
   */
  static Revision assertSound(Cleaner cleaner, Copy copy, Options options) {
    Revision revision = cleaner.clean(copy, options);
    assertEquals(copy.fields().size(), revision.fields().size());
    List<Copy.Field> cleaned = new ArrayList<>();
    for (int i = 0; i < copy.fields().size(); i++) {
      FieldRevision field = revision.fields().get(i);
      assertEquals(copy.fields().get(i).text(), field.original());
      assertEdits(field);
      assertFlags(field);
      cleaned.add(new Copy.Field(field.name(), field.text(), copy.fields().get(i).maxLength()));
    }
    Copy again = copy.withFields(cleaned).withLanguage(revision.language());
    Revision second = cleaner.clean(again, options);
    for (int i = 0; i < cleaned.size(); i++) {
      assertEquals(cleaned.get(i).text(), second.fields().get(i).text(), "cleaned twice");
    }
    return revision;
  }

  private static void assertEdits(FieldRevision field) {
    StringBuilder rebuilt = new StringBuilder();
    int at = 0;
    for (Edit edit : field.edits()) {
      int start = edit.finding().start();
      int end = edit.finding().end();
      assertTrue(at <= start && start < end && end <= field.original().length(), "span in order");
      assertEquals(field.original().substring(start, end), edit.original());
      rebuilt.append(field.original(), at, start);
      assertEquals(rebuilt.length(), edit.cleanedStart());
      rebuilt.append(edit.replacement());
      assertEquals(rebuilt.length(), edit.cleanedEnd());
      at = end;
    }
    rebuilt.append(field.original().substring(at));
    assertEquals(rebuilt.toString(), field.text(), "edits reproduce the cleaned text");
  }

  private static void assertFlags(FieldRevision field) {
    int before = 0;
    for (Flag flag : field.flags()) {
      int start = flag.finding().start();
      int end = flag.finding().end();
      assertTrue(before <= start && start < end && end <= field.original().length());
      assertEquals(field.original().substring(start, end), flag.original());
      assertTrue(flag.cleanedStart() <= flag.cleanedEnd());
      assertTrue(flag.cleanedEnd() <= field.text().length());
      before = start;
    }
  }
}
