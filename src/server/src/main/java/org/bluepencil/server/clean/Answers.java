package org.bluepencil.server.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.server.clean.CleanAnswer.EditAnswer;
import org.bluepencil.server.clean.CleanAnswer.EntryAnswer;
import org.bluepencil.server.clean.CleanAnswer.FieldAnswer;
import org.bluepencil.server.clean.CleanAnswer.FlagAnswer;
import org.bluepencil.server.clean.CleanAnswer.Stats;
import org.bluepencil.server.clean.CleanAnswer.Versions;
import org.jspecify.annotations.Nullable;

/** Turns the engine's revisions into answers. Thread-safe. */
final class Answers {

  /** Three decimals: more would only show how a confidence was worked out. */
  private static final double CONFIDENCE_STEPS = 1000;

  private Answers() {}

  /** The answer to a request with {@code text}. */
  static CleanAnswer ofText(Revision revision, OffsetUnit unit) {
    FieldAnswer only = field(revision, revision.fields().get(0), unit);
    return answer(revision, only, null);
  }

  /** The answer to a request with {@code fields}. */
  static CleanAnswer ofFields(Revision revision, OffsetUnit unit) {
    Map<String, FieldAnswer> fields = new LinkedHashMap<>();
    for (FieldRevision field : revision.fields()) {
      fields.put(field.name(), field(revision, field, unit));
    }
    return answer(revision, null, fields);
  }

  private static CleanAnswer answer(
      Revision revision, @Nullable FieldAnswer only, @Nullable Map<String, FieldAnswer> fields) {
    return new CleanAnswer(
        only == null ? null : only.text(),
        fields,
        revision.language(),
        revision.languageDetected() ? true : null,
        revision.sourceLanguage(),
        revision.style(),
        revision.changed(),
        revision.incomplete(),
        only == null ? null : only.edits(),
        only == null ? null : only.flags(),
        new Stats(
            revision.words(),
            revision.edits().size(),
            revision.flags().size(),
            revision.elapsed().toMillis()),
        new Versions(revision.versions().bluepencil(), revision.versions().dictionaries()));
  }

  private static FieldAnswer field(Revision revision, FieldRevision field, OffsetUnit unit) {
    Offsets sent = Offsets.of(field.original(), unit);
    Offsets cleaned = Offsets.of(field.text(), unit);
    List<EditAnswer> edits = field.edits().stream().map(e -> edit(e, sent, cleaned)).toList();
    List<FlagAnswer> flags = field.flags().stream().map(f -> flag(f, sent, cleaned)).toList();
    return new FieldAnswer(
        field.text(),
        revision.language(),
        revision.sourceLanguage(),
        revision.style(),
        !field.text().equals(field.original()),
        revision.incomplete(),
        edits,
        flags);
  }

  private static EditAnswer edit(Edit edit, Offsets sent, Offsets cleaned) {
    Finding finding = edit.finding();
    return new EditAnswer(
        edit.id(),
        finding.kind().label(),
        finding.rule(),
        finding.tier().label(),
        finding.severity().label(),
        sent.at(finding.start()),
        sent.at(finding.end()),
        edit.original(),
        edit.replacement(),
        cleaned.at(edit.cleanedStart()),
        cleaned.at(edit.cleanedEnd()),
        confidence(finding),
        finding.message(),
        entry(finding),
        finding.evidence(),
        finding.kind().itsType(),
        finding.kind().mqm());
  }

  private static FlagAnswer flag(Flag flag, Offsets sent, Offsets cleaned) {
    Finding finding = flag.finding();
    return new FlagAnswer(
        flag.id(),
        finding.kind().label(),
        finding.rule(),
        finding.tier().label(),
        finding.severity().label(),
        sent.at(finding.start()),
        sent.at(finding.end()),
        flag.original(),
        cleaned.at(flag.cleanedStart()),
        cleaned.at(flag.cleanedEnd()),
        confidence(finding),
        finding.message(),
        finding.suggestions(),
        entry(finding),
        finding.evidence(),
        finding.kind().itsType(),
        finding.kind().mqm());
  }

  private static double confidence(Finding finding) {
    return Math.round(finding.confidence() * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  private static @Nullable EntryAnswer entry(Finding finding) {
    Finding.EntryRef entry = finding.entry();
    return entry == null ? null : new EntryAnswer(entry.id(), entry.wikidata(), entry.form());
  }
}
