package org.bluepencil.engine.idioms;

import java.util.List;
import java.util.Map;

/** Loads rule files and runs them; implemented over a grammar checker. */
public interface RuleEngine {

  /** Whether rules for texts in a language can be run. */
  boolean supports(String language);

  /**
   * Loads the rules of a text language. Takes seconds.
   *
   * @param files rule files by path
   * @throws IllegalArgumentException if a file cannot be read; the message says which and why
   */
  Rules load(String language, Map<String, String> files);

  /** The rules of one text language. May be shared between threads. */
  interface Rules {
    /** What fires in one sentence; offsets are UTF-16 code units within it. */
    List<Match> match(String sentence);

    /** Loads what the first analysis needs. */
    void warm();

    /** Every rule with its examples, in the order of the files. */
    List<LoadedRule> rules();
  }

  /**
   * One place where a rule fires.
   *
   * @param rule id of the rule
   * @param start first code unit within the sentence
   * @param end the code unit after the last
   * @param message what is wrong
   * @param suggestions what could stand there, best first
   */
  record Match(String rule, int start, int end, String message, List<String> suggestions) {}

  /**
   * A rule as it was loaded.
   *
   * @param id id of the rule
   * @param file its file
   * @param isSelective whether it holds words without which it cannot fire
   * @param fires sentences in which it fires
   * @param keeps sentences in which it is silent
   */
  record LoadedRule(
      String id, String file, boolean isSelective, List<Example> fires, List<String> keeps) {}

  /**
   * A sentence in which a rule fires.
   *
   * @param sentence the sentence, without markers
   * @param start where the rule must mark it
   * @param end the code unit after that
   * @param corrections what the rule must suggest; empty if it suggests nothing
   */
  record Example(String sentence, int start, int end, List<String> corrections) {}
}
