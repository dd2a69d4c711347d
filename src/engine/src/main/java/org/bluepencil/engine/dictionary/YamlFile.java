package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluepencil.engine.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML dictionary file, read as a JSON tree whose every node knows its line and column, and
 * checked against its JSON Schema. YAML's JSON schema applies: {@code no} is a string, a day is a
 * string.
 */
final class YamlFile {

  /** The kinds of files, each with the schema that editors' tools use as well. */
  enum Type {
    NAMES,
    STYLES,
    TITLES,
    CONTEXT,
    OFFICES,
    TYPOGRAPHY,
    BOILERPLATE,
    IDIOMS;

    private final Schema schema = load(name().toLowerCase(Locale.ROOT));

    private static Schema load(String name) {
      // Messages are in English whatever the machine's language.
      SchemaRegistryConfig english = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
      String resource = "/org/bluepencil/engine/dictionary/" + name + ".schema.json";
      try (InputStream in = YamlFile.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + resource);
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, registry -> registry.schemaRegistryConfig(english))
            .getSchema(in, InputFormat.JSON);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the schema's pattern for a form forbids. */
  private static final Pattern NO_NAME = Pattern.compile("[()\\[\\]/;<>]|^\\s|\\s$");

  /**
   * Room for an import of some 80,000 entries; the library's own 3 million are for strangers'
   * files.
   */
  private static final int MOST_CODE_POINTS = 64 * 1024 * 1024;

  private final String name;
  private final JsonNode root;
  private final Map<String, Mark> marks;

  private YamlFile(String name, JsonNode root, Map<String, Mark> marks) {
    this.name = name;
    this.root = root;
    this.marks = marks;
  }

  /** A tree that stands in no file. */
  static YamlFile ofJson(String name, JsonNode root) {
    return new YamlFile(name, root, Map.of());
  }

  /**
   * Reads and checks a file.
   *
   * @param name as problems should call it
   * @param problems where everything wrong is added
   * @return the file, or null if anything was wrong
   */
  static @Nullable YamlFile read(String name, String yaml, Type type, List<Problem> problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setUseMarks(true)
            .setCodePointLimit(MOST_CODE_POINTS)
            .build();
    Map<String, Mark> marks = new HashMap<>();
    int before = problems.size();
    try {
      Optional<Node> node = new Compose(settings).composeString(yaml);
      if (node.isEmpty()) {
        problems.add(new Problem(name, 1, 1, "Y101", "the file is empty", "a mapping"));
        return null;
      }
      YamlFile file = new YamlFile(name, toJson(name, node.get(), "", marks, problems), marks);
      file.addSchemaProblems(type.schema.validate(file.root), problems);
      return problems.size() == before ? file : null;
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      int line = mark == null ? 0 : mark.getLine() + 1;
      int column = mark == null ? 0 : mark.getColumn() + 1;
      problems.add(new Problem(name, line, column, "Y102", e.getProblem(), "well-formed YAML"));
      return null;
    } catch (YamlEngineException e) {
      problems.add(
          new Problem(name, 0, 0, "Y102", String.valueOf(e.getMessage()), "well-formed YAML"));
      return null;
    }
  }

  /** Of a text that no pattern fits, nothing is told of the other shapes it might have had. */
  private void addSchemaProblems(List<com.networknt.schema.Error> errors, List<Problem> problems) {
    Set<String> unfitting =
        errors.stream()
            .filter(error -> error.getKeyword().equals("pattern"))
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toSet());
    errors.stream()
        .filter(
            error ->
                error.getKeyword().equals("pattern")
                    || !unfitting.contains(error.getInstanceLocation().toString()))
        .forEach(error -> problems.add(schemaProblem(error)));
  }

  private Problem schemaProblem(com.networknt.schema.Error error) {
    String pointer = error.getInstanceLocation().toString();
    String text = root.at(pointer).asText();
    if (error.getKeyword().equals("pattern") && NO_NAME.matcher(text).find()) {
      return problem(
          pointer,
          "Y103",
          "\"" + text + "\" has a bracket, a slash, a semicolon or a blank at its end",
          "a name as it is printed; a second form is an item of its own");
    }
    String where = pointer.isEmpty() ? "the file" : pointer;
    return problem(pointer, "Y103", where + ": " + error.getMessage(), null);
  }

  private static JsonNode toJson(
      String file, Node node, String pointer, Map<String, Mark> marks, List<Problem> problems) {
    node.getStartMark().ifPresent(mark -> marks.put(pointer, mark));
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (node instanceof MappingNode mapping) {
      ObjectNode object = json.objectNode();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
        if (object.has(key)) {
          Mark mark = tuple.getKeyNode().getStartMark().orElseThrow();
          problems.add(
              new Problem(
                  file,
                  mark.getLine() + 1,
                  mark.getColumn() + 1,
                  "Y104",
                  "the key " + key + " stands twice",
                  "each key once"));
        }
        object.set(key, toJson(file, tuple.getValueNode(), at, marks, problems));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = json.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(toJson(file, item, pointer + "/" + array.size(), marks, problems));
      }
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT)) {
      return json.numberNode(new BigInteger(scalar.getValue()));
    }
    if (tag.equals(Tag.BOOL)) {
      return json.booleanNode(Boolean.parseBoolean(scalar.getValue()));
    }
    return tag.equals(Tag.NULL) ? json.nullNode() : json.textNode(scalar.getValue());
  }

  JsonNode root() {
    return root;
  }

  /** The texts of an array's items, or of a single value; none where there is no such node. */
  static List<String> strings(JsonNode node) {
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray()) {
      return List.of(node.asText());
    }
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  /** The 1-based line of the node with this JSON Pointer, or of what it stands in. */
  int line(String pointer) {
    Mark mark = mark(pointer);
    return mark == null ? 0 : mark.getLine() + 1;
  }

  private @Nullable Mark mark(String pointer) {
    String at = pointer;
    while (!marks.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return marks.get(at);
  }

  /** A problem at the node with this JSON Pointer. */
  Problem problem(String pointer, String code, String message, @Nullable String expected) {
    Mark mark = mark(pointer);
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 0 : mark.getColumn() + 1;
    return new Problem(name, line, column, code, message, expected);
  }
}
