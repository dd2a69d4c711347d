package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bluepencil.server.BluepencilConfig.Callers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.10",
        "localhost",
        "LocalHost",
        "::1",
        "[::1]",
        "0:0:0:0:0:0:0:1"
      })
  void listensOnLoopback(String host) {
    assertEquals(Optional.empty(), ListeningRule.objection(host, Callers.THIS_MACHINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "::",
        "192.168.1.5",
        "10.127.0.0",
        "127.0.0.1.example.org",
        "localhost.example.org",
        "example.org",
        ""
      })
  void objectsToAnAddressThatOthersReach(String host) {
    String reason = ListeningRule.objection(host, Callers.THIS_MACHINE).orElseThrow();

    assertTrue(reason.contains("bluepencil.callers=network"), reason);
    assertFalse(reason.contains("\n"), "one line");
  }

  @Test
  void listensAnywhereOnceItKnowsThatTheNetworkMayCall() {
    assertEquals(Optional.empty(), ListeningRule.objection("0.0.0.0", Callers.NETWORK));
  }
}
