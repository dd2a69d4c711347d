package org.bluepencil.server.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TracesTest {

  @Test
  void tellsWhereItFailedAndNothingOfTheCopy() {
    Exception failure =
        new IllegalStateException("in: secret copy", new RuntimeException("secret copy"));

    String trace = Traces.withoutMessages(failure);

    assertFalse(trace.contains("secret"), trace);
    assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at "), trace);
    assertTrue(trace.contains("caused by java.lang.RuntimeException"), trace);
    assertTrue(trace.contains("TracesTest.tellsWhere"), trace);
  }

  @Test
  void endsWhenCausesGoRoundInACircle() {
    Exception one = new IllegalStateException();
    one.initCause(new RuntimeException(one));

    assertTrue(Traces.withoutMessages(one).length() < 100_000);
  }
}
