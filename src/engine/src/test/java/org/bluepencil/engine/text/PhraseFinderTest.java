package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {

  private static List<String> found(Map<String, String> phrases, String string) {
    Text text = Text.plain(0, string, Set.of());
    return new PhraseFinder<>(phrases)
        .find(text).stream().map(m -> text.substring(m.span()) + "=" + m.value()).toList();
  }

  @Test
  void findsWholeWordsWhateverTheirCaseAndAccents() {
    Map<String, String> phrases = Map.of("São Paulo", "sp");
    assertEquals(
        List.of("SAO PAULO=sp", "são-paulo=sp"),
        found(phrases, "In SAO PAULO, not Sao Paulos, but são-paulo."));
  }

  @Test
  void findsWhatStandsInDecomposedForm() {
    assertEquals(List.of("cafe\u0301=x"), found(Map.of("Café", "x"), "a cafe\u0301 there"));
  }

  @Test
  void prefersTheLongestAtEachWord() {
    Map<String, String> phrases = Map.of("New", "1", "New York", "2", "New York Times", "3");
    assertEquals(
        List.of("New York Times=3", "New York=2", "New=1"),
        found(phrases, "New York Times, New York, New Haven"));
  }

  @Test
  void passesOverPhrasesWithoutAWord() {
    assertEquals(List.of(), found(Map.of("—", "dash", "", "nothing"), "one — two"));
  }

  @Test
  void findsNothingInEmptyTextAndWithoutPhrases() {
    assertEquals(List.of(), found(Map.of("a", "1"), ""));
    assertEquals(List.of(), found(Map.of(), "a"));
  }
}
