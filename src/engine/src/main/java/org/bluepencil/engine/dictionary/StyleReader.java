package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.HouseStyle.Preference;
import org.bluepencil.engine.dictionary.NameIndex.Part;

/** Reads the files under {@code styles/}, one a house style. */
final class StyleReader {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** The keys under which a preference says a form, by the part of the name that it is. */
  private static final List<Map.Entry<String, Part>> PARTS =
      List.of(
          Map.entry("form", Part.WHOLE),
          Map.entry("short", Part.SHORT),
          Map.entry("given", Part.GIVEN),
          Map.entry("surname", Part.SURNAME));

  private final Map<String, HouseStyle> styles = new TreeMap<>();
  private final List<NameExample> examples = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param id name of the file without folder and ending, which is the style's
   */
  void read(String name, String id, String yaml, List<Problem> problems) {
    if (!ID.matcher(id).matches()) {
      problems.add(
          new Problem(
              name, 0, 0, "S101", "a style is called by its file", "small letters, such as ap"));
      return;
    }
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.STYLES, problems);
    if (file == null) {
      return;
    }
    List<String> languages = YamlFile.strings(file.root().get("languages"));
    List<Preference> preferences = new ArrayList<>();
    for (int i = 0; i < file.root().get("prefers").size(); i++) {
      JsonNode json = file.root().get("prefers").get(i);
      try {
        readPreference(file, json, "/prefers/" + i, languages, preferences, problems);
      } catch (DateTimeException e) {
        problems.add(
            file.problem(
                "/prefers/" + i,
                "N108",
                String.valueOf(e.getMessage()),
                "days that are in the calendar"));
      }
    }
    styles.put(
        id,
        new HouseStyle(
            id,
            file.root().get("name").asText(),
            languages,
            file.root().get("asOf").asText(),
            List.copyOf(preferences)));
    examples.addAll(
        NamesReader.examples(file, file.root().get("examples"), "/examples", "style " + id, id));
  }

  private void readPreference(
      YamlFile file,
      JsonNode json,
      String at,
      List<String> languages,
      List<Preference> preferences,
      List<Problem> problems) {
    String language = json.path("language").asText(languages.get(0));
    if (!languages.contains(language) || languages.size() > 1 && !json.has("language")) {
      problems.add(
          file.problem(
              at,
              "S102",
              json.has("language") ? "the language " + language : "no language",
              "one of the style's: " + String.join(", ", languages)));
      return;
    }
    for (Map.Entry<String, Part> part : PARTS) {
      if (json.has(part.getKey())) {
        Preference preference = preference(file, json, language, part);
        if (preferences.stream().anyMatch(preference::overlaps)) {
          problems.add(
              file.problem(
                  at,
                  "S103",
                  "two preferences for " + preference.entry() + " hold on the same day",
                  "dates that do not overlap"));
        }
        preferences.add(preference);
        Problem place = file.problem(at + "/" + part.getKey(), "S104", "", null);
        references.add(Reference.toForms(place, preference));
      }
    }
  }

  private static Preference preference(
      YamlFile file, JsonNode json, String language, Map.Entry<String, Part> part) {
    return new Preference(
        json.get("entry").asText(),
        language,
        part.getValue(),
        YamlFile.strings(json.get(part.getKey())),
        NamesReader.firstDay(json.get("from")),
        NamesReader.lastDay(json.get("until")),
        json.path("source").asText(file.root().get("source").asText()));
  }

  /** The styles of all files read so far, by id. */
  Map<String, HouseStyle> styles() {
    return styles;
  }

  List<NameExample> examples() {
    return examples;
  }

  List<Reference> references() {
    return references;
  }
}
