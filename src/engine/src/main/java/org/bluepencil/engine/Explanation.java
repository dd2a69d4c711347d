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
   * @param part {@code name}, {@code short name}, {@code given name}, {@code surname}, {@code given
   *     name and surname} or {@code phrase left alone}
   * @param origins where the spelling comes from, in words
   */
  public record Reading(String entry, String part, List<String> origins) {
    public Reading {
      origins = List.copyOf(origins);
    }
  }

  /**
   * What would happen to the spelling in copy of one language, standing alone and in context.
   *
   * @param language text language
   * @param action {@code kept}, {@code edited} or {@code flagged}, where it stands alone
   * @param to what an edit or the first suggestion writes, or null
   * @param reason why
   * @param evidence what spoke for and against, some of it with its weight
   * @param danger how easily it is something else in this language, or null where it is accepted
   * @param dangers what else it may be, in words
   * @param inContext what would happen where the copy says who or what is meant, or null where that
   *     makes no difference
   */
  public record Outcome(
      String language,
      String action,
      @Nullable String to,
      String reason,
      List<String> evidence,
      @Nullable Danger danger,
      List<String> dangers,
      @Nullable InContext inContext) {
    public Outcome {
      evidence = List.copyOf(evidence);
      dangers = List.copyOf(dangers);
    }
  }

  /**
   * What would happen where the copy says who or what is meant.
   *
   * @param text the words that were tried
   * @param sourceLanguage language they were said to be translated from, or null
   * @param action {@code kept}, {@code edited} or {@code flagged}
   * @param to what becomes of {@code text}, or would if the flag were followed; null where it is
   *     kept
   * @param evidence what spoke for and against, some of it with its weight
   */
  public record InContext(
      String text,
      @Nullable String sourceLanguage,
      String action,
      @Nullable String to,
      List<String> evidence) {
    public InContext {
      evidence = List.copyOf(evidence);
    }
  }
}
