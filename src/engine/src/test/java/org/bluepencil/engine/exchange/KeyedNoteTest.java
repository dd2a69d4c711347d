package org.bluepencil.engine.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.bluepencil.engine.ImportSettings;

/** What notes and cells hold comes back as it was, whatever it is. */
class KeyedNoteTest {

  @Property
  void aNoteComesBack(
      @ForAll @NotEmpty @Chars({'a', ' ', '\n', '\r', '"', '{', '.', ':', 'é'}) String text) {
    KeyedNote note = new KeyedNote(KeyedNote.NOTE, text);
    assertEquals(note, KeyedNote.of(note.text()));
  }

  @Example
  void aNoteThatLooksLikeOursComesBack() {
    for (String text : List.of("bluepencil.role: dated", "bluepencil.", "\"quoted\"")) {
      KeyedNote note = new KeyedNote(KeyedNote.NOTE, text);
      assertEquals(note, KeyedNote.of(note.text()));
    }
  }

  @Property
  void cellsComeBack(@ForAll @NotEmpty @Chars({'a', '\n', ',', '"', ';', '\t', 'é'}) String cell)
      throws IOException {
    StringWriter out = new StringWriter();
    Csv.write(out, ',', List.of("first", cell, "last"));
    ImportSettings settings = new ImportSettings("2026", "abc", false, Set.of(), null, "other");
    Reading reading = new Reading("file", settings, id -> false);
    List<Csv.Row> rows = Csv.read(new StringReader("a,b,c\n" + out), reading);
    assertEquals(List.of("first", cell.strip(), "last"), rows.get(1).cells());
    assertEquals(List.of(), reading.problems);
  }
}
