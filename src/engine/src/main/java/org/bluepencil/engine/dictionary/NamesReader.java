package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.Entry.Dated;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.dictionary.Entry.Office;
import org.jspecify.annotations.Nullable;

/** Reads the files under {@code names/} and checks what a schema cannot say. */
final class NamesReader {

  /** Languages whose press names this dictionary undertakes to know for every entry. */
  private static final List<String> REQUIRED = List.of("en", "fr", "de");

  /** What stands beside a form and is none. */
  private static final Set<String> NO_FORMS = Set.of("from", "until", "note");

  private final FormLetters letters;
  private final List<Entry> entries = new ArrayList<>();
  private final List<PlacedEntry> placed = new ArrayList<>();
  private final List<NameExample> examples = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  /** Each office that an entry gives, without its days, and what to say if nobody knows it. */
  private final Map<Office, Problem> officesGiven = new LinkedHashMap<>();

  NamesReader() {
    this(new FormLetters());
  }

  /**
   * @param letters what is known of each language's letters, which is costly to find out
   */
  NamesReader(FormLetters letters) {
    this.letters = letters;
  }

  void read(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.NAMES, problems);
    if (file == null) {
      return;
    }
    JsonNode list = file.root().get("entries");
    for (int i = 0; i < list.size(); i++) {
      readEntry(file, list.get(i), "/entries/" + i, problems);
    }
  }

  private void readEntry(YamlFile file, JsonNode json, String at, List<Problem> problems) {
    int before = problems.size();
    String id = json.get("id").asText();
    Problem here = file.problem(at + "/id", "N101", "the id " + id + " is taken", null);
    String taken = places.putIfAbsent(id, here.file() + ":" + here.line());
    if (taken != null) {
      problems.add(
          file.problem(
              at + "/id", "N101", "the id " + id + " stands at " + taken, "an id of its own"));
    }
    String kind = json.get("kind").asText();
    if (!id.startsWith(kind + ".")) {
      problems.add(
          file.problem(at + "/id", "N102", "the id " + id, "one that starts with " + kind + "."));
    }
    checkForms(file, json, at, problems);
    checkPersonShape(file, json, at, kind.equals("person"), problems);
    if (problems.size() > before) {
      return;
    }
    try {
      Entry entry = entry(file.root(), json, id, kind);
      entries.add(entry);
      placed.add(new PlacedEntry(entry, json, file, at));
      noteOffices(file, json.path("offices"), at + "/offices");
      examples.addAll(examples(file, json.path("examples"), at + "/examples", id, null));
      readReferences(file, json, at);
    } catch (DateTimeException e) {
      problems.add(
          file.problem(
              at, "N108", String.valueOf(e.getMessage()), "days that are in the calendar"));
    }
  }

  /** An entry that is as the schema says; {@code root} has what it does not say itself. */
  static Entry entry(JsonNode root, JsonNode json, String id, String kind) {
    List<Entry.Variant> variants = new ArrayList<>();
    json.path("variants")
        .forEach(
            v -> variants.add(new Entry.Variant(v.get("form").asText(), v.get("cause").asText())));
    return new Entry(
        id,
        kind,
        text(json, "wikidata"),
        json.has("territory") ? text(json, "territory") : text(root, "territory"),
        text(json, "gender"),
        natives(json.path("native")),
        forms(json.get("forms")),
        forms(json.path("short")),
        variants,
        YamlFile.strings(json.path("leave")),
        json.path("contested").asBoolean(false),
        offices(json.path("offices")),
        text(json, "country"),
        text(json, "region"),
        YamlFile.strings(json.path("related")),
        json.path("source").asText(root.get("source").asText()),
        json.path("asOf").asText(root.get("asOf").asText()),
        text(json, "note"));
  }

  private void readReferences(YamlFile file, JsonNode json, String at) {
    for (String key : List.of("country", "region")) {
      if (json.has(key)) {
        references.add(
            Reference.toEntry(
                file.problem(at + "/" + key, "N110", "", null), json.get(key).asText()));
      }
    }
    List<String> related = YamlFile.strings(json.path("related"));
    for (int i = 0; i < related.size(); i++) {
      references.add(
          Reference.toEntry(file.problem(at + "/related/" + i, "N110", "", null), related.get(i)));
    }
  }

  /** Every form is NFC and in one script, the one its language is written in. */
  private void checkForms(YamlFile file, JsonNode json, String at, List<Problem> problems) {
    for (String key : List.of("native", "forms", "short")) {
      json.path(key)
          .properties()
          .forEach(
              entry -> {
                String where = at + "/" + key + "/" + entry.getKey();
                if (!key.equals("native") && Languages.bit(entry.getKey()) == 0) {
                  problems.add(
                      file.problem(
                          where,
                          "N109",
                          "forms for " + entry.getKey() + " are not used",
                          "a language the dictionaries speak of"));
                }
                for (String form : leaves(entry.getValue())) {
                  letters.check(file, where, entry.getKey(), form).ifPresent(problems::add);
                }
              });
    }
    checkUnowned(file, json.path("leave"), "", at + "/leave", problems);
    checkUnowned(file, json.path("variants"), "/form", at + "/variants", problems);
    for (String language : REQUIRED) {
      if (!json.get("forms").has(language)) {
        problems.add(
            file.problem(
                at + "/forms", "N106", "no form for " + language, "forms for en, fr and de"));
      }
    }
  }

  /** Forms that are no language's in particular, each in the list at {@code below}. */
  private void checkUnowned(
      YamlFile file, JsonNode list, String below, String at, List<Problem> problems) {
    for (int i = 0; i < list.size(); i++) {
      String form = list.at("/" + i + below).asText();
      letters.check(file, at + "/" + i, FormLetters.ANY_LANGUAGE, form).ifPresent(problems::add);
    }
  }

  private static void checkPersonShape(
      YamlFile file, JsonNode json, String at, boolean person, List<Problem> problems) {
    json.get("forms")
        .properties()
        .forEach(
            entry -> {
              JsonNode forms = entry.getValue();
              boolean unknown =
                  forms.isObject()
                      && (forms.isEmpty()
                          || forms.size() == 1 && forms.path("unreviewed").isArray());
              boolean hasSurname = forms.has("surname");
              boolean hasName = !forms.isObject() || forms.has("preferred");
              if (!unknown && (person ? !hasSurname || forms.has("preferred") : !hasName)) {
                problems.add(
                    file.problem(
                        at + "/forms/" + entry.getKey(),
                        "N107",
                        "the form of a " + json.get("kind").asText() + " has another shape",
                        person ? "given and surname" : "a form, a list of forms, or preferred"));
              }
            });
  }

  private static List<String> leaves(JsonNode node) {
    List<String> found = new ArrayList<>();
    if (node.isTextual()) {
      found.add(node.asText());
    } else if (node.isArray()) {
      node.forEach(item -> found.addAll(leaves(item)));
    } else {
      node.properties().stream()
          .filter(property -> !NO_FORMS.contains(property.getKey()))
          .forEach(property -> found.addAll(leaves(property.getValue())));
    }
    return found;
  }

  private static @Nullable String text(JsonNode json, String key) {
    JsonNode value = json.get(key);
    return value == null ? null : value.asText();
  }

  private static Map<String, Native> natives(JsonNode json) {
    Map<String, Native> natives = new LinkedHashMap<>();
    json.properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              natives.put(
                  entry.getKey(),
                  value.isTextual()
                      ? new Native(null, value.asText())
                      : new Native(text(value, "given"), value.get("surname").asText()));
            });
    return natives;
  }

  private static Map<String, Forms> forms(JsonNode json) {
    Map<String, Forms> forms = new LinkedHashMap<>();
    json.properties().forEach(entry -> forms.put(entry.getKey(), formsOf(entry.getValue())));
    return forms;
  }

  private static Forms formsOf(JsonNode json) {
    Map<String, String> notes = new LinkedHashMap<>();
    if (!json.isObject()) {
      return new Forms(List.of(), spellings(json, notes), List.of(), List.of(), notes);
    }
    List<String> names = new ArrayList<>(spellings(json.path("surname"), notes));
    names.addAll(spellings(json.path("preferred"), notes));
    names.addAll(spellings(json.path("accepted"), notes));
    List<Dated> dated = new ArrayList<>();
    for (JsonNode d : json.path("dated")) {
      dated.add(
          new Dated(spellings(d, notes).get(0), firstDay(d.get("from")), lastDay(d.get("until"))));
    }
    List<String> unreviewed = List.of();
    if (json.path("unreviewed").isArray()) {
      unreviewed = spellings(json.get("unreviewed"), notes);
    } else if (json.path("unreviewed").asBoolean(false)) {
      unreviewed = names;
      names = List.of();
    }
    return new Forms(spellings(json.path("given"), notes), names, dated, unreviewed, notes);
  }

  /** The forms of a list or of a single value, each a text or a form with its note. */
  private static List<String> spellings(JsonNode json, Map<String, String> notes) {
    List<String> found = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(item -> found.addAll(spellings(item, notes)));
    } else if (json.isObject()) {
      found.add(json.get("form").asText());
      if (json.has("note")) {
        notes.put(json.get("form").asText(), json.get("note").asText());
      }
    } else if (!json.isMissingNode()) {
      found.add(json.asText());
    }
    return found;
  }

  private static List<Office> offices(JsonNode json) {
    List<Office> offices = new ArrayList<>();
    json.forEach(
        o ->
            offices.add(
                new Office(
                    o.get("title").asText(),
                    text(o, "office"),
                    firstDay(o.get("from")),
                    lastDay(o.get("until")))));
    return offices;
  }

  private void noteOffices(YamlFile file, JsonNode json, String at) {
    for (int i = 0; i < json.size(); i++) {
      String title = json.get(i).get("title").asText();
      String office = text(json.get(i), "office");
      String expected = "words of names/offices.yaml for an office, or office: with its id";
      officesGiven.put(
          new Office(title, office, null, null),
          file.problem(at + "/" + i, "N110", title + " is no known office", expected));
    }
  }

  /** Reports every office that neither its id nor its title tells. */
  void checkOffices(OfficeWords words, List<Problem> problems) {
    officesGiven.forEach(
        (office, problem) -> {
          boolean known =
              office.office() == null
                  ? words.office(office.title()) != null
                  : words.isOffice(office.office());
          if (!known) {
            problems.add(problem);
          }
        });
  }

  /** The first day of a day, a month or a year. */
  static @Nullable LocalDate firstDay(@Nullable JsonNode date) {
    YearMonth month = month(date, "-01");
    return month == null ? day(date) : month.atDay(1);
  }

  /** The last day of a day, a month or a year. */
  static @Nullable LocalDate lastDay(@Nullable JsonNode date) {
    YearMonth month = month(date, "-12");
    return month == null ? day(date) : month.atEndOfMonth();
  }

  private static @Nullable LocalDate day(@Nullable JsonNode date) {
    return date == null ? null : LocalDate.parse(date.asText());
  }

  private static @Nullable YearMonth month(@Nullable JsonNode date, String ofYear) {
    if (date == null || date.asText().length() > 7) {
      return null;
    }
    return YearMonth.parse(date.asText().length() == 4 ? date.asText() + ofYear : date.asText());
  }

  /**
   * The examples of a list.
   *
   * @param subject what they are examples of
   * @param style house style that they are cleaned by, or null for the neutral one
   */
  static List<NameExample> examples(
      YamlFile file, JsonNode json, String at, String subject, @Nullable String style) {
    List<NameExample> examples = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      JsonNode example = json.get(i);
      boolean changes = example.has("changes");
      String text = example.get(changes ? "changes" : "keeps").asText();
      Problem here = file.problem(at + "/" + i, "N201", "", null);
      examples.add(
          new NameExample(
              subject,
              example.get("language").asText(),
              text(example, "source"),
              day(example.get("date")),
              style,
              text,
              changes ? example.get("to").asText() : text,
              here.file(),
              here.line(),
              here.column()));
    }
    return examples;
  }

  List<NameExample> examples() {
    return examples;
  }

  List<Reference> references() {
    return references;
  }

  /** The entries of all files read so far, and where they stand. */
  List<PlacedEntry> placed() {
    return List.copyOf(placed);
  }

  /** The entries of all files read so far. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }
}
