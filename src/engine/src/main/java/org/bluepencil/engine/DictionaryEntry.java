package org.bluepencil.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary entry as a reader sees it.
 *
 * @param id stable dotted id
 * @param kind {@code place}, {@code person}, {@code organisation}, {@code people} or {@code other}
 * @param wikidata Wikidata item, or null
 * @param territory ISO 3166-1 alpha-2 code, or null
 * @param natives native form by language, the entry's own language first
 * @param forms by text language, the preferred form first, then the accepted ones
 * @param dated by text language, forms that were right in their time
 * @param unreviewed by text language, forms that nobody has reviewed: flagged, never edited
 * @param formNotes what editors should know of a form, by form
 * @param styles what house styles prefer
 * @param related ids of the entries of its country and region and of others that have to do with it
 * @param contested whether it is never edited because the name is in dispute
 * @param source on whose authority the forms rest
 * @param asOf when they were last looked at
 * @param note for editors, or null
 */
public record DictionaryEntry(
    String id,
    String kind,
    @Nullable String wikidata,
    @Nullable String territory,
    Map<String, String> natives,
    Map<String, List<String>> forms,
    Map<String, List<DatedForm>> dated,
    Map<String, List<String>> unreviewed,
    Map<String, String> formNotes,
    List<StyleForm> styles,
    List<String> related,
    boolean contested,
    String source,
    String asOf,
    @Nullable String note) {

  /** A form that was right from {@code from} to {@code until}, both included, null for open. */
  public record DatedForm(String form, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /**
   * What a house style writes from {@code from} to {@code until}, both included, null for open.
   *
   * @param style id of the style, such as {@code ap}
   * @param language text language
   * @param part {@code name}, {@code short name}, {@code given name} or {@code surname}
   * @param forms the form that is written first, then those that are kept
   * @param source on whose authority
   */
  public record StyleForm(
      String style,
      String language,
      String part,
      List<String> forms,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String source) {}
}
