package org.bluepencil.server.clean;

import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Revision;
import org.bluepencil.server.BluepencilConfig;
import org.bluepencil.server.problem.Problem;
import org.bluepencil.server.problem.ProblemException;
import org.bluepencil.server.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /v1/clean}. */
@Path("/v1/clean")
@Tag(name = "clean", description = "Cleans copy.")
public class CleanResource {

  private final Cleaner cleaner;
  private final CleanMetrics metrics;
  private final int maxTextChars;

  CleanResource(Cleaner cleaner, CleanMetrics metrics, BluepencilConfig config) {
    this.cleaner = cleaner;
    this.metrics = metrics;
    this.maxTextChars = config.maxTextChars();
  }

  /** Cleans one document. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "clean",
      summary = "Cleans one document",
      description =
          "Applies what is safe and flags the rest. Offsets are half-open, in UTF-16 code units"
              + " into the text as sent unless `offsets` says otherwise. Nothing of what is sent is"
              + " stored or logged.")
  @APIResponse(
      responseCode = "200",
      description = "The cleaned document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CleanAnswer.class)))
  @APIResponse(
      responseCode = "400",
      description = "The body is no JSON or breaks a rule; `errors` says where",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class),
              examples =
                  @ExampleObject(name = "unknown property", value = CleanExamples.BAD_ANSWER)))
  @APIResponse(
      responseCode = "413",
      description = "The body or the text is larger than this service takes",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "415",
      description = "The body is not announced as application/json",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "503",
      description = "Too many requests are under way; `Retry-After` says when to come back",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public CleanAnswer clean(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = CleanRequest.class),
                      examples = {
                        @ExampleObject(name = "a text", value = CleanExamples.TEXT),
                        @ExampleObject(name = "a document", value = CleanExamples.FIELDS),
                        @ExampleObject(name = "every option", value = CleanExamples.OPTIONS)
                      }))
          @NotNull(message = "a JSON object with text or fields") @Valid CleanRequest request) {
    Copy copy = Requests.copy(request);
    refuseTooLong("/" + (request.text() == null ? "fields" : "text"), Requests.length(copy));
    if (copy.sourceText() != null) {
      refuseTooLong("/sourceText", copy.sourceText().length());
    }
    Revision revision = revise(copy, request);
    OffsetUnit unit = Requests.offsets(request);
    return request.text() == null
        ? Answers.ofFields(revision, unit)
        : Answers.ofText(revision, unit);
  }

  private Revision revise(Copy copy, CleanRequest request) {
    Timer.Sample sample = metrics.start();
    try {
      Revision revision = cleaner.clean(copy, Requests.options(request));
      metrics.cleaned(sample, revision);
      return revision;
    } catch (RuntimeException | Error e) {
      metrics.failed(sample);
      throw e;
    }
  }

  private void refuseTooLong(String pointer, long chars) {
    if (chars > maxTextChars) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          new Problem.Error(
              pointer,
              chars + " characters",
              "at most " + maxTextChars + " characters (UTF-16 code units)"));
    }
  }
}
