package org.bluepencil.cli.page;

import java.util.List;

/** A stretch of a paragraph that is shown in one way. */
sealed interface Piece {

  /**
   * Words as they came in.
   *
   * @param text without line ends
   * @param flags whose span they belong to
   */
  record Words(String text, List<Note> flags) implements Piece {}

  /**
   * A change.
   *
   * @param edit what was changed
   * @param flags whose span it belongs to
   */
  record Change(Note edit, List<Note> flags) implements Piece {}

  /**
   * The end of a note's span, where its number stands.
   *
   * @param note the note
   */
  record Reference(Note note) implements Piece {}
}
