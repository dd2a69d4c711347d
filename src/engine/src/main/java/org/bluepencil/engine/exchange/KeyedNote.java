package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note of a TBX document that holds what TBX-Basic has no data category for: {@code
 * bluepencil.territory: UA}. The value is plain, or JSON where it has parts or where its blanks
 * count. Other tools show it as a note and hand it on.
 *
 * @param key what it tells; {@code note} for an ordinary note
 * @param value what it says
 */
record KeyedNote(String key, String value) {

  static final String NOTE = "note";

  private static final Pattern KEYED =
      Pattern.compile("bluepencil\\.([A-Za-z]+): (.*)", Pattern.DOTALL);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The note as it is written. */
  String text() {
    boolean fragile = !value.equals(value.strip()) || value.indexOf('\r') >= 0;
    if (key.equals(NOTE) && !fragile && !value.startsWith("bluepencil.")) {
      return value;
    }
    boolean quoted = fragile || value.startsWith("\"");
    return "bluepencil." + key + ": " + (quoted ? TextNode.valueOf(value) : value);
  }

  /** Reads a note of any tool. */
  static KeyedNote of(String text) {
    String plain = text.strip();
    Matcher keyed = KEYED.matcher(plain);
    if (!keyed.matches()) {
      return new KeyedNote(NOTE, plain);
    }
    String value = keyed.group(2);
    JsonNode quoted = value.startsWith("\"") ? json(value) : null;
    return new KeyedNote(
        keyed.group(1), quoted != null && quoted.isTextual() ? quoted.asText() : value);
  }

  /** The value as JSON, or null if it is none. */
  @Nullable JsonNode json() {
    return json(value);
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
