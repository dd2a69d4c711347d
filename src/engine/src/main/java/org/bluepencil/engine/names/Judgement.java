package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.text.Text;

/**
 * How sure it is that a spelling is a variant of an entry here: a start and what spoke for and
 * against, each with its weight. The sum is kept between 0 and 0.99.
 */
final class Judgement {

  private double sum;
  private boolean editable = true;
  private final List<String> evidence = new ArrayList<>();
  private final Set<Evidence> held = EnumSet.noneOf(Evidence.class);

  private final EditClass editClass;

  Judgement(EditClass editClass) {
    this.editClass = editClass;
  }

  EditClass editClass() {
    return editClass;
  }

  void add(double weight, String why) {
    sum += weight;
    evidence.add(String.format(Locale.ROOT, "%s (%+.2f)", why, weight));
  }

  void add(double weight, Evidence what) {
    held.add(what);
    add(weight, what.label());
  }

  boolean has(Evidence what) {
    return held.contains(what);
  }

  boolean hasAny(Evidence... these) {
    return Arrays.stream(these).anyMatch(held::contains);
  }

  /** Rules out an edit whatever the confidence. */
  void neverEdit(String why) {
    editable = false;
    evidence.add(why);
  }

  double confidence() {
    return Math.round(Math.max(0, Math.min(0.99, sum)) * 100) / 100.0;
  }

  /** Whether it allows an edit that the other one does not, or is more confident. */
  boolean isSurerThan(Judgement other) {
    return editable == other.editable ? confidence() > other.confidence() : editable;
  }

  boolean isEditable() {
    return editable;
  }

  List<String> evidence() {
    return evidence;
  }

  /**
   * The finding that says so of a span; it can be applied unasked if the judgement allows it and
   * there is one suggestion.
   *
   * @param form how the language writes the entry
   */
  Finding finding(
      Text text,
      int start,
      int end,
      Entry entry,
      List<String> suggestions,
      String form,
      String message) {
    return new Finding(
        text.field(),
        start,
        end,
        Kind.NAME,
        "name." + entry.id(),
        Tier.SURE,
        Severity.MINOR,
        editable && suggestions.size() == 1,
        confidence(),
        suggestions,
        message,
        new Finding.EntryRef(
            entry.id(), entry.wikidata(), form, editClass.kind(), editClass.danger()),
        evidence);
  }
}
