package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedSpansTest {

  private static List<String> protectedIn(String text) {
    return ProtectedSpans.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kiev.example/a?b=c&d=Kiev#kiev",
        "HTTP://KIEV.EXAMPLE",
        "ftp://kiev.example/a.txt",
        "www.kiev-times.example",
        "WWW.Kiev.example",
        "press@kiev.example",
        "@kyiv_city",
        "#Kiev2022",
        "kyiv.gov.example",
        "kiev-forum.example/path/Kiev",
        "report-kiev.pdf",
        "kiev.tar.gz",
        "C:\\kiev\\map.txt",
        "`kyiv = 1`",
      })
  void protectsWhole(String thing) {
    assertEquals(List.of(thing), protectedIn("See " + thing + " and more"));
    assertEquals(List.of(thing), protectedIn("(" + thing + ")"));
    assertEquals(List.of(thing), protectedIn("He quoted “" + thing + "”."));
    assertEquals(List.of(thing), protectedIn(thing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. said",
        "the end.Next came",
        "It ended.Kiev fell",
        "and/or",
        "He's",
        "# Kiev",
        "#1",
        "5@6",
        "@ Kiev",
        "a.m. in Kiev",
        "Kiev... fell",
        "3.5 million",
        "24.02.2022",
        "Kiev—Lviv",
        "km/h",
        "Kiev:",
        "C: the end",
        "`unclosed Kiev",
        "``",
        "",
        "J.K. Rowling",
      })
  void leavesOpenToEdits(String text) {
    // "5@6" reads as an address: protecting too much does no harm.
    assertEquals(text.equals("5@6") ? List.of("5@6") : List.of(), protectedIn(text));
  }

  @Test
  void punctuationBehindBelongsToTheSentence() {
    assertEquals(List.of("https://kiev.example/a"), protectedIn("Go to https://kiev.example/a."));
    assertEquals(List.of("@kyiv"), protectedIn("Ask @kyiv!?"));
    assertEquals(List.of("#Kiev", "#Lviv"), protectedIn("#Kiev, #Lviv…"));
  }

  @Test
  void codeEndsWithItsLine() {
    assertEquals(List.of("`a b`"), protectedIn("run `a b` now"));
    assertEquals(List.of(), protectedIn("run `a\nb` now"));
  }

  @Test
  void overlappingSpansAreMerged() {
    List<Span> spans = ProtectedSpans.of("`x https://kiev.example/kiev y`");
    assertEquals(List.of(new Span(0, 31)), spans);
  }

  @Test
  void aSpanThatTouchesAProtectedOneIsProtected() {
    Text text = Text.plain(0, "in kyiv.example or Kiev", Set.of());
    assertTrue(text.isProtected(3, 7));
    assertTrue(text.isProtected(14, 16));
    assertFalse(text.isProtected(0, 3));
    assertFalse(text.isProtected(15, 23));
  }
}
