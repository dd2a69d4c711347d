package org.bluepencil.engine.inflection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of one name by case, the better form of a case first; a case that no rule is sure of is
 * absent.
 *
 * @param shape what the form shows: {@code m}, {@code f}, {@code n}, {@code p} (plural only), or
 *     {@code ?} where it shows nothing
 */
record Paradigm(char shape, Map<Case, List<String>> forms) {

  /** What cannot be answered. */
  static final Paradigm NONE = new Paradigm('?', Map.of());

  /** Two words with several forms each give as many pairs as a reader may meet, and no more. */
  private static final int MOST_FORMS = 4;

  /** A name that is the same in all cases. */
  static Paradigm unchanging(char shape, String lemma) {
    Map<Case, List<String>> forms = new EnumMap<>(Case.class);
    for (Case c : Case.values()) {
      forms.put(c, List.of(lemma));
    }
    return new Paradigm(shape, forms);
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  /** This name, then what stands between, then the other name: only the cases that both have. */
  Paradigm joined(String between, Paradigm other, char shapeOfBoth) {
    Map<Case, List<String>> both = new EnumMap<>(Case.class);
    forms.forEach(
        (c, firsts) -> {
          List<String> seconds = other.forms.getOrDefault(c, List.of());
          List<String> pairs = new ArrayList<>();
          for (String first : firsts) {
            seconds.forEach(second -> pairs.add(first + between + second));
          }
          if (!pairs.isEmpty()) {
            both.put(c, pairs.subList(0, Math.min(MOST_FORMS, pairs.size())));
          }
        });
    return both.containsKey(Case.NOMINATIVE) ? new Paradigm(shapeOfBoth, both) : NONE;
  }

  /** This name with something after it that does not bend. */
  Paradigm with(String between, String unbending) {
    return joined(between, unchanging('?', unbending), shape);
  }

  /** The forms, each once with all its cases, in the order of the cases. */
  List<Inflected> inflected() {
    Map<String, EnumSet<Case>> cases = new LinkedHashMap<>();
    for (Case c : Case.values()) {
      forms
          .getOrDefault(c, List.of())
          .forEach(form -> cases.computeIfAbsent(form, f -> EnumSet.noneOf(Case.class)).add(c));
    }
    GrammaticalNumber number = shape == 'p' ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    return cases.entrySet().stream()
        .map(entry -> new Inflected(entry.getKey(), entry.getValue(), number))
        .toList();
  }
}
