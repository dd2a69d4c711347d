package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.bluepencil.engine.dictionary.EntryJson;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Entries as JSON Lines: one a line, with the fields of the dictionary files. */
final class JsonLines {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final List<String> REQUIRED = List.of("en", "fr", "de");

  private JsonLines() {}

  static void write(List<SourceEntry> entries, Writer out) throws IOException {
    for (SourceEntry entry : entries) {
      out.write(JSON.writeValueAsString(EntryJson.write(entry)));
      out.write('\n');
    }
  }

  static void read(BufferedReader in, Reading reading) throws IOException {
    lines(in, reading, (json, line) -> draft(json, line, reading));
  }

  /** Every line that holds an object, with its number; what does not is a problem. */
  static void lines(BufferedReader in, Reading reading, ObjIntConsumer<ObjectNode> take)
      throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode json = parse(line, number, reading);
      if (json instanceof ObjectNode object) {
        take.accept(object, number);
      } else if (json != null) {
        reading.problem(number, "X108", "the line holds no object", "an entry as {\"id\": …}");
      }
    }
  }

  private static @Nullable JsonNode parse(String line, int number, Reading reading) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      reading.problem(
          number, "X101", e.getOriginalMessage().replaceAll("\\s+", " "), "one JSON object a line");
      return null;
    }
  }

  private static void draft(ObjectNode json, int line, Reading reading) {
    // An entry that does not say these has them from the head of its file.
    if (!json.has("source")) {
      json.put("source", reading.settings.source());
    }
    if (!json.has("asOf")) {
      json.put("asOf", reading.settings.asOf());
    }
    if (json.get("forms") instanceof ObjectNode forms) {
      if (!reading.settings.languages().isEmpty()) {
        forms.retain(reading.settings.languages());
      }
      REQUIRED.stream().filter(language -> !forms.has(language)).forEach(forms::putObject);
    }
    reading.drafts.add(new Draft(json, line));
  }
}
