package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bluepencil.engine.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the files that make up {@link Profile}s. */
final class ProfileReader {
  private final Map<String, JsonNode> typography = new TreeMap<>();
  private final Map<String, JsonNode> context = new TreeMap<>();
  private final Map<String, Set<String>> titles = new TreeMap<>();
  private final Map<String, List<Profile.BoilerplateLine>> boilerplate = new TreeMap<>();
  private final Map<String, Offices> offices = new TreeMap<>();

  void typography(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.TYPOGRAPHY, problems);
    if (file != null) {
      typography.put(file.root().get("language").asText(), file.root());
    }
  }

  void context(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.CONTEXT, problems);
    if (file != null) {
      context.put(file.root().get("language").asText(), file.root());
    }
  }

  void titles(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.TITLES, problems);
    if (file != null) {
      file.root()
          .get("titles")
          .properties()
          .forEach(e -> titles.put(e.getKey(), new TreeSet<>(YamlFile.strings(e.getValue()))));
    }
  }

  void offices(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.OFFICES, problems);
    if (file != null) {
      int before = problems.size();
      Map<String, Offices> read = OfficesReader.read(file, problems);
      if (problems.size() == before) {
        offices.putAll(read);
      }
    }
  }

  void boilerplate(String name, String yaml, List<Problem> problems) {
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.BOILERPLATE, problems);
    if (file == null) {
      return;
    }
    List<Profile.BoilerplateLine> lines = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < file.root().get("lines").size(); i++) {
      var line = file.root().get("lines").get(i);
      String at = "/lines/" + i;
      String id = line.get("id").asText();
      if (!ids.add(id)) {
        problems.add(
            file.problem(at + "/id", "B101", "the id " + id + " stands twice", "an id of its own"));
      }
      try {
        Pattern pattern = Profile.BoilerplateLine.compile(line.get("pattern").asText());
        checkExamples(file, at, pattern, line, problems);
      } catch (PatternSyntaxException e) {
        problems.add(
            file.problem(at + "/pattern", "B102", e.getDescription(), "a regular expression"));
      }
      String from = line.path("from").asText("");
      lines.add(
          new Profile.BoilerplateLine(
              id, line.get("pattern").asText(), line.get("tier").asText(), from));
    }
    boilerplate.put(file.root().get("language").asText(), lines);
  }

  private static void checkExamples(
      YamlFile file, String at, Pattern pattern, JsonNode line, List<Problem> problems) {
    for (boolean fires : new boolean[] {true, false}) {
      String key = fires ? "fires" : "keeps";
      for (String example : YamlFile.strings(line.get(key))) {
        if (pattern.matcher(example).matches() != fires) {
          String wish = fires ? "the pattern to match it" : "the pattern to leave it alone";
          problems.add(file.problem(at + "/" + key, "B103", "example: " + example, wish));
        }
      }
    }
  }

  Map<String, Profile> profiles() {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    Set<String> languages = new TreeSet<>(typography.keySet());
    languages.addAll(context.keySet());
    languages.addAll(titles.keySet());
    languages.addAll(boilerplate.keySet());
    languages.addAll(offices.keySet());
    for (String language : languages) {
      profiles.put(language, profile(language));
    }
    return profiles;
  }

  private Profile profile(String language) {
    JsonNode json = typography.get(language);
    Map<String, Set<String>> words = new TreeMap<>();
    addLists(json, words);
    addLists(context.get(language), words);
    return new Profile(
        language,
        json == null ? null : marks(json),
        words,
        titles.getOrDefault(language, Set.of()),
        boilerplate.getOrDefault(language, List.of()),
        offices.getOrDefault(language, Offices.NONE));
  }

  private static void addLists(@Nullable JsonNode json, Map<String, Set<String>> words) {
    if (json != null) {
      json.properties().stream()
          .filter(property -> property.getValue().isArray())
          .forEach(p -> words.put(p.getKey(), new TreeSet<>(YamlFile.strings(p.getValue()))));
    }
  }

  private static Profile.Typography marks(JsonNode json) {
    return new Profile.Typography(
        json.at("/quotes/open").asText(),
        json.at("/quotes/close").asText(),
        json.at("/quotes/space").asText(""),
        json.path("spaceBefore").asText(""),
        YamlFile.strings(json.at("/numbers/group")),
        json.at("/numbers/groupsFrom").asInt(),
        json.at("/numbers/decimal").asText());
  }
}
