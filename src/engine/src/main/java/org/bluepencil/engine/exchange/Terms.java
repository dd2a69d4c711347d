package org.bluepencil.engine.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Entry.Dated;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.exchange.Term.Part;
import org.bluepencil.engine.exchange.Term.Role;

/** The forms of an entry as the terms of a termbase, and back. */
final class Terms {

  private Terms() {}

  /** Terms by language: the entry's own languages first, then the rest in one order. */
  static Map<String, List<Term>> of(Entry entry) {
    Map<String, List<Term>> terms = new LinkedHashMap<>();
    entry.natives().forEach((language, name) -> addNative(at(terms, language), entry, name));
    addAll(terms, entry.forms(), entry.isPerson() ? Part.SURNAME : Part.WHOLE);
    addAll(terms, entry.shortForms(), Part.SHORT);
    for (Entry.Variant variant : entry.variants()) {
      at(terms, Term.NO_LANGUAGE)
          .add(
              new Term(
                  variant.form(), Part.WHOLE, Role.VARIANT, null, null, variant.cause(), null));
    }
    if (terms.isEmpty()) {
      at(terms, Term.NO_LANGUAGE).add(new Term(entry.id(), Part.WHOLE, Role.NONE, null));
    }
    return terms;
  }

  private static List<Term> at(Map<String, List<Term>> terms, String language) {
    return terms.computeIfAbsent(language, l -> new ArrayList<>());
  }

  private static void addNative(List<Term> terms, Entry entry, Native name) {
    if (name.given() != null) {
      terms.add(new Term(name.given(), Part.GIVEN, Role.NATIVE, null));
    }
    Part part = entry.isPerson() ? Part.SURNAME : Part.WHOLE;
    terms.add(new Term(name.name(), part, Role.NATIVE, null));
  }

  private static void addAll(Map<String, List<Term>> terms, Map<String, Forms> forms, Part part) {
    forms.keySet().stream()
        .sorted(Comparator.comparing(Languages::rank))
        .filter(language -> !forms.get(language).equals(NOTHING))
        .forEach(language -> add(at(terms, language), forms.get(language), part));
  }

  static final Forms NOTHING = new Forms(List.of(), List.of(), List.of(), List.of(), Map.of());

  private static void add(List<Term> terms, Forms forms, Part part) {
    Map<String, String> notes = forms.notes();
    for (int i = 0; i < forms.given().size(); i++) {
      String form = forms.given().get(i);
      terms.add(new Term(form, Part.GIVEN, role(i), notes.get(form)));
    }
    for (int i = 0; i < forms.names().size(); i++) {
      String form = forms.names().get(i);
      terms.add(new Term(form, part, role(i), notes.get(form)));
    }
    for (Dated form : forms.dated()) {
      terms.add(
          new Term(
              form.form(),
              part,
              Role.DATED,
              form.from(),
              form.until(),
              null,
              notes.get(form.form())));
    }
    for (String form : forms.unreviewed()) {
      terms.add(new Term(form, part, Role.UNREVIEWED, notes.get(form)));
    }
  }

  private static Role role(int index) {
    return index == 0 ? Role.PREFERRED : Role.ACCEPTED;
  }

  /** The forms that a language's terms of some parts make, the native ones left out. */
  static Forms forms(List<Term> terms, boolean shortForms) {
    List<String> given = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    List<String> unreviewed = new ArrayList<>();
    Map<String, String> notes = new LinkedHashMap<>();
    // What the file prefers comes first, wherever it stands.
    List<Term> sorted =
        terms.stream().sorted(Comparator.comparing(t -> t.role() != Role.PREFERRED)).toList();
    for (Term term : sorted) {
      if (term.role() == Role.NATIVE || shortForms != (term.part() == Part.SHORT)) {
        continue;
      }
      switch (term.role()) {
        case DATED -> dated.add(new Dated(term.form(), term.from(), term.until()));
        case UNREVIEWED, VARIANT -> unreviewed.add(term.form());
        default -> (term.part() == Part.GIVEN ? given : names).add(term.form());
      }
      if (term.note() != null) {
        notes.put(term.form(), term.note());
      }
    }
    return new Forms(given, distinct(names), dated, without(distinct(unreviewed), names), notes);
  }

  private static List<String> distinct(List<String> forms) {
    return forms.stream().distinct().toList();
  }

  private static List<String> without(List<String> forms, List<String> others) {
    return forms.stream().filter(form -> !others.contains(form)).toList();
  }
}
