package org.bluepencil.engine.idioms;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what our rule files say beside the patterns: the attributes {@code source}, {@code class},
 * {@code tier} and {@code severity} of each rule or group of rules, and where they have them {@code
 * edits}, {@code sourceWords} and {@code line}, the line of the file that the rule was made from.
 * No document type is allowed: a rule file resolves nothing from outside.
 */
public final class RuleFiles {

  private static final List<String> CLASSES =
      List.of(
          "calque",
          "false-friend",
          "literal-idiom",
          "word-order",
          "tense",
          "preposition",
          "redundancy",
          "article",
          "register",
          "attribution",
          "number",
          "officialese");

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, RuleFacts> facts = new HashMap<>();

  private RuleFiles() {}

  /**
   * Reads all files of one text language.
   *
   * @param files rule files by path below {@code idioms/}
   */
  public static RuleFiles read(Map<String, String> files) {
    RuleFiles read = new RuleFiles();
    files.forEach(read::readFile);
    return read;
  }

  /** Everything wrong with the files. */
  public List<Problem> problems() {
    return problems;
  }

  /** Facts by rule id. */
  public Map<String, RuleFacts> facts() {
    return facts;
  }

  private void readFile(String file, String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    String name = "idioms/" + file;
    if (xml.contains("<!DOCTYPE")) {
      problems.add(new Problem(name, 1, 1, "I101", "a document type", "none in a rule file"));
      return;
    }
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      boolean inGroup = false;
      while (reader.hasNext()) {
        int event = reader.next();
        boolean isGroup = reader.hasName() && reader.getLocalName().equals("rulegroup");
        boolean isRule = reader.hasName() && reader.getLocalName().equals("rule");
        if (event == XMLStreamConstants.START_ELEMENT && (isGroup || isRule && !inGroup)) {
          readRule(file, reader);
        }
        inGroup = isGroup ? event == XMLStreamConstants.START_ELEMENT : inGroup;
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      problems.add(
          new Problem(name, line, column, "I102", firstLine(e.getMessage()), "well-formed XML"));
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "cannot be read" : message.lines().findFirst().orElse("");
  }

  private void readRule(String file, XMLStreamReader reader) {
    String id = attribute(reader, "id");
    String made = attribute(reader, "line");
    int line = made.isEmpty() ? reader.getLocation().getLineNumber() : Integer.parseInt(made);
    String name = "idioms/" + file;
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      problems.add(
          new Problem(name, line, 1, "I103", "the id " + id, "small letters, digits, hyphens"));
      return;
    }
    String source = attribute(reader, "source");
    @Nullable Tier tier = Tier.of(attribute(reader, "tier")).orElse(null);
    @Nullable Severity severity = Severity.of(attribute(reader, "severity")).orElse(null);
    String category = attribute(reader, "class");
    if (!source.matches("[a-z]{2,3}( [a-z]{2,3})*")) {
      problems.add(
          new Problem(
              name, line, 1, "I104", id + " has source=\"" + source + "\"", "language subtags"));
    }
    if (tier == null || severity == null) {
      problems.add(
          new Problem(
              name,
              line,
              1,
              "I105",
              id + " lacks a tier or a severity",
              "tier sure or advisory, severity minor, major or critical"));
    }
    if (!CLASSES.contains(category)) {
      problems.add(
          new Problem(
              name,
              line,
              1,
              "I106",
              id + " has class=\"" + category + "\"",
              "one of " + String.join(", ", CLASSES)));
    }
    if (tier == null || severity == null) {
      return;
    }
    Kind kind = category.equals("false-friend") ? Kind.FALSE_FRIEND : Kind.IDIOM;
    String words = attribute(reader, "sourceWords");
    RuleFacts fact =
        new RuleFacts(
            id,
            file,
            line,
            List.of(source.split(" ")),
            kind,
            tier,
            severity,
            attribute(reader, "edits").equals("yes"),
            words.isEmpty() ? List.of() : List.of(words.split(" ")));
    RuleFacts other = facts.putIfAbsent(id, fact);
    if (other != null) {
      problems.add(
          new Problem(
              name,
              line,
              1,
              "I107",
              "the id " + id + " stands in " + other.file() + ":" + other.line(),
              "an id of its own"));
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
