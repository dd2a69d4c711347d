package org.bluepencil.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.Problem;

/** Tells the problems of a dictionaries folder, one line each. */
final class DictionaryProblems {

  private DictionaryProblems() {}

  /** Every problem and a closing count, for a folder that was refused. */
  static String lines(Path folder, DictionaryException refused) {
    return list(refused.problems())
        + folder
        + ": not used, "
        + count(refused.problems().size())
        + "; expected none";
  }

  /** Every problem on a line of its own. */
  static String list(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.toString().lines().collect(Collectors.joining(" ")) + "\n")
        .collect(Collectors.joining());
  }

  /** {@code 1 problem}, {@code 2 problems}. */
  static String count(int problems) {
    return Totals.count(problems, "problem", "problems");
  }
}
