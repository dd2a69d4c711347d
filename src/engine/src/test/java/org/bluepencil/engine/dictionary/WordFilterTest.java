package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluepencil.engine.text.Fold;
import org.junit.jupiter.api.Test;

class WordFilterTest {

  private static final int WORDS = 50_000;

  private static String word(int i) {
    // Letters only, all different, some with accents.
    return Integer.toString(i * 31, 36).replaceAll("[0-9]", "é") + Integer.toString(i, 26) + "Ł";
  }

  private static Stream<String> words() {
    return IntStream.range(0, WORDS).mapToObj(WordFilterTest::word);
  }

  private static final WordFilter FILTER =
      WordFilter.of(Map.of("en", words(), "fr", Stream.of("été", "été")));

  @Test
  void neverLosesAWord() {
    words().forEach(word -> assertTrue(FILTER.isWord("en", Fold.of(word)), word));
    assertTrue(FILTER.isWord("fr", "ete"));
  }

  @Test
  void takesFewerThanOneInAHundredOthersForAWord() {
    long wrong =
        IntStream.range(0, 100_000).filter(i -> FILTER.isWord("en", "zz" + i + "q")).count();
    assertTrue(wrong < 1_000, () -> wrong + " of 100000");
  }

  @Test
  void languagesAreKeptApart() {
    assertFalse(FILTER.isWord("de", Fold.of(word(1))));
    assertFalse(FILTER.knows("de"));
    assertTrue(FILTER.knows("en"));
    assertFalse(FILTER.isWord("en", "ete"));
  }

  @Test
  void anEmptyFilterKnowsNothing() {
    assertFalse(WordFilter.empty().isWord("en", "the"));
    assertFalse(WordFilter.of(Map.of("en", Stream.of())).isWord("en", "the"));
  }

  @Test
  void comesBackFromAStreamAsItWas() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FILTER.write(new DataOutputStream(bytes));
    WordFilter read = WordFilter.read(ByteBuffer.wrap(bytes.toByteArray()));
    words().forEach(word -> assertTrue(read.isWord("en", Fold.of(word))));
    assertTrue(read.isWord("fr", "ete"));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    read.write(new DataOutputStream(again));
    assertEquals(bytes.size(), again.size());
  }
}
