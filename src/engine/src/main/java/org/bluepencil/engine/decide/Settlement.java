package org.bluepencil.engine.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.text.Text;

/**
 * Makes sure that cleaning a second time changes nothing more. The decided copy is looked at again;
 * what would still be edited there is edited now where its paragraph was untouched, and where it
 * was not, the paragraph's edits are held back and flagged: two edits that call for a third are not
 * understood. Where that does not come to rest, nothing is edited.
 *
 * <p>So for every copy x, either settle(x) = y with settle(y) = y, or settle(x) = x.
 */
public final class Settlement {

  private static final int MOST_ROUNDS = 4;

  private final Copy copy;
  private final Looked looked;
  private final Options options;
  private final Function<Copy, Looked> lookAgain;
  private final Set<Paragraph> heldBack = new HashSet<>();

  /**
   * A copy as the checks saw it.
   *
   * @param texts its fields
   * @param findings what was noticed
   */
  public record Looked(List<Text> texts, List<Finding> findings) {}

  /** A paragraph of a field, by its start. */
  private record Paragraph(int field, int start) {}

  private Settlement(Copy copy, Looked looked, Options options, Function<Copy, Looked> lookAgain) {
    this.copy = copy;
    this.looked = looked;
    this.options = options;
    this.lookAgain = lookAgain;
  }

  /**
   * Decides every field so that the outcome is settled.
   *
   * @param lookAgain finds what could be edited in a copy
   */
  public static List<FieldRevision> settle(
      Copy copy, Looked looked, Options options, Function<Copy, Looked> lookAgain) {
    Settlement settlement = new Settlement(copy, looked, options, lookAgain);
    List<FieldRevision> fields = settlement.comeToRest();
    if (!settlement.heldBack.isEmpty() && !settlement.isAtRest(fields)) {
      return settlement.decide(looked.findings().stream().map(Finding::asFlag).toList());
    }
    return fields;
  }

  /** Whether the outcome, taken as a copy of its own, comes to rest as it is. */
  private boolean isAtRest(List<FieldRevision> fields) {
    Copy cleaned = cleaned(fields);
    Settlement again = new Settlement(cleaned, lookAgain.apply(cleaned), options, lookAgain);
    return again.comeToRest().stream().allMatch(field -> field.edits().isEmpty());
  }

  private List<FieldRevision> comeToRest() {
    List<Finding> current = new ArrayList<>(looked.findings());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<FieldRevision> fields = decide(current);
      if (fields.stream().allMatch(field -> field.edits().isEmpty())) {
        return fields;
      }
      List<Finding> further = furtherEdits(fields);
      if (further.isEmpty()) {
        return fields;
      }
      Set<Paragraph> edited = editedParagraphs(fields);
      for (Finding finding : further) {
        Paragraph paragraph = paragraph(finding.field(), finding.start());
        if (edited.contains(paragraph)) {
          heldBack.add(paragraph);
        } else {
          current.add(finding);
        }
      }
    }
    return decide(current.stream().map(Finding::asFlag).toList());
  }

  private List<FieldRevision> decide(List<Finding> findings) {
    return IntStream.range(0, copy.fields().size())
        .mapToObj(
            index -> {
              List<Finding> own =
                  findings.stream()
                      .filter(finding -> finding.field() == index)
                      .map(finding -> isHeldBack(finding) ? finding.asFlag() : finding)
                      .toList();
              return Decider.decide(copy.fields().get(index), own, options);
            })
        .toList();
  }

  private boolean isHeldBack(Finding finding) {
    return heldBack.contains(paragraph(finding.field(), finding.start()))
        || heldBack.contains(paragraph(finding.field(), finding.end() - 1));
  }

  /** What would still be edited in the outcome, at its place in the copy as given. */
  private List<Finding> furtherEdits(List<FieldRevision> fields) {
    List<Copy.Field> cleaned = cleaned(fields).fields();
    List<Finding> found = lookAgain.apply(cleaned(fields)).findings();
    // Only what would really be applied counts: not what the field's greatest length forbids.
    return IntStream.range(0, cleaned.size())
        .mapToObj(i -> Decider.decide(cleaned.get(i), inField(i, found), options))
        .flatMap(field -> field.edits().stream())
        .map(Edit::finding)
        .map(finding -> toOriginal(finding, fields.get(finding.field()).edits()))
        .filter(finding -> !isHeldBack(finding))
        .toList();
  }

  private static List<Finding> inField(int field, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.field() == field).toList();
  }

  private Copy cleaned(List<FieldRevision> fields) {
    List<Copy.Field> cleaned = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Integer maxLength = copy.fields().get(i).maxLength();
      cleaned.add(new Copy.Field(fields.get(i).name(), fields.get(i).text(), maxLength));
    }
    return copy.withFields(cleaned);
  }

  private Paragraph paragraph(int field, int offset) {
    return new Paragraph(field, looked.texts().get(field).paragraphAt(offset).start());
  }

  /** The paragraphs that edits start or end in. */
  private Set<Paragraph> editedParagraphs(List<FieldRevision> fields) {
    Set<Paragraph> edited = new HashSet<>();
    for (int field = 0; field < fields.size(); field++) {
      for (Edit edit : fields.get(field).edits()) {
        edited.add(paragraph(field, edit.finding().start()));
        edited.add(paragraph(field, edit.finding().end() - 1));
      }
    }
    return edited;
  }

  private static Finding toOriginal(Finding finding, List<Edit> edits) {
    int start = toOriginal(edits, finding.start());
    return finding.at(start, start + finding.end() - finding.start());
  }

  /**
   * Where an offset of the cleaned text lies in the copy as given; within an edit, at its start.
   */
  private static int toOriginal(List<Edit> edits, int offset) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).cleanedStart() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Edit before = edits.get(low - 1);
    return offset < before.cleanedEnd()
        ? before.finding().start()
        : offset + before.finding().end() - before.cleanedEnd();
  }
}
