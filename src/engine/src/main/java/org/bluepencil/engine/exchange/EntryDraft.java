package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.dictionary.EntryJson;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.bluepencil.engine.exchange.Term.Part;
import org.bluepencil.engine.exchange.Term.Role;
import org.jspecify.annotations.Nullable;

/** An entry in the making: its terms by language, and all else that a file says of it. */
final class EntryDraft {

  /** Languages that every entry must speak of, if only to say that nobody has looked. */
  private static final List<String> REQUIRED = List.of("en", "fr", "de");

  final int line;
  final Map<String, List<Term>> terms = new LinkedHashMap<>();
  private final Map<String, List<String>> said = new TreeMap<>();
  final List<JsonNode> offices = new ArrayList<>();
  final List<JsonNode> examples = new ArrayList<>();

  EntryDraft(int line) {
    this.line = line;
  }

  void say(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      said.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
  }

  void add(String language, Term term) {
    terms.computeIfAbsent(language, l -> new ArrayList<>()).add(term);
  }

  @Nullable String first(String key) {
    List<String> values = all(key);
    return values.isEmpty() ? null : values.get(0);
  }

  private List<String> all(String key) {
    return said.getOrDefault(key, List.of());
  }

  /** The form to name the entry by: English if there is one. */
  private @Nullable String name() {
    List<Term> english = terms.getOrDefault("en", List.of());
    return english.isEmpty()
        ? terms.values().stream().flatMap(List::stream).map(Term::form).findFirst().orElse(null)
        : english.stream()
            .filter(term -> term.role() == Role.PREFERRED)
            .findFirst()
            .orElse(english.get(0))
            .form();
  }

  /** Hands the entry over, its id made from its name if it has none. */
  void finish(Reading reading) {
    String name = name();
    if (name == null) {
      reading.problem(line, "X104", "the entry has no term", "a term in one of the languages");
      return;
    }
    String kind = first("kind");
    String id = first("id");
    if (kind == null) {
      kind = reading.settings.kind();
    }
    if (!Reading.isId(id)) {
      id = reading.id(kind, name);
    }
    ObjectNode json = EntryJson.write(new SourceEntry(entry(id, kind, reading), List.of()));
    if (!offices.isEmpty()) {
      json.putArray("offices").addAll(offices);
    }
    if (!examples.isEmpty()) {
      json.putArray("examples").addAll(examples);
    }
    reading.drafts.add(new Draft(json, line));
  }

  private Entry entry(String id, String kind, Reading reading) {
    Map<String, Native> natives = new LinkedHashMap<>();
    Map<String, Forms> forms = new LinkedHashMap<>();
    Map<String, Forms> shortForms = new LinkedHashMap<>();
    List<Entry.Variant> variants = new ArrayList<>();
    open(forms, "open");
    open(shortForms, "openShort");
    terms.forEach(
        (language, list) -> {
          if (language.equals(Term.NO_LANGUAGE)) {
            list.stream()
                .filter(term -> term.role() == Role.VARIANT)
                .forEach(
                    term -> variants.add(new Entry.Variant(term.form(), cause(term, reading))));
            return;
          }
          putNative(natives, language, list);
          putUnlessEmpty(forms, language, Terms.forms(list, false));
          putUnlessEmpty(shortForms, language, Terms.forms(list, true));
        });
    REQUIRED.forEach(language -> forms.putIfAbsent(language, Terms.NOTHING));
    List<String> notes = all(KeyedNote.NOTE);
    return new Entry(
        id,
        kind,
        first("wikidata"),
        first("territory"),
        first("gender"),
        natives,
        forms,
        shortForms,
        variants,
        all("leave"),
        "true".equals(first("contested")),
        List.of(),
        first("country"),
        first("region"),
        all("related"),
        first("source") == null ? reading.settings.source() : first("source"),
        first("asOf") == null ? reading.settings.asOf() : first("asOf"),
        notes.isEmpty() ? null : String.join(" ", notes));
  }

  private void open(Map<String, Forms> forms, String key) {
    String languages = first(key);
    if (languages != null) {
      List.of(languages.split(" ")).forEach(language -> forms.put(language, Terms.NOTHING));
    }
  }

  private static String cause(Term term, Reading reading) {
    return term.cause() == null ? reading.settings.source() : term.cause();
  }

  private static void putNative(Map<String, Native> natives, String language, List<Term> terms) {
    String given = null;
    String name = null;
    for (Term term : terms) {
      if (term.role() == Role.NATIVE && term.part() == Part.GIVEN) {
        given = term.form();
      } else if (term.role() == Role.NATIVE) {
        name = term.form();
      }
    }
    if (name != null) {
      natives.put(language, new Native(given, name));
    }
  }

  private static void putUnlessEmpty(Map<String, Forms> map, String language, Forms forms) {
    if (!forms.equals(Terms.NOTHING)) {
      map.put(language, forms);
    }
  }
}
