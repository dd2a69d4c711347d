package org.bluepencil.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bluepencil.engine.text.PhraseFinder;
import org.jspecify.annotations.Nullable;

/**
 * The text that came in: one document of one or several fields that are checked together, with what
 * is known of it.
 *
 * <pre>{@code
 * Copy copy = Copy.of("Talks resumed in kyiv.").withLanguage("en").withSourceLanguage("fr");
 * }</pre>
 *
 * @param fields the fields in reading order, at least one, their names unique
 * @param language BCP 47 tag of the text, or null to have it detected
 * @param sourceLanguage BCP 47 tag of the language it was translated from, or null if unknown
 * @param style the house style asked for, or null for the neutral one; {@link Dictionary#styles}
 *     has those there are; one for another language than the text's changes nothing
 * @param date day of publication, or null if unknown
 * @param sourceText the text it was translated from, or null
 * @param keep names and phrases to leave alone
 * @param glossary replacements that hold for this copy only
 */
public record Copy(
    List<Field> fields,
    @Nullable String language,
    @Nullable String sourceLanguage,
    @Nullable String style,
    @Nullable LocalDate date,
    @Nullable String sourceText,
    List<String> keep,
    List<GlossaryTerm> glossary) {

  /** The name of the only field of a copy made by {@link #of(String)}. */
  public static final String TEXT = "text";

  /**
   * The most UTF-16 code units of a phrase that a caller may hand in with a copy; longer ones are
   * refused where they are read.
   */
  public static final int LONGEST_PHRASE = 1000;

  public Copy {
    fields = List.copyOf(fields);
    keep = List.copyOf(keep);
    glossary = List.copyOf(glossary);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("a copy needs at least one field");
    }
    if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
      throw new IllegalArgumentException("field names must be unique");
    }
  }

  /**
   * One field of a copy, such as a headline or a body.
   *
   * @param name its name, unique within the copy
   * @param text plain text; any string is taken, lone surrogates included
   * @param maxLength the most UTF-16 code units that the cleaned text may have, or null for no
   *     limit; edits that would go past it are flags
   */
  public record Field(String name, String text, @Nullable Integer maxLength) {
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, "text");
    }

    public Field(String name, String text) {
      this(name, text, null);
    }
  }

  /**
   * A phrase of {@link #keep} or of the glossary as it is looked for: its words without case and
   * accents. Two phrases that are the same here are the same to a copy.
   *
   * @return empty if the phrase has no word in it, so that it is found nowhere
   */
  public static String wordsOf(String phrase) {
    return PhraseFinder.key(phrase);
  }

  /**
   * A replacement that a caller asks for in one copy.
   *
   * @param from what to look for, as whole words, case and accents ignored
   * @param to what should stand there
   */
  public record GlossaryTerm(String from, String to) {
    public GlossaryTerm {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** A copy of one field named {@link #TEXT}, nothing else known of it. */
  public static Copy of(String text) {
    return of(List.of(new Field(TEXT, text)));
  }

  /** A copy of several fields, nothing else known of it. */
  public static Copy of(List<Field> fields) {
    return new Copy(fields, null, null, null, null, null, List.of(), List.of());
  }

  /** This copy with other fields. */
  public Copy withFields(List<Field> other) {
    return new Copy(other, language, sourceLanguage, style, date, sourceText, keep, glossary);
  }

  /** This copy with the BCP 47 tag of its language. */
  public Copy withLanguage(@Nullable String tag) {
    return new Copy(fields, tag, sourceLanguage, style, date, sourceText, keep, glossary);
  }

  /** This copy with the BCP 47 tag of the language it was translated from. */
  public Copy withSourceLanguage(@Nullable String tag) {
    return new Copy(fields, language, tag, style, date, sourceText, keep, glossary);
  }

  /** This copy with a house style. */
  public Copy withStyle(@Nullable String name) {
    return new Copy(fields, language, sourceLanguage, name, date, sourceText, keep, glossary);
  }

  /** This copy with its day of publication. */
  public Copy withDate(@Nullable LocalDate day) {
    return new Copy(fields, language, sourceLanguage, style, day, sourceText, keep, glossary);
  }

  /** This copy with the text it was translated from. */
  public Copy withSourceText(@Nullable String text) {
    return new Copy(fields, language, sourceLanguage, style, date, text, keep, glossary);
  }

  /** This copy with names and phrases to leave alone. */
  public Copy withKeep(List<String> phrases) {
    return new Copy(fields, language, sourceLanguage, style, date, sourceText, phrases, glossary);
  }

  /** This copy with replacements that hold for it alone. */
  public Copy withGlossary(List<GlossaryTerm> terms) {
    return new Copy(fields, language, sourceLanguage, style, date, sourceText, keep, terms);
  }
}
