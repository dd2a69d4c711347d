package org.bluepencil.server.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** Tells broken rules as problems. Thread-safe. */
final class Violations {

  private Violations() {}

  static Problem problem(ConstraintViolationException e) {
    List<Problem.Error> errors =
        e.getConstraintViolations().stream()
            .map(Violations::error)
            .distinct()
            .sorted(
                Comparator.comparing(Problem.Error::pointer).thenComparing(Problem.Error::expected))
            .toList();
    return Problem.of(ProblemType.INVALID_REQUEST, errors);
  }

  private static Problem.Error error(ConstraintViolation<?> violation) {
    return new Problem.Error(
        pointer(violation.getPropertyPath()),
        Sent.describe(sent(violation)),
        violation.getMessage());
  }

  /** What was sent at a violation's place; a rule that compares several values says itself. */
  private static @Nullable Object sent(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
    String told = own.getDynamicPayload(String.class);
    return told == null ? violation.getInvalidValue() : told;
  }

  /**
   * The JSON Pointer of a path. The body has no name of its own: the parameter {@code request}
   * stands for it; any other parameter is one of the query or the path.
   */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.isInIterable()) {
        Object place = node.getKey() == null ? node.getIndex() : node.getKey();
        pointer.append('/').append(escape(String.valueOf(place)));
      }
      boolean named =
          node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER;
      if (named && !(node.getKind() == ElementKind.PARAMETER && "request".equals(node.getName()))) {
        pointer.append('/').append(escape(node.getName()));
      }
    }
    return pointer.toString();
  }

  static String escape(String token) {
    return Sent.shorten(token).replace("~", "~0").replace("/", "~1");
  }
}
