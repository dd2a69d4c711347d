package org.bluepencil.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGateTest {

  @Test
  void keepsTheClientsId() {
    assertEquals("cms-42.a_B", RequestGate.id("cms-42.a_B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "\"}", "é"})
  void replacesAnIdThatCouldHarmALog(String sent) {
    assertNotEquals(sent, RequestGate.id(sent));
    assertEquals(36, RequestGate.id(sent).length());
  }

  @Test
  void replacesAnIdThatIsTooLong() {
    assertEquals(36, RequestGate.id("a".repeat(65)).length());
  }

  @Test
  void givesEveryRequestAnIdOfItsOwn() {
    assertNotEquals(RequestGate.id(null), RequestGate.id(null));
  }
}
