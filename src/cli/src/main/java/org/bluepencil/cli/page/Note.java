package org.bluepencil.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision.FieldRevision;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its number on the page.
 *
 * @param number from 1, in the order of the text
 * @param finding what was noticed
 * @param original what stood there
 * @param replacement what stands there now, or null for a flag
 */
record Note(int number, Finding finding, String original, @Nullable String replacement) {

  private static final Comparator<Note> READING_ORDER =
      Comparator.comparingInt((Note note) -> note.finding().start())
          .thenComparing(note -> !note.isEdit())
          .thenComparingInt(note -> note.finding().end());

  /** The notes to a field, numbered from {@code first}. */
  static List<Note> of(FieldRevision field, int first) {
    List<Note> notes = new ArrayList<>();
    for (Edit edit : field.edits()) {
      notes.add(new Note(0, edit.finding(), edit.original(), edit.replacement()));
    }
    for (Flag flag : field.flags()) {
      notes.add(new Note(0, flag.finding(), flag.original(), null));
    }
    notes.sort(READING_ORDER);
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i);
      notes.set(i, new Note(first + i, note.finding(), note.original(), note.replacement()));
    }
    return notes;
  }

  /** Whether the finding was applied. */
  boolean isEdit() {
    return replacement != null;
  }
}
