package org.bluepencil.engine.grammar;

import java.util.List;

/** A grammar checker with rules of its own. May be shared between threads. */
public interface Grammar {

  /** Whether texts in a language can be checked. */
  boolean supports(String language);

  /** What the checker's rules say of a text; the first text of a language takes seconds. */
  List<Issue> check(String language, String text);

  /**
   * One place that a rule objects to.
   *
   * @param rule the checker's own id of the rule
   * @param start first UTF-16 code unit within the text
   * @param end the code unit after the last
   * @param isSpelling whether the rule only misses the word in its dictionary
   * @param message what is wrong, in the language of the text
   * @param suggestions what could stand there, best first
   */
  record Issue(
      String rule,
      int start,
      int end,
      boolean isSpelling,
      String message,
      List<String> suggestions) {}
}
