package org.bluepencil.engine.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/**
 * Makes sure that cleaning a second time would change nothing more. The decided copy is looked at
 * again; what would still be edited there is edited now where its paragraph was untouched, and
 * where it was not, the paragraph's edits are held back and flagged: two edits that call for a
 * third are not understood.
 */
public final class Settlement {

  private static final int MOST_ROUNDS = 4;

  private final Copy copy;
  private final List<Text> texts;
  private final Options options;
  private final Function<Copy, List<Finding>> look;

  /** A paragraph of a field, by its start. */
  private record Paragraph(int field, int start) {}

  /**
   * @param texts the copy's fields as checks see them
   * @param look finds what could be edited in a copy
   */
  public Settlement(
      Copy copy, List<Text> texts, Options options, Function<Copy, List<Finding>> look) {
    this.copy = copy;
    this.texts = texts;
    this.options = options;
    this.look = look;
  }

  /** Decides every field so that the outcome is settled. */
  public List<FieldRevision> settle(List<Finding> findings) {
    List<Finding> current = findings;
    Set<Paragraph> heldBack = new HashSet<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<FieldRevision> fields = decide(current, heldBack);
      if (fields.stream().allMatch(field -> field.edits().isEmpty())) {
        return fields;
      }
      List<Finding> further = furtherEdits(fields, heldBack);
      if (further.isEmpty()) {
        return fields;
      }
      current = new ArrayList<>(current);
      for (Finding finding : further) {
        Finding moved = toOriginal(finding, fields.get(finding.field()));
        Paragraph paragraph = paragraph(finding.field(), moved.start());
        if (hasEdits(fields.get(finding.field()), paragraph)) {
          heldBack.add(paragraph);
        } else {
          current.add(moved);
        }
      }
    }
    return decide(findings.stream().map(Finding::asFlag).toList(), Set.of());
  }

  private List<FieldRevision> decide(List<Finding> findings, Set<Paragraph> heldBack) {
    List<FieldRevision> fields = new ArrayList<>();
    for (int field = 0; field < copy.fields().size(); field++) {
      int index = field;
      List<Finding> own =
          findings.stream()
              .filter(finding -> finding.field() == index)
              .map(
                  finding ->
                      heldBack.contains(paragraph(index, finding.start()))
                              || heldBack.contains(paragraph(index, finding.end() - 1))
                          ? finding.asFlag()
                          : finding)
              .toList();
      fields.add(Decider.decide(copy.fields().get(field), own, options));
    }
    return fields;
  }

  private List<Finding> furtherEdits(List<FieldRevision> fields, Set<Paragraph> heldBack) {
    List<Copy.Field> cleaned = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      cleaned.add(new Copy.Field(fields.get(i).name(), fields.get(i).text()));
    }
    return look.apply(copy.withFields(cleaned)).stream()
        .filter(finding -> Decider.isWouldBeEdit(finding, options))
        .filter(
            finding -> {
              FieldRevision field = fields.get(finding.field());
              int start = toOriginal(field.edits(), finding.start());
              return !heldBack.contains(paragraph(finding.field(), start));
            })
        .toList();
  }

  private Paragraph paragraph(int field, int offset) {
    return new Paragraph(field, texts.get(field).paragraphAt(offset).start());
  }

  private boolean hasEdits(FieldRevision field, Paragraph paragraph) {
    Span span = texts.get(paragraph.field).paragraphAt(paragraph.start);
    return field.edits().stream()
        .anyMatch(edit -> span.overlaps(edit.finding().start(), edit.finding().end()));
  }

  private static Finding toOriginal(Finding finding, FieldRevision field) {
    int start = toOriginal(field.edits(), finding.start());
    return finding.at(start, start + finding.end() - finding.start());
  }

  private static int toOriginal(List<Edit> edits, int offset) {
    int shift = 0;
    for (Edit edit : edits) {
      if (offset < edit.cleanedStart()) {
        break;
      }
      if (offset < edit.cleanedEnd()) {
        return edit.finding().start();
      }
      shift = edit.finding().end() - edit.cleanedEnd();
    }
    return offset + shift;
  }
}
