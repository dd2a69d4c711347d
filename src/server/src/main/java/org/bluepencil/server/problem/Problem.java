package org.bluepencil.server.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document as of RFC 9457. */
@Schema(
    name = "Problem",
    requiredProperties = {"type", "title", "status", "detail"},
    description = "What went wrong, as of RFC 9457.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    @Schema(
            description = "A stable URI by which problems can be told apart.",
            examples = "urn:bluepencil:problem:invalid-request")
        String type,
    @Schema(description = "The same for every problem of a type.") String title,
    @Schema(description = "The HTTP status.", examples = "400") int status,
    @Schema(description = "What went wrong this time, in a line.") String detail,
    @Schema(description = "Of a failure of the service: the id under which its log knows more.")
        @Nullable String id,
    @Schema(description = "Of an invalid request: one for each place that is wrong.")
        List<Error> errors) {

  /** The media type of a problem document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** One place that is wrong. */
  @Schema(
      name = "ProblemError",
      requiredProperties = {"pointer", "sent", "expected"},
      description = "One place that is wrong.")
  public record Error(
      @Schema(
              description =
                  "JSON Pointer (RFC 6901) into the body, or / and the name of a query or path"
                      + " parameter.",
              examples = "/threshold")
          String pointer,
      @Schema(description = "What was sent there, shortened.", examples = "1.5") String sent,
      @Schema(description = "What is expected there.", examples = "a number from 0 to 1")
          String expected) {

    @Override
    public String toString() {
      String place = pointer.isEmpty() ? "the body" : pointer;
      return place + ": expected " + expected + ", was sent " + sent;
    }
  }

  /** A problem that {@code detail} says all about. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail, null, List.of());
  }

  /** A problem with a request, at one place or several. */
  public static Problem of(ProblemType type, List<Error> errors) {
    String detail = errors.stream().map(Error::toString).collect(Collectors.joining("; "));
    return new Problem(type.uri(), type.title(), type.status(), detail, null, errors);
  }

  /** A failure of the service that the log knows under {@code id}. */
  public static Problem internal(String id) {
    ProblemType type = ProblemType.INTERNAL;
    return new Problem(
        type.uri(),
        type.title(),
        type.status(),
        "The service failed; its log knows more under the id.",
        id,
        List.of());
  }
}
