package org.bluepencil.server.dictionary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.DictionaryEntry;
import org.bluepencil.engine.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the dictionary's paths answer. */
final class DictionaryAnswers {

  private DictionaryAnswers() {}

  @Schema(
      name = "Entries",
      requiredProperties = {"q", "entries"},
      description = "The entries found, the best first.")
  record Entries(
      @Schema(description = "What was looked for.") String q,
      @Schema(description = "The entries; there may be more than `limit` let through.")
          List<Entry> entries) {}

  @Schema(
      name = "Entry",
      requiredProperties = {
        "id",
        "kind",
        "natives",
        "forms",
        "dated",
        "unreviewed",
        "formNotes",
        "styles",
        "related",
        "contested",
        "source",
        "asOf"
      },
      description = "One person, place or organisation.")
  record Entry(
      @Schema(description = "Stable dotted id.", examples = "place.kyiv") String id,
      @Schema(
              description = "What it is.",
              enumeration = {"place", "person", "organisation", "people", "other"})
          String kind,
      @Schema(description = "The Wikidata item.", examples = "Q1899") @Nullable String wikidata,
      @Schema(description = "ISO 3166-1 alpha-2 code.", examples = "UA") @Nullable String territory,
      @Schema(description = "The native form by language.") Map<String, String> natives,
      @Schema(description = "By text language, the preferred form first, then the accepted ones.")
          Map<String, List<String>> forms,
      @Schema(description = "By text language, forms that were right in their time.")
          Map<String, List<DatedForm>> dated,
      @Schema(
              description =
                  "By text language, forms that nobody has reviewed: flagged, never edited.")
          Map<String, List<String>> unreviewed,
      @Schema(description = "What editors should know of a form, by form.")
          Map<String, String> formNotes,
      @Schema(description = "What house styles prefer.") List<StyleForm> styles,
      @Schema(description = "Ids of its country, its region and other entries that belong to it.")
          List<String> related,
      @Schema(description = "Whether the name is in dispute and never edited.") boolean contested,
      @Schema(description = "On whose authority the forms rest.") String source,
      @Schema(description = "When they were last looked at.", examples = "2026-01-15") String asOf,
      @Schema(description = "For editors.") @Nullable String note) {

    static Entry of(DictionaryEntry entry) {
      return new Entry(
          entry.id(),
          entry.kind(),
          entry.wikidata(),
          entry.territory(),
          entry.natives(),
          entry.forms(),
          dated(entry),
          entry.unreviewed(),
          entry.formNotes(),
          entry.styles().stream().map(StyleForm::of).toList(),
          entry.related(),
          entry.contested(),
          entry.source(),
          entry.asOf(),
          entry.note());
    }

    private static Map<String, List<DatedForm>> dated(DictionaryEntry entry) {
      Map<String, List<DatedForm>> dated = new LinkedHashMap<>();
      entry
          .dated()
          .forEach(
              (language, forms) -> dated.put(language, forms.stream().map(DatedForm::of).toList()));
      return dated;
    }
  }

  @Schema(
      name = "DatedForm",
      requiredProperties = {"form"},
      description = "A form that was right in its time.")
  record DatedForm(
      @Schema(description = "The form.", examples = "Kiev") String form,
      @Schema(description = "First day it was right; absent: always before.")
          @Nullable LocalDate from,
      @Schema(description = "Last day it was right; absent: still.") @Nullable LocalDate until) {

    static DatedForm of(DictionaryEntry.DatedForm form) {
      return new DatedForm(form.form(), form.from(), form.until());
    }
  }

