package org.bluepencil.server.dictionary;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.server.clean.Accepted;
import org.bluepencil.server.clean.Form;
import org.bluepencil.server.dictionary.DictionaryAnswers.Entries;
import org.bluepencil.server.dictionary.DictionaryAnswers.Entry;
import org.bluepencil.server.dictionary.DictionaryAnswers.ExplanationAnswer;
import org.bluepencil.server.problem.Problem;
import org.bluepencil.server.problem.ProblemException;
import org.bluepencil.server.problem.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the dictionary knows, to read only. */
@Path("/v1/dictionary")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "dictionary", description = "What the dictionary knows, to read only.")
public class DictionaryResource {

  private static final String LONG_FORM = "a name of 1 to 200 characters";

  private static final String STYLE = "the name of a house style, up to 100 characters";

  private final Cleaner cleaner;

  DictionaryResource(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Entries whose id or one of whose forms holds a string. */
  @GET
  @Path("/entries")
  @Operation(
      operationId = "searchEntries",
      summary = "Looks for entries",
      description =
          "Entries whose id or one of whose forms holds `q`, case and accents ignored; exact"
              + " matches first.")
  @APIResponse(
      responseCode = "200",
      description = "The entries found, if any",
      content = @Content(schema = @Schema(implementation = Entries.class)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter breaks a rule",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Entries entries(
      @Parameter(description = "What to look for.", required = true, example = "Kyiv")
          @QueryParam("q")
          @NotBlank(message = LONG_FORM) @Size(max = 200, message = LONG_FORM) String q,
      @Parameter(
              description = "The most entries to answer with.",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "20"))
          @QueryParam("limit")
          @DefaultValue("20")
          @Pattern(regexp = "[1-9]\\d?|1\\d\\d|200", message = "a whole number from 1 to 200") String limit) {
    return new Entries(
        q, dictionary().search(q, Integer.parseInt(limit)).stream().map(Entry::of).toList());
  }

  /** The entry with an id. */
  @GET
  @Path("/entries/{id}")
  @Operation(operationId = "getEntry", summary = "Reads one entry")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content = @Content(schema = @Schema(implementation = Entry.class)))
  @APIResponse(
      responseCode = "404",
      description = "There is no entry with this id",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Entry entry(
      @Parameter(description = "Stable dotted id.", example = "place.kyiv") @PathParam("id")
          String id) {
    return dictionary()
        .entry(id)
        .map(Entry::of)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "The dictionary has no entry with this id."));
  }

  /** What the dictionary knows of a spelling and what would become of it. */
  @GET
  @Path("/explain")
  @Operation(
      operationId = "explain",
      summary = "Explains a spelling",
      description =
          "What the dictionary knows of a spelling, how easily it is something else, and what"
              + " would become of it, alone and where the copy says who or what is meant. A"
              + " spelling that is not known has no readings.")
  @APIResponse(
      responseCode = "200",
      description = "What is known",
      content = @Content(schema = @Schema(implementation = ExplanationAnswer.class)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter breaks a rule",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ExplanationAnswer explain(
      @Parameter(description = "The spelling.", required = true, example = "Kiev")
          @QueryParam("form")
          @NotBlank(message = LONG_FORM) @Size(max = 200, message = LONG_FORM) String form,
      @Parameter(
              description = "BCP 47 tag of the text language asked about; all if absent.",
              example = "en")
          @QueryParam("language")
          @Accepted(Form.LANGUAGE_TAG)
          @Nullable String language,
      @Parameter(description = "House style; the neutral one if absent.", example = "ap")
          @QueryParam("style")
          @Size(min = 1, max = 100, message = STYLE) @Nullable String style) {
    return ExplanationAnswer.of(dictionary().explain(form, language, style));
  }

  private Dictionary dictionary() {
    return cleaner.dictionary();
  }
}
