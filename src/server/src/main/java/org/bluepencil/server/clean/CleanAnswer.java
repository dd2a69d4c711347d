package org.bluepencil.server.clean;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The cleaned copy, what was changed and what a person should look at. */
@Schema(
    name = "CleanAnswer",
    requiredProperties = {"language", "changed", "incomplete", "stats", "versions"},
    description =
        "The cleaned copy, what was changed and what a person should look at. A request with"
            + " `fields` is answered in `fields`; `text`, `edits` and `flags` are absent then."
            + " What is not known is absent.")
public record CleanAnswer(
    @Schema(description = "The cleaned text: the copy with the edits applied, nothing else.")
        @Nullable String text,
    @Schema(description = "One answer for each field, in the order of the request.")
        @Nullable Map<String, FieldAnswer> fields,
    @Schema(description = "Language of the copy, as given or detected.", examples = "en")
        String language,
    @Schema(description = "True if nobody named the language; absent otherwise.")
        @Nullable Boolean languageDetected,
    @Schema(description = "As given.", examples = "fr") @Nullable String sourceLanguage,
    @Schema(description = "As given.") @Nullable String style,
    @Schema(description = "Whether the cleaned text differs from the copy.") boolean changed,
    @Schema(
            description =
                "Whether a check was left unfinished: a deadline passed or a language is still"
                    + " warming up. Asking again later answers in full.")
        boolean incomplete,
    @Schema(description = "What was applied, in order, without overlap.")
        @Nullable List<EditAnswer> edits,
    @Schema(
            description =
                "What was not applied, in order. A suggestion fits in place of the span as it"
                    + " stands.")
        @Nullable List<FlagAnswer> flags,
    @Schema(description = "Counts over the whole document.") Stats stats,
    @Schema(description = "What answered.") Versions versions) {

  /** The answer for one field of a document. */
  @Schema(
      name = "FieldAnswer",
      requiredProperties = {"text", "language", "changed", "incomplete", "edits", "flags"},
      description = "The answer for one field of a document.")
  public record FieldAnswer(
      @Schema(description = "The cleaned text of this field.") String text,
      @Schema(description = "Language of the document, as given or detected.") String language,
      @Schema(description = "As given.") @Nullable String sourceLanguage,
      @Schema(description = "As given.") @Nullable String style,
      @Schema(description = "Whether this field was changed.") boolean changed,
      @Schema(description = "Whether a check of the document was left unfinished.")
          boolean incomplete,
      @Schema(description = "What was applied to this field.") List<EditAnswer> edits,
      @Schema(description = "What was not applied to this field.") List<FlagAnswer> flags) {}

  /** A finding that was applied. */
  @Schema(
      name = "Edit",
      requiredProperties = {
        "id",
        "kind",
        "rule",
        "tier",
        "severity",
        "start",
        "end",
        "original",
        "cleanedStart",
        "cleanedEnd",
        "confidence",
        "message",
        "evidence",
        "itsType",
        "mqm",
        "replacement"
      },
      description = "A finding that was applied.")
  public record EditAnswer(
      @Schema(description = "Unique within the answer.", examples = "e1") String id,
      @Schema(description = "What sort of thing it is.", examples = "name") String kind,
      @Schema(description = "Stable dotted id of the rule.", examples = "name.place.kyiv")
          String rule,
      @Schema(
              description = "How sure the rule is.",
              enumeration = {"sure", "advisory"})
          String tier,
      @Schema(
              description = "How much harm it does if it is published.",
              enumeration = {"critical", "major", "minor"})
          String severity,
      @Schema(description = "Start of the span in the text as sent.") int start,
      @Schema(description = "End of the span in the text as sent, exclusive.") int end,
      @Schema(description = "What stood there.", examples = "kyiv") String original,
      @Schema(description = "What stands there now.", examples = "Kyiv") String replacement,
      @Schema(description = "Start of the replacement in the cleaned text.") int cleanedStart,
      @Schema(description = "End of the replacement in the cleaned text, exclusive.")
          int cleanedEnd,
      @Schema(description = "From 0 to 1.") double confidence,
      @Schema(description = "What is wrong and on whose authority.") String message,
      @Schema(description = "The dictionary entry it rests on.") @Nullable EntryAnswer entry,
      @Schema(description = "What spoke for and against.") List<String> evidence,
      @Schema(description = "The ITS 2.0 localization quality issue type.") String itsType,
      @Schema(description = "The MQM error type.") String mqm) {}

  /** A finding that was not applied. */
  @Schema(
      name = "Flag",
      requiredProperties = {
        "id",
        "kind",
        "rule",
        "tier",
        "severity",
        "start",
        "end",
        "original",
        "cleanedStart",
        "cleanedEnd",
        "confidence",
        "message",
        "evidence",
        "itsType",
        "mqm",
        "suggestions"
      },
      description = "A finding that was not applied.")
  public record FlagAnswer(
      @Schema(description = "Unique within the answer.", examples = "f1") String id,
      @Schema(description = "What sort of thing it is.", examples = "idiom") String kind,
      @Schema(description = "Stable dotted id of the rule.") String rule,
      @Schema(
              description = "How sure the rule is.",
              enumeration = {"sure", "advisory"})
          String tier,
      @Schema(
              description = "How much harm it does if it is published.",
              enumeration = {"critical", "major", "minor"})
          String severity,
      @Schema(description = "Start of the span in the text as sent.") int start,
      @Schema(description = "End of the span in the text as sent, exclusive.") int end,
      @Schema(description = "What stands there.") String original,
      @Schema(description = "Start of the place in the cleaned text.") int cleanedStart,
      @Schema(description = "End of the place in the cleaned text, exclusive.") int cleanedEnd,
      @Schema(description = "From 0 to 1.") double confidence,
      @Schema(description = "What is wrong and on whose authority.") String message,
      @Schema(description = "What could stand there, best first; may be empty.")
          List<String> suggestions,
      @Schema(description = "The dictionary entry it rests on.") @Nullable EntryAnswer entry,
      @Schema(description = "What spoke for and against.") List<String> evidence,
      @Schema(description = "The ITS 2.0 localization quality issue type.") String itsType,
      @Schema(description = "The MQM error type.") String mqm) {}

  /** The dictionary entry that a finding rests on. */
  @Schema(
      name = "EntryReference",
      requiredProperties = {"id", "form"},
      description = "The dictionary entry that a finding rests on.")
  public record EntryAnswer(
      @Schema(description = "Our id.", examples = "place.kyiv") String id,
      @Schema(description = "The Wikidata item.", examples = "Q1899") @Nullable String wikidata,
      @Schema(description = "The form for the copy's language and style.", examples = "Kyiv")
          String form) {}

  /** Counts over the whole document. */
  @Schema(
      name = "Stats",
      requiredProperties = {"words", "edits", "flags", "millis"},
      description = "Counts over the whole document.")
  public record Stats(
      @Schema(description = "Words in all fields.") int words,
      @Schema(description = "Edits in all fields.") int edits,
      @Schema(description = "Flags in all fields.") int flags,
      @Schema(description = "Milliseconds that the cleaning took.") long millis) {}

  /** What answered. */
  @Schema(
      name = "Versions",
      requiredProperties = {"bluepencil", "dictionaries"},
      description = "What answered.")
  public record Versions(
      @Schema(description = "Version of the program.") String bluepencil,
      @Schema(description = "Version of the dictionaries.") String dictionaries) {}
}
