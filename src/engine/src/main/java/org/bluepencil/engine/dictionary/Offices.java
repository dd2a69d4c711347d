package org.bluepencil.engine.dictionary;

import java.util.List;
import java.util.Map;

/**
 * How one text language calls the holders of offices, as {@code names/offices.yaml} has it.
 *
 * @param phrases words for the holder by office, with {@link Wordings} still in brackets
 * @param words words around an office by their key in the file: deputy, former, between, capital
 * @param countries words by which a country's office is told, by territory code
 */
public record Offices(
    Map<String, List<String>> phrases,
    Map<String, List<String>> words,
    Map<String, List<String>> countries) {

  /** Of a language that nothing is known of. */
  static final Offices NONE = new Offices(Map.of(), Map.of(), Map.of());

  boolean isEmpty() {
    return phrases.isEmpty();
  }
}
