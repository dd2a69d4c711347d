package org.bluepencil.server.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanMetricsTest {

  @ParameterizedTest
  @CsvSource({"en, en", "pt-BR, pt", "uk, uk", "qqq, other", "x-abc, other", "und, other"})
  void labelsOnlyLanguagesThatExist(String tag, String label) {
    assertEquals(label, CleanMetrics.label(tag));
  }
}
