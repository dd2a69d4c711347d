package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.IdiomPattern.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Reads idiom rules in the editors' short form and writes them as one of LanguageTool's rule files,
 * in which every rule keeps the line it stands on.
 */
final class IdiomReader {

  /** Marked words and, after an arrow, what is suggested for them. */
  private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]+)]");

  private static final String ARROW = "→";

  private final YamlFile file;
  private final String source;
  private final IdiomPattern patterns;
  private final IdiomSuggestion suggestions;
  private final List<Problem> problems;

  private IdiomReader(YamlFile file, String language, List<Problem> problems) {
    Map<String, List<String>> lists = new HashMap<>();
    file.root()
        .path("lists")
        .properties()
        .forEach(list -> lists.put(list.getKey(), YamlFile.strings(list.getValue())));
    this.file = file;
    this.source = String.join(" ", YamlFile.strings(file.root().path("source")));
    this.patterns = new IdiomPattern(language, lists);
    this.suggestions = new IdiomSuggestion(language);
    this.problems = problems;
  }

  /**
   * @param name as problems should call the file
   * @param language the text language
   * @param problems where everything wrong is added
   * @return the rule file, or null if anything was wrong
   */
  static @Nullable String read(String name, String language, String yaml, List<Problem> problems) {
    int before = problems.size();
    YamlFile file = YamlFile.read(name, yaml, YamlFile.Type.IDIOMS, problems);
    if (file == null) {
      return null;
    }
    IdiomReader reader = new IdiomReader(file, language, problems);
    String theme = IdiomPattern.escape(file.root().path("theme").asText());
    StringBuilder xml = new StringBuilder("<rules lang=\"" + language + "\">");
    xml.append("<category id=\"SHORT_FORM\" name=\"").append(theme).append("\" type=\"style\">\n");
    for (int i = 0; i < file.root().get("rules").size(); i++) {
      reader.append(xml, file.root().get("rules").get(i), "/rules/" + i);
    }
    return problems.size() == before ? xml.append("</category></rules>").toString() : null;
  }

  private void append(StringBuilder xml, JsonNode rule, String at) {
    List<String> choices = YamlFile.strings(rule.get("pattern"));
    String before = rewritten(rule.path("unless"), at + "/unless", this::antipattern);
    String message = message(rule);
    String examples =
        rewritten(rule.get("fires"), at + "/fires", IdiomReader::firing)
            + rewritten(rule.get("keeps"), at + "/keeps", IdiomReader::keeping);
    xml.append("<rulegroup").append(attributes(rule, at)).append('>').append(before);
    for (int i = 0; i < choices.size(); i++) {
      String pointer = choices.size() == 1 ? at + "/pattern" : at + "/pattern/" + i;
      for (Variant variant : variants(choices.get(i), pointer)) {
        xml.append("<rule><pattern>").append(variant.xml()).append("</pattern><message>");
        xml.append(message).append("</message>");
        xml.append(
            rewritten(rule.get("better"), at + "/better", b -> suggestions.toXml(b, variant)));
        xml.append(examples).append("</rule>");
        examples = "";
      }
    }
    xml.append("</rulegroup>\n");
  }

  private List<Variant> variants(String pattern, String at) {
    try {
      return patterns.variants(pattern);
    } catch (IllegalArgumentException e) {
      report(e, at);
      return List.of();
    }
  }

  private String attributes(JsonNode rule, String at) {
    String id = rule.get("id").asText();
    String from = sources(rule);
    StringBuilder attributes = new StringBuilder();
    attribute(attributes, "id", id);
    attribute(attributes, "name", id.replace('-', ' '));
    attribute(attributes, "source", from);
    attribute(attributes, "class", rule.get("class").asText());
    attribute(attributes, "tier", rule.path("tier").asText("sure"));
    attribute(attributes, "severity", rule.path("severity").asText("minor"));
    attribute(attributes, "line", String.valueOf(file.line(at)));
    if (rule.path("edits").asBoolean(false)) {
      attribute(attributes, "edits", "yes");
    }
    if (rule.has("sourceWords")) {
      attribute(
          attributes, "sourceWords", String.join(" ", YamlFile.strings(rule.get("sourceWords"))));
    }
    return attributes.toString();
  }

  private static void attribute(StringBuilder attributes, String name, String value) {
    attributes.append(' ').append(name).append("=\"").append(IdiomPattern.escape(value));
    attributes.append('"');
  }

  private String sources(JsonNode rule) {
    return rule.has("source") ? String.join(" ", YamlFile.strings(rule.get("source"))) : source;
  }

  private String message(JsonNode rule) {
    String languages =
        List.of(sources(rule).split(" ")).stream()
            .map(l -> Locale.forLanguageTag(l).getDisplayLanguage(Locale.ENGLISH))
            .collect(Collectors.joining(" or "));
    String says =
        YamlFile.strings(rule.get("says")).stream()
            .map(text -> "“" + text + "”")
            .collect(Collectors.joining(", "));
    String why = rule.has("why") ? ": " + rule.get("why").asText() : "";
    return IdiomPattern.escape("From the " + languages + " " + says + why + ".");
  }

  private interface Rewriting {
    String of(String text);
  }

  private String rewritten(JsonNode texts, String at, Rewriting rewriting) {
    StringBuilder xml = new StringBuilder();
    List<String> strings = YamlFile.strings(texts);
    for (int i = 0; i < strings.size(); i++) {
      xml.append(rewritten(strings.get(i), texts.isArray() ? at + "/" + i : at, rewriting));
    }
    return xml.toString();
  }

  private String rewritten(String text, String at, Rewriting rewriting) {
    try {
      return rewriting.of(text);
    } catch (IllegalArgumentException e) {
      report(e, at);
      return "";
    }
  }

  /** Tells what is wrong with a text, once for all variants of its pattern. */
  private void report(IllegalArgumentException e, String at) {
    Problem problem =
        file.problem(
            at,
            "I110",
            Objects.requireNonNull(e.getMessage()),
            "the short form that dictionaries/README.md describes");
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private String antipattern(String pattern) {
    return "<antipattern>" + patterns.toXml(pattern) + "</antipattern>";
  }

  private static String firing(String sentence) {
    Matcher marked = MARKED.matcher(sentence);
    if (!marked.find()) {
      throw new IllegalArgumentException("\"" + sentence + "\" has no [marked → suggestion]");
    }
    String[] sides = marked.group(1).split(ARROW, 2);
    String corrections =
        sides.length == 1
            ? ""
            : List.of(sides[1].split("\\|")).stream()
                .map(String::strip)
                .collect(Collectors.joining("|"));
    return "<example correction=\""
        + IdiomPattern.escape(corrections)
        + "\">"
        + IdiomPattern.escape(sentence.substring(0, marked.start()))
        + "<marker>"
        + IdiomPattern.escape(sides[0].strip())
        + "</marker>"
        + IdiomPattern.escape(sentence.substring(marked.end()))
        + "</example>";
  }

  private static String keeping(String sentence) {
    return "<example>" + IdiomPattern.escape(sentence) + "</example>";
  }
}
