package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A view of {@code <b>A&amp;B</b> C}: the text A&B C, each unit with where it was read from. */
class MappedTextTest {

  private static final String SOURCE = "<b>A&amp;B</b> C";
  private static final int[] STARTS = {3, 4, 9, 14, 15};
  private static final int[] ENDS = {4, 9, 10, 15, 16};

  private final Text text = Text.mapped(2, "A&B C", STARTS, ENDS, Set.of());

  private String source(int start, int end) {
    Span span = text.toSource(start, end);
    return SOURCE.substring(span.start(), span.end());
  }

  @Test
  void spansLeadBackToTheSource() {
    assertEquals("A", source(0, 1));
    assertEquals("&amp;", source(1, 2));
    assertEquals("A&amp;B", source(0, 3));
    assertEquals("B</b> C", source(2, 5));
  }

  @Test
  void anEmptySpanStaysEmptyBehindTheCharacterBeforeIt() {
    assertEquals(new Span(10, 10), text.toSource(3, 3));
    assertEquals(new Span(0, 0), text.toSource(0, 0));
    assertEquals(new Span(16, 16), text.toSource(5, 5));
  }

  @Test
  void plainTextIsItsOwnSource() {
    assertEquals(new Span(1, 3), Text.plain(0, "A&B C", Set.of()).toSource(1, 3));
  }

  @Test
  void theArraysCannotBeChangedFromOutside() {
    int[] starts = STARTS.clone();
    Text own = Text.mapped(0, "A&B C", starts, ENDS, Set.of());
    starts[0] = 99;
    assertEquals(new Span(3, 4), own.toSource(0, 1));
  }

  @Test
  void refusesAMapOfAnotherLength() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Text.mapped(0, "A&B C", new int[4], ENDS, Set.of()));
    assertEquals("expected a source start and end for each of 5 code units", refused.getMessage());
  }

  @Test
  void keepsItsField() {
    assertEquals(2, text.field());
    assertEquals("A&B C", text.string());
  }
}
