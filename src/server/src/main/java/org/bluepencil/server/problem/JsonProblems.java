package org.bluepencil.server.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what Jackson refused as problems, in words of JSON and not of Java. Thread-safe. */
final class JsonProblems {

  // The parser is closed by the time the problem is told: only the message knows what it met.
  private static final Pattern SHAPE =
      Pattern.compile("(?:from|coerce) (?:empty )?([A-Z][\\w-]*) value");

  private JsonProblems() {}

  static Problem problem(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return invalid(
          pointer(unknown),
          "an unknown property",
          "one of " + known(unknown.getKnownPropertyIds()));
    }
    if (String.valueOf(e.getOriginalMessage()).startsWith("Trailing token")) {
      return Problem.of(
          ProblemType.MALFORMED_JSON, place(e.getLocation()) + "something follows the JSON value.");
    }
    if (e instanceof JsonMappingException tooBig
        && tooBig.getCause() instanceof InputCoercionException cause) {
      return invalid(
          pointer(tooBig), "a number that is too large", expected(cause.getTargetType()));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return invalid(pointer(mismatch), sent(mismatch), expected(mismatch.getTargetType()));
    }
    String place = place(e.getLocation());
    if (e instanceof StreamConstraintsException) {
      return Problem.of(
          ProblemType.MALFORMED_JSON,
          place + "the JSON nests too deeply or holds too long a string, number or name.");
    }
    // Jackson's message quotes what was sent; the place says enough.
    String reason =
        String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
            ? "a property stands twice in one object."
            : "expected well-formed JSON in UTF-8.";
    return Problem.of(ProblemType.MALFORMED_JSON, place + reason);
  }

  private static Problem invalid(String pointer, String sent, String expected) {
    return Problem.of(
        ProblemType.INVALID_REQUEST, List.of(new Problem.Error(pointer, sent, expected)));
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "Line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex())
                    : Violations.escape(step.getFieldName()))
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  private static String known(@Nullable Collection<Object> ids) {
    return ids == null
        ? "none"
        : ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private static String sent(MismatchedInputException e) {
    if (e instanceof InvalidFormatException invalid && invalid.getValue() != null) {
      return Sent.describe(invalid.getValue());
    }
    Matcher shape = SHAPE.matcher(String.valueOf(e.getOriginalMessage()));
    return switch (shape.find() ? shape.group(1) : "") {
      case "Object" -> "an object";
      case "Array" -> "an array";
      case "String" -> "a string";
      case "Integer", "Floating-point" -> "a number";
      case "Boolean" -> "a truth value";
      case "Null" -> "null";
      default -> "another type";
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another type";
    }
    if (type == String.class) {
      return "a string";
    }
    if (type == Integer.class || type == int.class) {
      return "a whole number below 2147483648";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "another type";
  }
}
