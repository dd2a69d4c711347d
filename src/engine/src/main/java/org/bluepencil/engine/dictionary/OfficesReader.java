package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.engine.Problem;

/**
 * Reads {@code names/offices.yaml}, which has all languages beside one another, into one a
 * language.
 */
final class OfficesReader {

  private OfficesReader() {}

  static Map<String, Offices> read(YamlFile file, List<Problem> problems) {
    Map<String, Map<String, List<String>>> phrases = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    JsonNode offices = file.root().get("offices");
    for (int i = 0; i < offices.size(); i++) {
      String at = "/offices/" + i;
      String id = offices.get(i).get("id").asText();
      if (!ids.add(id)) {
        String message = "the office " + id + " stands twice";
        problems.add(file.problem(at + "/id", "P101", message, "an id of its own"));
      }
      for (Map.Entry<String, JsonNode> property : offices.get(i).properties()) {
        if (!property.getKey().equals("id")) {
          List<String> its = YamlFile.strings(property.getValue());
          its.forEach(p -> checkPhrase(file, p, at + "/" + property.getKey(), problems));
          phrases.computeIfAbsent(property.getKey(), l -> new TreeMap<>()).put(id, its);
        }
      }
    }
    Map<String, Offices> found = new TreeMap<>();
    phrases.forEach(
        (language, its) ->
            found.put(
                language,
                new Offices(
                    its,
                    lists(file.root().get("words").path(language)),
                    lists(file.root().get("countries").path(language)))));
    return found;
  }

  private static void checkPhrase(YamlFile file, String phrase, String at, List<Problem> problems) {
    try {
      for (String wording : Wordings.of(phrase)) {
        if (!wording.strip().isEmpty() && Character.isLetter(wording.strip().codePointAt(0))) {
          continue;
        }
        problems.add(
            file.problem(
                at, "P103", phrase + " starts with no word", "a word of the office first"));
      }
    } catch (IllegalArgumentException e) {
      problems.add(file.problem(at, "P102", String.valueOf(e.getMessage()), "(a/b)"));
    }
  }

  private static Map<String, List<String>> lists(JsonNode json) {
    Map<String, List<String>> lists = new TreeMap<>();
    json.properties().forEach(p -> lists.put(p.getKey(), YamlFile.strings(p.getValue())));
    return lists;
  }
}