  @Schema(
      name = "StyleForm",
      requiredProperties = {"style", "language", "part", "forms", "source"},
      description = "What a house style writes.")
  record StyleForm(
      @Schema(description = "Id of the style.", examples = "ap") String style,
      @Schema(description = "Text language.", examples = "en") String language,
      @Schema(description = "Which part of the name it is.", examples = "surname") String part,
      @Schema(description = "The form that is written first, then those that are kept.")
          List<String> forms,
      @Schema(description = "First day it is written; absent: always before.")
          @Nullable LocalDate from,
      @Schema(description = "Last day it is written; absent: still.") @Nullable LocalDate until,
      @Schema(description = "On whose authority.") String source) {

    static StyleForm of(DictionaryEntry.StyleForm form) {
      return new StyleForm(
          form.style(),
          form.language(),
          form.part(),
          form.forms(),
          form.from(),
          form.until(),
          form.source());
    }
  }

  @Schema(
      name = "Explanation",
      requiredProperties = {"form", "readings", "outcomes", "wordIn"},
      description = "What is known of a spelling.")
  record ExplanationAnswer(
      @Schema(description = "The spelling asked for.", examples = "Kiev") String form,
      @Schema(description = "What it can stand for; empty if the dictionary does not know it.")
          List<Reading> readings,
      @Schema(description = "What would happen to it in each text language.")
          List<Outcome> outcomes,
      @Schema(description = "Text languages in which it is an ordinary word as well.")
          List<String> wordIn) {

    static ExplanationAnswer of(Explanation known) {
      return new ExplanationAnswer(
          known.form(),
          known.readings().stream().map(Reading::of).toList(),
          known.outcomes().stream().map(Outcome::of).toList(),
          known.wordIn());
    }
  }

  @Schema(
      name = "Reading",
      requiredProperties = {"entry", "part", "origins"},
      description = "One thing a spelling can stand for.")
  record Reading(
      @Schema(description = "Id of the entry.", examples = "place.kyiv") String entry,
      @Schema(description = "Which part of the name it is.", examples = "name") String part,
      @Schema(description = "Where the spelling comes from.") List<String> origins) {

    static Reading of(Explanation.Reading reading) {
      return new Reading(reading.entry(), reading.part(), reading.origins());
    }
  }

  @Schema(
      name = "Outcome",
      requiredProperties = {"language", "action", "reason"},
      description = "What would happen to the spelling in a sentence that says nothing more.")
  record Outcome(
      @Schema(description = "Text language.", examples = "en") String language,
      @Schema(
              description = "What would happen.",
              enumeration = {"kept", "edited", "flagged"})
          String action,
      @Schema(description = "What an edit or the first suggestion writes.", examples = "Kyiv")
          @Nullable String to,
      @Schema(description = "Why.") String reason,
      @Schema(description = "What spoke for and against.") List<String> evidence,
      @Schema(
              description = "How easily it is something else; absent where it is accepted.",
              enumeration = {"safe", "needs context", "flag only"})
          @Nullable String danger,
      @Schema(description = "What else it may be.") List<String> dangers,
      @Schema(description = "What would happen where the copy says who or what is meant.")
          @Nullable InContext inContext) {

    static Outcome of(Explanation.Outcome outcome) {
      return new Outcome(
          outcome.language(),
          outcome.action(),
          outcome.to(),
          outcome.reason(),
          outcome.evidence(),
          outcome.danger() == null ? null : outcome.danger().label(),
          outcome.dangers(),
          outcome.inContext() == null ? null : InContext.of(outcome.inContext()));
    }
  }

  @Schema(
      name = "InContext",
      requiredProperties = {"text", "action", "evidence"},
      description = "What would happen where the copy says who or what is meant.")
  record InContext(
      @Schema(description = "The words that were tried.", examples = "Dmytro Kouleba (Ukraine)")
          String text,
      @Schema(description = "The language they were said to be translated from.", examples = "fr")
          @Nullable String sourceLanguage,
      @Schema(
              description = "What would happen.",
              enumeration = {"kept", "edited", "flagged"})
          String action,
      @Schema(description = "What becomes of the words.", examples = "Dmytro Kuleba (Ukraine)")
          @Nullable String to,
      @Schema(description = "What spoke for and against.") List<String> evidence) {

    static InContext of(Explanation.InContext known) {
      return new InContext(
          known.text(), known.sourceLanguage(), known.action(), known.to(), known.evidence());
    }
  }
}
