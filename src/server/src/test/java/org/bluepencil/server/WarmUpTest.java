package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.bluepencil.server.WarmUp.State;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  @Test
  void isDoneAtOnceWhenNoLanguageIsNamed() {
    assertTrue(new WarmUp(List.of(), language -> {}, log::add).isDone());
  }

  @Test
  void isDoneOnlyWhenEveryLanguageIsWarm() throws InterruptedException {
    CountDownLatch mayLoad = new CountDownLatch(1);
    WarmUp warmUp = new WarmUp(List.of("en", "fr"), language -> await(mayLoad), log::add);

    Thread thread = warmUp.start();
    assertFalse(warmUp.isDone());
    mayLoad.countDown();
    thread.join();

    assertTrue(warmUp.isDone());
    assertEquals(Map.of("en", State.WARM, "fr", State.WARM), warmUp.states());
  }

  @Test
  void goesOnAfterALanguageThatCannotBeLoadedAndSaysWhich() throws InterruptedException {
    WarmUp warmUp = new WarmUp(List.of("en", "fr"), WarmUpTest::failOnEnglish, log::add);

    warmUp.start().join();

    assertFalse(warmUp.isDone());
    assertEquals(Map.of("en", State.FAILED, "fr", State.WARM), warmUp.states());
    assertTrue(log.get(0).startsWith("en could not be loaded"), log.toString());
  }

  private static void failOnEnglish(String language) {
    if (language.equals("en")) {
      throw new IllegalStateException("no rules");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
