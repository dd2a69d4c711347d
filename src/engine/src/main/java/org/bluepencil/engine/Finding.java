package org.bluepencil.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check noticed at one place of the copy.
 *
 * @param field index of the field in {@link Copy#fields()}
 * @param start first UTF-16 code unit of the span, in the field's text as given
 * @param end the code unit after the span, which is never empty
 * @param kind what sort of thing it is
 * @param rule stable dotted id of the rule, such as {@code name.place.kyiv}
 * @param tier how sure the rule is
 * @param severity how much harm it does if it is published
 * @param fixable whether policy allows it to be applied without asking; if not, it is a flag at any
 *     confidence
 * @param confidence from 0 to 1
 * @param suggestions what could stand in place of the span as it is, best first; may be empty
 * @param message what is wrong and on whose authority, for an editor
 * @param entry the dictionary entry it rests on, or null
 * @param evidence what spoke for and against, some of it with its weight
 */
public record Finding(
    int field,
    int start,
    int end,
    Kind kind,
    String rule,
    Tier tier,
    Severity severity,
    boolean fixable,
    double confidence,
    List<String> suggestions,
    String message,
    @Nullable EntryRef entry,
    List<String> evidence) {

  public Finding {
    suggestions = List.copyOf(suggestions);
    evidence = List.copyOf(evidence);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
    if (fixable && suggestions.isEmpty()) {
      throw new IllegalArgumentException(rule + " is fixable but says no replacement");
    }
  }

  /**
   * The dictionary entry that a finding rests on.
   *
   * @param id our id, such as {@code place.kyiv}
   * @param wikidata the Wikidata item, or null
   * @param form the form the dictionary gives for the copy's language and style
   * @param variant in what way the copy's spelling differs, or null where that was not the question
   * @param danger how easily that spelling is something else, or null with {@code variant}
   */
  public record EntryRef(
      String id,
      @Nullable String wikidata,
      String form,
      @Nullable VariantKind variant,
      @Nullable Danger danger) {

    /** A reference that says nothing of the spelling. */
    public EntryRef(String id, @Nullable String wikidata, String form) {
      this(id, wikidata, form, null, null);
    }
  }

  /** The same finding, but never to be applied without asking. */
  public Finding asFlag() {
    return with(start, end, false, suggestions);
  }

  /** The same finding without suggestions, and so never applied. */
  public Finding withoutSuggestions() {
    return with(start, end, false, List.of());
  }

  /** The same finding at another place. */
  public Finding at(int otherStart, int otherEnd) {
    return with(otherStart, otherEnd, fixable, suggestions);
  }

  private Finding with(int newStart, int newEnd, boolean newFixable, List<String> newSuggestions) {
    return new Finding(
        field,
        newStart,
        newEnd,
        kind,
        rule,
        tier,
        severity,
        newFixable,
        confidence,
        newSuggestions,
        message,
        entry,
        evidence);
  }

  /** Whether this span and {@code other}'s, of the same field, share a code unit. */
  public boolean overlaps(Finding other) {
    return field == other.field && start < other.end && other.start < end;
  }
}
