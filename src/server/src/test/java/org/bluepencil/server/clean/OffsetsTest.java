package org.bluepencil.server.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  private static final String TEXT = "é 😀 Київ 👩‍💻 kyiv";

  @Test
  void leavesCodeUnitsAsTheyAre() {
    assertEquals(7, Offsets.of(TEXT, OffsetUnit.UTF16).at(7));
  }

  @Test
  void countsAnEmojiAsOneCodePoint() {
    Offsets offsets = Offsets.of(TEXT, OffsetUnit.CODEPOINT);

    assertEquals(2, offsets.at(2));
    assertEquals(3, offsets.at(4));
    assertEquals(TEXT.codePointCount(0, TEXT.length()), offsets.at(TEXT.length()));
  }

  @Test
  void countsBytes() {
    Offsets offsets = Offsets.of(TEXT, OffsetUnit.UTF8);

    assertEquals(3, offsets.at(2));
    assertEquals(7, offsets.at(4));
    assertEquals(TEXT.getBytes(StandardCharsets.UTF_8).length, offsets.at(TEXT.length()));
  }

  @Test
  void countsALoneSurrogateAsOneCodePointAndThreeBytes() {
    String lone = "\udc00a\ud800";

    assertEquals(3, Offsets.of(lone, OffsetUnit.CODEPOINT).at(3));
    assertEquals(7, Offsets.of(lone, OffsetUnit.UTF8).at(3));
  }

  @Test
  void agreesWithTheJdkOnAnyText() {
    Random random = new Random(20220324);
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(30, 1, 0x1ffff)
              .filter(point -> point < 0xd800 || point > 0xdfff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      Offsets points = Offsets.of(text, OffsetUnit.CODEPOINT);
      Offsets bytes = Offsets.of(text, OffsetUnit.UTF8);
      for (int at = 0; at <= text.length(); at = nextPoint(text, at)) {
        assertEquals(text.codePointCount(0, at), points.at(at));
        assertEquals(text.substring(0, at).getBytes(StandardCharsets.UTF_8).length, bytes.at(at));
      }
    }
  }

  private static int nextPoint(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }
}
