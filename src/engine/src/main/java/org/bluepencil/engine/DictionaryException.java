package org.bluepencil.engine;

import java.util.List;
import java.util.stream.Collectors;

/** A dictionaries folder that has problems, and so was not used at all. */
public final class DictionaryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public DictionaryException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, by file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
