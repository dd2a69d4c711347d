package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.Entry.Dated;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.dictionary.Entry.Office;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a JSON object with the fields of {@code names.schema.json}. The same entry gives the
 * same object: languages in one order, days written out, each form in its shortest shape.
 */
public final class EntryJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private EntryJson() {}

  /** All that is known of an entry. */
  public static ObjectNode write(SourceEntry source) {
    Entry entry = source.entry();
    ObjectNode json = JSON.objectNode();
    json.put("id", entry.id());
    json.put("kind", entry.kind());
    put(json, "wikidata", entry.wikidata());
    put(json, "territory", entry.territory());
    put(json, "gender", entry.gender());
    if (!entry.natives().isEmpty()) {
      ObjectNode natives = json.putObject("native");
      entry.natives().forEach((language, name) -> natives.set(language, nativeName(name)));
    }
    json.set("forms", forms(entry.forms(), entry.isPerson()));
    if (!entry.shortForms().isEmpty()) {
      json.set("short", forms(entry.shortForms(), false));
    }
    if (!entry.variants().isEmpty()) {
      ArrayNode variants = json.putArray("variants");
      entry
          .variants()
          .forEach(v -> variants.addObject().put("form", v.form()).put("cause", v.cause()));
    }
    putAll(json, "leave", entry.leave());
    if (entry.contested()) {
      json.put("contested", true);
    }
    if (!entry.offices().isEmpty()) {
      ArrayNode offices = json.putArray("offices");
      entry.offices().forEach(office -> offices.add(office(office)));
    }
    put(json, "country", entry.country());
    put(json, "region", entry.region());
    putAll(json, "related", entry.related());
    json.put("source", entry.source());
    json.put("asOf", entry.asOf());
    put(json, "note", entry.note());
    if (!source.examples().isEmpty()) {
      ArrayNode examples = json.putArray("examples");
      source.examples().forEach(example -> examples.add(example(example)));
    }
    return json;
  }

  /**
   * Reads what {@link #write} wrote; what comes from elsewhere goes through {@link EntryReader}.
   */
  public static SourceEntry read(JsonNode json) {
    String id = json.get("id").asText();
    YamlFile nowhere = YamlFile.ofJson(id, json);
    return new SourceEntry(
        NamesReader.entry(json, json, id, json.get("kind").asText()),
        NamesReader.examples(nowhere, json.path("examples"), "/examples", id, null));
  }

  private static JsonNode nativeName(Native name) {
    if (name.given() == null) {
      return JSON.textNode(name.name());
    }
    return JSON.objectNode().put("given", name.given()).put("surname", name.name());
  }

  private static ObjectNode forms(Map<String, Forms> forms, boolean person) {
    ObjectNode json = JSON.objectNode();
    forms.keySet().stream()
        .sorted(Comparator.comparing(Languages::rank))
        .forEach(language -> json.set(language, forms(forms.get(language), person)));
    return json;
  }

  private static JsonNode forms(Forms forms, boolean person) {
    boolean bare =
        forms.given().isEmpty() && forms.dated().isEmpty() && forms.unreviewed().isEmpty();
    if (bare && !person && !forms.names().isEmpty()) {
      return oneOrAll(forms.names(), forms.notes());
    }
    ObjectNode json = JSON.objectNode();
    boolean noneReviewed = forms.names().isEmpty() && !forms.unreviewed().isEmpty();
    if (noneReviewed && forms.given().isEmpty() && forms.dated().isEmpty()) {
      json.set("unreviewed", all(forms.unreviewed(), forms.notes()));
      return json;
    }
    List<String> names = noneReviewed ? forms.unreviewed() : forms.names();
    if (!forms.given().isEmpty()) {
      json.set("given", oneOrAll(forms.given(), forms.notes()));
    }
    if (person && !names.isEmpty()) {
      json.set("surname", oneOrAll(names, forms.notes()));
    } else if (!names.isEmpty()) {
      json.set("preferred", noted(names.get(0), forms.notes()));
      if (names.size() > 1) {
        json.set("accepted", all(names.subList(1, names.size()), forms.notes()));
      }
    }
    if (!forms.dated().isEmpty()) {
      ArrayNode dated = json.putArray("dated");
      forms.dated().forEach(form -> dated.add(dated(form, forms.notes())));
    }
    if (noneReviewed) {
      json.put("unreviewed", true);
    } else if (!forms.unreviewed().isEmpty()) {
      json.set("unreviewed", all(forms.unreviewed(), forms.notes()));
    }
    return json;
  }

  private static ObjectNode dated(Dated form, Map<String, String> notes) {
    ObjectNode json = JSON.objectNode().put("form", form.form());
    putDays(json, form.from(), form.until());
    put(json, "note", notes.get(form.form()));
    return json;
  }

  private static JsonNode oneOrAll(List<String> forms, Map<String, String> notes) {
    return forms.size() == 1 && !notes.containsKey(forms.get(0))
        ? JSON.textNode(forms.get(0))
        : all(forms, notes);
  }

  private static ArrayNode all(List<String> forms, Map<String, String> notes) {
    ArrayNode array = JSON.arrayNode();
    forms.forEach(form -> array.add(noted(form, notes)));
    return array;
  }

  private static JsonNode noted(String form, Map<String, String> notes) {
    String note = notes.get(form);
    return note == null
        ? JSON.textNode(form)
        : JSON.objectNode().put("form", form).put("note", note);
  }

  /** An office held, as its object. */
  public static ObjectNode office(Office office) {
    ObjectNode json = JSON.objectNode().put("title", office.title());
    put(json, "office", office.office());
    putDays(json, office.from(), office.until());
    return json;
  }

  /** A sentence beside an entry, as its object. */
  public static ObjectNode example(NameExample example) {
    ObjectNode json = JSON.objectNode().put("language", example.language());
    if (example.text().equals(example.expected())) {
      json.put("keeps", example.text());
    } else {
      json.put("changes", example.text()).put("to", example.expected());
    }
    put(json, "date", example.date() == null ? null : example.date().toString());
    put(json, "source", example.sourceLanguage());
    return json;
  }

  private static void putDays(
      ObjectNode json, @Nullable LocalDate from, @Nullable LocalDate until) {
    put(json, "from", from == null ? null : from.toString());
    put(json, "until", until == null ? null : until.toString());
  }

  private static void put(ObjectNode json, String key, @Nullable String value) {
    if (value != null) {
      json.put(key, value);
    }
  }

  private static void putAll(ObjectNode json, String key, List<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(key);
      values.forEach(array::add);
    }
  }
}
