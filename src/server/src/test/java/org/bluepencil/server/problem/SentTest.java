package org.bluepencil.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentTest {

  @Test
  void tellsWhatWasSent() {
    assertEquals("nothing", Sent.describe(null));
    assertEquals("an empty string", Sent.describe(""));
    assertEquals("fx", Sent.describe("fx"));
    assertEquals("1.5", Sent.describe(1.5));
    assertEquals("a list of 2", Sent.describe(List.of(1, 2)));
    assertEquals("an object of 1", Sent.describe(Map.of("a", 1)));
  }

  @Test
  void shortensWithoutCuttingAnEmoji() {
    String told = Sent.describe("a".repeat(79) + "😀".repeat(50));

    assertEquals("a".repeat(79) + "… (179 characters)", told);
    assertFalse(told.contains("\ud83d"));
  }
}
