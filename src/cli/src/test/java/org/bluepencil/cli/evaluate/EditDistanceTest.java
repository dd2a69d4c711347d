package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "Kiev, Kyiv, 2",
    "same, same, 0",
    "'', abc, 3",
    "abab, ab, 2",
    "aXb, aYb, 1",
  })
  void countsCodeUnitsEitherWay(String from, String to, int distance) {
    assertEquals(distance, EditDistance.between(from, to));
    assertEquals(distance, EditDistance.between(to, from));
  }
}
