package org.bluepencil.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * Cuts a field into paragraphs and pieces.
 *
 * <p>Flags may overlap each other and edits, which elements of HTML cannot; so the text is cut
 * wherever a span begins or ends, and each piece knows all the flags that it belongs to. An edit is
 * never cut: a flag that begins or ends inside one is drawn to its edge.
 */
final class Paragraphs {

  /** What ends and begins at one offset. */
  private static final class Stop {
    final List<Note> ends = new ArrayList<>();
    final List<Note> starts = new ArrayList<>();
  }

  private final String text;
  private final TreeMap<Integer, Stop> stops = new TreeMap<>();
  private final List<Note> open = new ArrayList<>();
  private final List<Paragraph> done = new ArrayList<>();
  private Paragraph current = new Paragraph(false);

  private Paragraphs(FieldRevision field, List<Note> notes) {
    this.text = field.original();
    TreeMap<Integer, Note> edits = new TreeMap<>();
    notes.stream().filter(Note::isEdit).forEach(note -> edits.put(note.finding().start(), note));
    for (Note note : notes) {
      place(note, edits);
    }
  }

  /** The paragraphs of a field that have something to show. */
  static List<Paragraph> of(FieldRevision field, List<Note> notes) {
    return new Paragraphs(field, notes).cut();
  }

  private void place(Note note, TreeMap<Integer, Note> edits) {
    int start = note.finding().start();
    int end = note.finding().end();
    if (!note.isEdit()) {
      start = edge(start, edits, true);
      end = edge(end, edits, false);
    }
    stop(start).starts.add(note);
    stop(end).ends.add(note);
  }

  private static int edge(int offset, TreeMap<Integer, Note> edits, boolean first) {
    var before = edits.lowerEntry(offset);
    if (before == null || before.getValue().finding().end() <= offset) {
      return offset;
    }
    return first ? before.getKey() : before.getValue().finding().end();
  }

  private Stop stop(int offset) {
    return stops.computeIfAbsent(offset, at -> new Stop());
  }

  private List<Paragraph> cut() {
    int from = 0;
    for (var entry : stops.entrySet()) {
      addStretch(from, entry.getKey());
      from = entry.getKey();
      pass(entry.getValue());
    }
    addStretch(from, text.length());
    endLine();
    return done.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
  }

  private void pass(Stop stop) {
    for (Note note : stop.ends) {
      open.remove(note);
      current.pieces().add(new Piece.Reference(note));
    }
    for (Note note : stop.starts) {
      current.notes().add(note);
      open.add(note);
    }
  }

  private void addStretch(int from, int to) {
    if (from == to) {
      return;
    }
    for (Note note : open) {
      if (note.isEdit()) {
        current.pieces().add(new Piece.Change(note, flags()));
        return;
      }
    }
    int lineStart = from;
    for (int i = from; i < to; i++) {
      if (Html.isLineEnd(text.charAt(i))) {
        addWords(lineStart, i);
        boolean pair =
            text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (!pair) {
          endLine();
        }
        lineStart = i + 1;
      }
    }
    addWords(lineStart, to);
  }

  private void addWords(int from, int to) {
    if (from < to) {
      current.pieces().add(new Piece.Words(text.substring(from, to), flags()));
    }
  }

  private void endLine() {
    boolean gap = current.isEmpty();
    done.add(current);
    current = new Paragraph(gap);
  }

  private List<Note> flags() {
    return open.stream().filter(note -> !note.isEdit()).toList();
  }
}
