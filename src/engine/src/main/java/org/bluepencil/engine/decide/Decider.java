package org.bluepencil.engine.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * From findings to a revision: what is applied, what is flagged, and which wins where they overlap.
 *
 * <p>The rule, in this order:
 *
 * <ol>
 *   <li>A finding is a <em>would-be edit</em> if it may be fixed, reaches the threshold, and edits
 *       are wanted; else it is a flag.
 *   <li>Of would-be edits that overlap, one is applied: the one of the kind that stands first in
 *       {@link #PRIORITY}; then one of full confidence, which a caller's glossary alone has; then
 *       the one that starts first; then the longest; then the one whose rule id sorts first. The
 *       others become flags.
 *   <li>Of flags of one kind that overlap, the one that starts first, then the longest, then the
 *       first by rule id stays; the others are dropped. Flags of different kinds stay together.
 *   <li>A flag that overlaps an edit keeps its place but loses its suggestions, which were made for
 *       the text as it was. A flag with the edit's kind and span is dropped.
 *   <li>Where a field has a greatest length that the edits would exceed, none of its edits is
 *       applied.
 * </ol>
 *
 * <p>Example: in {@code ” Kouleba “} the reversed marks and the name are three edits side by side;
 * were a typography edit to cover the name as well, the name would win and the marks be flagged.
 */
public final class Decider {

  /** Which kind's edit wins where two overlap: what is surest first. */
  private static final List<Kind> PRIORITY =
      List.of(Kind.NAME, Kind.NUMBER, Kind.CAPITALS, Kind.DUPLICATE, Kind.TYPOGRAPHY);

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::start)
          .thenComparing(finding -> finding.start() - finding.end())
          .thenComparing(Finding::rule);

  private static final Comparator<Finding> BY_PRIORITY =
      Comparator.comparingInt(Decider::priority)
          .thenComparing(finding -> finding.confidence() < 1)
          .thenComparing(BY_PLACE);

  private Decider() {}

  private static int priority(Finding finding) {
    int index = PRIORITY.indexOf(finding.kind());
    return index < 0 ? PRIORITY.size() : index;
  }

  /** Whether a finding is one that these options apply, if nothing stands against it. */
  public static boolean isWouldBeEdit(Finding finding, Options options) {
    return options.mode() == Options.Mode.FIX
        && finding.fixable()
        && finding.confidence() >= options.threshold();
  }

  /** Decides one field. The order in which the findings come does not matter. */
  public static FieldRevision decide(Copy.Field field, List<Finding> findings, Options options) {
    TreeMap<Integer, Finding> edits = new TreeMap<>();
    List<Finding> flags = new ArrayList<>();
    findings.stream()
        .sorted(BY_PRIORITY)
        .forEach(
            finding -> {
              if (isWouldBeEdit(finding, options) && !overlapsAny(finding, edits)) {
                edits.put(finding.start(), finding);
              } else {
                flags.add(finding);
              }
            });
    String cleaned = apply(field.text(), edits.values());
    if (field.maxLength() != null && cleaned.length() > field.maxLength()) {
      flags.addAll(edits.values());
      edits.clear();
      cleaned = field.text();
    }
    return revision(field, cleaned, edits.values(), thin(flags, edits));
  }

  /** Whether a finding overlaps one of some that do not overlap each other, by their starts. */
  private static boolean overlapsAny(Finding finding, TreeMap<Integer, Finding> others) {
    Map.Entry<Integer, Finding> before = others.lowerEntry(finding.end());
    return before != null && before.getValue().overlaps(finding);
  }

  private static String apply(String text, Collection<Finding> edits) {
    StringBuilder cleaned = new StringBuilder();
    int at = 0;
    for (Finding edit : edits) {
      cleaned.append(text, at, edit.start()).append(edit.suggestions().get(0));
      at = edit.end();
    }
    return cleaned.append(text, at, text.length()).toString();
  }

  private static List<Finding> thin(List<Finding> flags, TreeMap<Integer, Finding> edits) {
    List<Finding> kept = new ArrayList<>();
    Map<Kind, Integer> ends = new EnumMap<>(Kind.class);
    for (Finding flag : flags.stream().sorted(BY_PLACE).toList()) {
      Finding edit = edits.get(flag.start());
      boolean same = edit != null && edit.kind() == flag.kind() && edit.end() == flag.end();
      if (!same && flag.start() >= ends.getOrDefault(flag.kind(), 0)) {
        ends.put(flag.kind(), flag.end());
        kept.add(overlapsAny(flag, edits) ? flag.withoutSuggestions() : flag);
      }
    }
    return kept;
  }

  private static FieldRevision revision(
      Copy.Field field, String cleaned, Collection<Finding> edits, List<Finding> flags) {
    List<Edit> applied = new ArrayList<>();
    int shift = 0;
    for (Finding edit : edits) {
      String replacement = edit.suggestions().get(0);
      int start = edit.start() + shift;
      applied.add(
          new Edit(
              "e" + (applied.size() + 1),
              edit,
              field.text().substring(edit.start(), edit.end()),
              replacement,
              start,
              start + replacement.length()));
      shift += replacement.length() - (edit.end() - edit.start());
    }
    List<Flag> flagged = new ArrayList<>();
    for (Finding flag : flags) {
      flagged.add(
          new Flag(
              "f" + (flagged.size() + 1),
              flag,
              field.text().substring(flag.start(), flag.end()),
              toCleaned(applied, flag.start(), false),
              toCleaned(applied, flag.end(), true)));
    }
    return new FieldRevision(field.name(), field.text(), cleaned, applied, flagged);
  }

  /** Where an offset of the text as given lies in the cleaned text; inside an edit, at its edge. */
  private static int toCleaned(List<Edit> edits, int offset, boolean isEnd) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edits.get(middle).finding().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Edit before = edits.get(low - 1);
    if (offset < before.finding().end()) {
      return isEnd ? before.cleanedEnd() : before.cleanedStart();
    }
    return offset + before.cleanedEnd() - before.finding().end();
  }
}
