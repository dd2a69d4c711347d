package org.bluepencil.cli.page;

import java.util.ArrayList;
import java.util.List;

/** A line of the copy with the notes that begin in it. Filled by one {@link Paragraphs}. */
final class Paragraph {

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final boolean afterGap;

  /**
   * @param afterGap whether an empty line stood before it
   */
  Paragraph(boolean afterGap) {
    this.afterGap = afterGap;
  }

  /** Whether an empty line stood before it. */
  boolean afterGap() {
    return afterGap;
  }

  /** What it consists of, in order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The notes whose span begins here, by number. */
  List<Note> notes() {
    return notes;
  }

  /** Whether there is nothing to see. */
  boolean isEmpty() {
    return notes.isEmpty()
        && pieces.stream()
            .allMatch(
                piece ->
                    piece instanceof Piece.Words words
                        && words.text().isBlank()
                        && words.flags().isEmpty());
  }
}
