package org.bluepencil.engine;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link Copy}: its cleaned text, what was changed and what a person should look
 * at.
 *
 * @param language BCP 47 tag of the text, as given or detected
 * @param languageDetected whether {@code language} was detected
 * @param sourceLanguage as given, or null
 * @param style as given, or null
 * @param fields one answer for each field of the copy, in its order
 * @param incomplete whether a check was left unfinished; no check has a deadline yet, so it is
 *     false
 * @param words words in all fields
 * @param elapsed time that the cleaning took
 * @param versions of the program and the dictionaries that answered
 */
public record Revision(
    String language,
    boolean languageDetected,
    @Nullable String sourceLanguage,
    @Nullable String style,
    List<FieldRevision> fields,
    boolean incomplete,
    int words,
    Duration elapsed,
    Versions versions) {

  public Revision {
    fields = List.copyOf(fields);
  }

  /**
   * The answer for one field.
   *
   * @param name as in the copy
   * @param original the text as given
   * @param text the cleaned text: {@code original} with {@code edits} applied
   * @param edits in order, without overlap
   * @param flags in order; they may overlap each other and edits
   */
  public record FieldRevision(
      String name, String original, String text, List<Edit> edits, List<Flag> flags) {
    public FieldRevision {
      edits = List.copyOf(edits);
      flags = List.copyOf(flags);
    }
  }

  /**
   * What answered.
   *
   * @param bluepencil version of the program
   * @param dictionaries version of the compiled dictionaries
   */
  public record Versions(String bluepencil, String dictionaries) {}

  /** The cleaned text of the first field. */
  public String text() {
    return fields.get(0).text();
  }

  /** The edits of all fields, field by field. */
  public List<Edit> edits() {
    return fields.stream().flatMap(field -> field.edits().stream()).toList();
  }

  /** The flags of all fields, field by field. */
  public List<Flag> flags() {
    return fields.stream().flatMap(field -> field.flags().stream()).toList();
  }

  /** Whether any field's text differs from what was given. */
  public boolean changed() {
    return fields.stream().anyMatch(field -> !field.text().equals(field.original()));
  }

  /** All findings, applied or not. */
  public Stream<Finding> findings() {
    return Stream.concat(edits().stream().map(Edit::finding), flags().stream().map(Flag::finding));
  }
}
