package org.bluepencil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  private static final String HEAD = "--- a\toriginal\n+++ a\tcleaned\n";

  @Test
  void saysThatALastLineHasNoEnd() {
    assertEquals(
        HEAD
            + "@@ -1,1 +1,1 @@\n-old\n\\ No newline at end of file\n+new\n\\ No newline at end of file\n",
        UnifiedDiff.of("a", "old", "new"));
  }

  @Test
  void keepsCarriageReturns() {
    assertEquals(
        HEAD + "@@ -1,2 +1,2 @@\n-old\r\n+new\r\n same\r\n",
        UnifiedDiff.of("a", "old\r\nsame\r\n", "new\r\nsame\r\n"));
  }

  @Test
  void isEmptyForTheSameText() {
    assertEquals("", UnifiedDiff.of("a", "same", "same"));
  }
}
