package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\uFEFF", "\uFEFFmarked\r\n", "\uD83D\uDE00 é 中\u0000"})
  void bringsBackTheBytesThatItRead(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    TextFile file = TextFile.decode(bytes);
    assertArrayEquals(bytes, file.encode(file.text()));
  }

  @Test
  void takesOnlyTheFirstMarkForAByteOrderMark() throws IOException {
    TextFile file = TextFile.decode("\uFEFF\uFEFFa".getBytes(StandardCharsets.UTF_8));
    assertTrue(file.marked());
    assertEquals("\uFEFFa", file.text());
  }

  @Test
  void saysWhereTextIsNotUtf8() {
    byte[][] malformed = {
      {'a', (byte) 0x80},
      {'a', (byte) 0xC3},
      {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {'a', (byte) 0xC0, (byte) 0x80}
    };
    for (byte[] bytes : malformed) {
      IOException problem = assertThrows(IOException.class, () -> TextFile.decode(bytes));
      assertEquals("not UTF-8 in line 1, at byte 1; expected text in UTF-8", problem.getMessage());
    }
  }
}
