package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * An entry and where it stands, so that the linter can point at what it finds wrong.
 *
 * @param entry the entry as it was read
 * @param json the entry as it is written
 * @param file the file it stands in
 * @param at JSON Pointer of the entry in its file
 */
record PlacedEntry(Entry entry, JsonNode json, YamlFile file, String at) {

  /** Keys below a form whose values are no forms. */
  private static final Set<String> NO_FORMS = Set.of("from", "until", "cause", "note");

  /**
   * One form as it is written.
   *
   * @param language BCP 47 subtag
   * @param form the form
   * @param pointer where it stands, below the entry
   */
  record Written(String language, String form, String pointer) {}

  /** The forms of every language under {@code native}, {@code forms} or {@code short}. */
  List<Written> written(String list) {
    List<Written> found = new ArrayList<>();
    json.path(list)
        .properties()
        .forEach(
            language ->
                add(
                    found,
                    language.getKey(),
                    language.getValue(),
                    "/" + list + "/" + language.getKey()));
    return found;
  }

  private static void add(List<Written> found, String language, JsonNode node, String pointer) {
    if (node.isTextual()) {
      found.add(new Written(language, node.asText(), pointer));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(found, language, node.get(i), pointer + "/" + i);
    }
    node.properties().stream()
        .filter(property -> !NO_FORMS.contains(property.getKey()))
        .forEach(
            property ->
                add(found, language, property.getValue(), pointer + "/" + property.getKey()));
  }

  boolean hasExamples() {
    return json.path("examples").size() > 0;
  }

  /** Whether an example in the form's language speaks of it. */
  boolean hasExample(Written form) {
    for (JsonNode example : json.path("examples")) {
      String sentence = example.path(example.has("keeps") ? "keeps" : "to").asText();
      if (example.path("language").asText().equals(form.language())
          && Fold.of(sentence).contains(Fold.of(form.form()))) {
        return true;
      }
    }
    return false;
  }

  /** A problem at what stands below the entry under {@code pointer}. */
  Problem problem(String pointer, String code, String message, @Nullable String expected) {
    return file.problem(at + pointer, code, message, expected);
  }
}
