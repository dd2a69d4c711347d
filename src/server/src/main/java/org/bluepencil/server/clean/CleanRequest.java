package org.bluepencil.server.clean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Copy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be cleaned, and how. Either {@code text} or {@code fields}; all else may be left out.
 */
@TextOrFields
@Schema(
    name = "CleanRequest",
    additionalProperties = Schema.False.class,
    description =
        "What is to be cleaned, and how. Exactly one of `text` and `fields`; all else may be left"
            + " out. A property that is not listed here is refused.")
public record CleanRequest(
    @Schema(description = "The copy. Any string is taken, lone surrogates included.")
        @Nullable String text,
    @Schema(
            description =
                "The named fields of one document, such as headline and body: they are checked"
                    + " together and answered field by field.")
        @Size(min = 1, max = 1000, message = "from 1 to 1000 fields") @Nullable Map<
                @Size(max = 200, message = "a field name of at most 200 characters") String,
                @NotNull(message = "an object with a text") @Valid FieldRequest>
            fields,
    @Schema(
            description =
                "BCP 47 tag of the copy's language; detected if absent. A bare tag such as en asks"
                    + " only for what all its regions agree on.",
            examples = "en")
        @Accepted(Form.LANGUAGE_TAG)
        @Nullable String language,
    @Schema(
            description =
                "BCP 47 tag of the language it was translated from. Any well-formed tag is taken;"
                    + " one that nothing is known of changes nothing.",
            examples = "fr")
        @Accepted(Form.LANGUAGE_TAG)
        @Nullable String sourceLanguage,
    @Schema(
            description =
                "House style; the neutral one, which keeps every form that is right, if absent.",
            examples = "ap")
        @KnownStyle
        @Nullable String style,
    @Schema(
            description = "Day of publication, ISO 8601: it decides between old and new names.",
            examples = "2022-03-24")
        @Accepted(Form.DATE)
        @Nullable String date,
    @Schema(
            description = "What stands in the text. Only `text` is offered yet.",
            enumeration = "text",
            defaultValue = "text")
        @Accepted(Form.FORMAT)
        @Nullable String format,
    @Schema(
            description = "`fix` applies what is safe; `flag` applies nothing.",
            enumeration = {"fix", "flag"},
            defaultValue = "fix")
        @Accepted(Form.MODE)
        @Nullable String mode,
    @Schema(
            description = "The least confidence of an edit; below it a finding is a flag.",
            minimum = "0",
            maximum = "1",
            defaultValue = "0.95")
        @DecimalMin(value = "0", message = "a number from 0 to 1") @DecimalMax(value = "1", message = "a number from 0 to 1") @Nullable Double threshold,
    @Schema(
            description =
                "The groups of checks to run, of `names`, `typography` (with numbers and capitals),"
                    + " `idioms` (with false friends), `consistency` and `remains` (fragments, boilerplate,"
                    + " duplicates, left-overs); all of them if absent.",
            examples = "[\"names\", \"typography\"]")
        @Nullable List<@NotNull(message = "the name of a check") @Accepted(Form.CHECK) String>
            checks,
    @Schema(description = "The tiers of findings wanted, of `sure` and `advisory`; both if absent.")
        @Nullable List<@NotNull(message = "the name of a tier") @Accepted(Form.TIER) String> tiers,
    @Schema(description = "The text it was translated from, if it is at hand.")
        @Nullable String sourceText,
    @Schema(
            description =
                "Names and phrases to leave alone, wherever they stand as whole words; case and"
                    + " accents do not count. What would change them or speaks of them is not said;"
                    + " a flag of a whole sentence that holds one stays, without its suggestions."
                    + " Each needs a letter or a digit.",
            examples = "[\"Kouleba Street\"]")
        @Size(max = 10000, message = "at most 10000 phrases") @Nullable List<
                @NotNull(message = "a phrase with a word in it") @Accepted(Form.PHRASE)
                @Size(max = Copy.LONGEST_PHRASE, message = "a phrase of at most {max} characters") String>
            keep,
    @Schema(
            description =
                "Replacements that hold for this request alone and win over the dictionary; `keep`"
                    + " wins over them. A term written small keeps the capital of its sentence. In"
                    + " written quotations, and where a name written small is an ordinary word, they"
                    + " are flags. Two terms whose `from` has the same words must agree in `to`.")
        @OneTranslation
        @Size(max = 10000, message = "at most 10000 terms") @Nullable List<@NotNull(message = "an object with from and to") @Valid GlossaryTerm>
            glossary,
    @Schema(
            description =
                "The unit of all offsets in the answer: UTF-16 code units, Unicode code points, or"
                    + " bytes in UTF-8.",
            enumeration = {"utf16", "codepoint", "utf8"},
            defaultValue = "utf16")
        @Accepted(Form.OFFSETS)
        @Nullable String offsets) {

  /** One named field of a document. */
  @Schema(
      name = "FieldRequest",
      additionalProperties = Schema.False.class,
      description = "One named field of a document.")
  public record FieldRequest(
      @Schema(description = "The copy of this field.", required = true)
          @NotNull(message = "a string") String text,
      @Schema(
              description =
                  "The most UTF-16 code units that the cleaned text may have: an edit that would go"
                      + " past it is a flag.",
              minimum = "1",
              examples = "90")
          @Positive(message = "a whole number of at least 1") @Nullable Integer maxLength,
      @Schema(
              description = "What stands in this field. Only `text` is offered yet.",
              enumeration = "text",
              defaultValue = "text")
          @Accepted(Form.FORMAT)
          @Nullable String format) {}

  /** A replacement asked for by the caller. */
  @Schema(
      name = "GlossaryTerm",
      additionalProperties = Schema.False.class,
      description = "A replacement asked for by the caller.")
  public record GlossaryTerm(
      @Schema(
              description =
                  "What to look for, as whole words; case and accents do not count. It needs a"
                      + " letter or a digit.",
              required = true,
              examples = "Serguiï Gaïdaï")
          @NotNull(message = "a phrase with a word in it") @Accepted(Form.PHRASE)
          @Size(max = Copy.LONGEST_PHRASE, message = "a term of at most {max} characters") String from,
      @Schema(description = "What should stand there.", required = true, examples = "Serhiy Haidai")
          @NotBlank(message = "a term that is not blank") @Size(max = Copy.LONGEST_PHRASE, message = "a term of at most {max} characters") String to) {}
}
