package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluepencil.engine.DictionaryDiff.Change;
import org.bluepencil.engine.DictionaryDiff.ChangedFile;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two images hold, in the words of the files they were compiled from.
 *
 * <p>Entries are compared as the trees they are stored as, so that a field added to them is
 * compared as well.
 */
public final class ImageComparison {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** What the files call a field of {@link Entry}, where that is not its own name. */
  private static final Map<String, String> FIELDS =
      Map.of("natives", "native", "shortForms", "short");

  /** Fields that speak of one language after the other. */
  private static final Set<String> BY_LANGUAGE = Set.of("natives", "forms", "shortForms");

  private ImageComparison() {}

  /** What changed in an entry; empty where nothing did. */
  public static List<Change> changes(Entry before, Entry after) {
    List<Change> changes = new ArrayList<>();
    Map<String, String> old = fields(before);
    Map<String, String> now = fields(after);
    for (String field : union(old.keySet(), now.keySet())) {
      if (!Objects.equals(old.get(field), now.get(field))) {
        changes.add(new Change(field, old.get(field), now.get(field)));
      }
    }
    return changes;
  }

  private static Map<String, String> fields(Entry entry) {
    Map<String, String> fields = new TreeMap<>();
    JSON.<JsonNode>valueToTree(entry)
        .properties()
        .forEach(
            field -> {
              String name = FIELDS.getOrDefault(field.getKey(), field.getKey());
              if (BY_LANGUAGE.contains(field.getKey())) {
                field
                    .getValue()
                    .properties()
                    .forEach(
                        language ->
                            put(fields, name + " " + language.getKey(), language.getValue()));
              } else {
                put(fields, name, field.getValue());
              }
            });
    return fields;
  }

  private static void put(Map<String, String> fields, String name, JsonNode value) {
    String words = words(value);
    if (words != null) {
      fields.put(name, words);
    }
  }

  /** A value as an editor would read it out; null where there is none. */
  private static @Nullable String words(JsonNode value) {
    String words;
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(String.valueOf(words(item))));
      words = String.join(", ", items);
    } else if (value.isObject()) {
      words =
          value.properties().stream()
              .filter(property -> words(property.getValue()) != null)
              .map(property -> label(property.getKey()) + words(property.getValue()))
              .collect(Collectors.joining("; "));
    } else {
      words =
          value.isNull() || value.equals(JSON.getNodeFactory().booleanNode(false))
              ? ""
              : value.asText();
    }
    return words.isEmpty() ? null : words;
  }

  /** Names need no label; a given name, a date or a cause does. */
  private static String label(String property) {
    return switch (property) {
      case "names", "name", "form", "title" -> "";
      default -> property + " ";
    };
  }

  /** Everything that differs but entries and the ordinary words of languages. */
  public static List<ChangedFile> files(DictionaryImage before, DictionaryImage after) {
    List<ChangedFile> files = new ArrayList<>();
    addFiles(files, "romanization/", before.romanization(), after.romanization());
    addFiles(files, "styles/", before.styles(), after.styles());
    for (String language : Languages.TEXT) {
      addFiles(files, "idioms/", before.idioms(language), after.idioms(language));
      if (!before.profile(language).equals(after.profile(language))) {
        files.add(new ChangedFile("what is known of the language " + language, "changed"));
      }
    }
    return files;
  }

  private static void addFiles(
      List<ChangedFile> files, String folder, Map<String, ?> before, Map<String, ?> now) {
    for (String name : union(before.keySet(), now.keySet())) {
      String action =
          !before.containsKey(name)
              ? "added"
              : !now.containsKey(name)
                  ? "removed"
                  : Objects.equals(before.get(name), now.get(name)) ? "" : "changed";
      if (!action.isEmpty()) {
        files.add(new ChangedFile(folder + name, action));
      }
    }
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
