package org.bluepencil.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary knows of a spelling and what would become of it.
 *
 * @param form the spelling asked for
 * @param readings what it can stand for; empty if the dictionary does not know it
 * @param outcomes what would happen to it in each text language
 * @param wordIn text languages in which it is an ordinary word as well
 */
public record Explanation(
    String form, List<Reading> readings, List<Outcome> outcomes, List<String> wordIn) {

  public Explanation {
    readings = List.copyOf(readings);
    outcomes = List.copyOf(outcomes);
    wordIn = List.copyOf(wordIn);
  }

  /**
   * One thing a spelling can stand for.
   *
   * @param entry id of the entry
   * @param part {@code name}, {@code short name}, {@code given name}, {@code surname} or {@code
   *     phrase left alone}
   * @param origins where the spelling comes from, in words
   */
  public record Reading(String entry, String part, List<String> origins) {
    public Reading {
      origins = List.copyOf(origins);
    }
  }

  /**
   * What would happen to the spelling, standing alone in a sentence that says nothing more.
   *
   * @param language text language
   * @param action {@code kept}, {@code edited} or {@code flagged}
   * @param to what an edit or the first suggestion writes, or null
   * @param reason why
   */
  public record Outcome(String language, String action, @Nullable String to, String reason) {}
}
