package org.bluepencil.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an answer to a copy of one field: the shape that {@code POST /v1/clean} answers with.
 * What is not known is left out.
 */
final class RevisionJson {

  private static final double CONFIDENCE_STEPS = 1000;

  private RevisionJson() {}

  /**
   * The answer on one line that ends with a line feed.
   *
   * @param file the file it is about, or null to leave that out
   */
  static String line(Revision revision, @Nullable String file) {
    return escapeLoneSurrogates(of(revision, file).toString()) + "\n";
  }

  /** The answer as a tree. See {@link #line}. */
  static ObjectNode of(Revision revision, @Nullable String file) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    putKnown(json, "file", file);
    json.put("text", revision.text()).put("language", revision.language());
    if (revision.languageDetected()) {
      json.put("languageDetected", true);
    }
    putKnown(json, "sourceLanguage", revision.sourceLanguage());
    putKnown(json, "style", revision.style());
    json.put("changed", revision.changed()).put("incomplete", revision.incomplete());
    ArrayNode edits = json.putArray("edits");
    revision.edits().forEach(edit -> edits.add(edit(edit)));
    ArrayNode flags = json.putArray("flags");
    revision.flags().forEach(flag -> flags.add(flag(flag)));
    json.putObject("stats")
        .put("words", revision.words())
        .put("edits", revision.edits().size())
        .put("flags", revision.flags().size())
        .put("millis", revision.elapsed().toMillis());
    json.putObject("versions")
        .put("bluepencil", revision.versions().bluepencil())
        .put("dictionaries", revision.versions().dictionaries());
    return json;
  }

  private static ObjectNode edit(Edit edit) {
    ObjectNode json = opening(edit.id(), edit.finding());
    json.put("original", edit.original())
        .put("replacement", edit.replacement())
        .put("cleanedStart", edit.cleanedStart())
        .put("cleanedEnd", edit.cleanedEnd());
    return closing(json, edit.finding());
  }

  private static ObjectNode flag(Flag flag) {
    ObjectNode json = opening(flag.id(), flag.finding());
    json.put("original", flag.original())
        .put("cleanedStart", flag.cleanedStart())
        .put("cleanedEnd", flag.cleanedEnd());
    strings(json.putArray("suggestions"), flag.finding().suggestions());
    return closing(json, flag.finding());
  }

  private static ObjectNode opening(String id, Finding finding) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("kind", finding.kind().label())
        .put("rule", finding.rule())
        .put("tier", finding.tier().label())
        .put("severity", finding.severity().label())
        .put("start", finding.start())
        .put("end", finding.end());
  }

  private static ObjectNode closing(ObjectNode json, Finding finding) {
    json.put("confidence", Math.round(finding.confidence() * CONFIDENCE_STEPS) / CONFIDENCE_STEPS)
        .put("message", finding.message());
    Finding.@Nullable EntryRef entry = finding.entry();
    if (entry != null) {
      ObjectNode reference = json.putObject("entry").put("id", entry.id());
      putKnown(reference, "wikidata", entry.wikidata());
      reference.put("form", entry.form());
    }
    strings(json.putArray("evidence"), finding.evidence());
    return json.put("itsType", finding.kind().itsType()).put("mqm", finding.kind().mqm());
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static void putKnown(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  /** Half a character cannot be written in UTF-8, but JSON has an escape that keeps it. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
