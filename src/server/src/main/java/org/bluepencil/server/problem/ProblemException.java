package org.bluepencil.server.problem;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Ends a request with a problem that {@code detail} says all about. */
  public ProblemException(ProblemType type, String detail) {
    super(type.title());
    this.problem = Problem.of(type, detail);
  }

  /** Ends a request with a problem at one place. */
  public ProblemException(ProblemType type, Problem.Error error) {
    super(type.title());
    this.problem = Problem.of(type, List.of(error));
  }

  /** What the client is told. */
  public Problem problem() {
    return problem;
  }
}
