package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.jspecify.annotations.Nullable;

/**
 * One person, place or organisation: its native forms and how each language writes it.
 *
 * @param id stable dotted id
 * @param kind {@code place}, {@code person}, {@code organisation}, {@code people} or {@code other}
 * @param wikidata Wikidata item, or null
 * @param territory ISO 3166-1 alpha-2 code, or null
 * @param gender {@code m} or {@code f}, or null
 * @param natives native forms by language, the entry's own language first
 * @param forms forms by text language
 * @param shortForms acronym or short name by text language
 * @param variants hand-listed spellings that nothing else gives
 * @param leave phrases in which a form is left alone
 * @param contested never edited, whatever the direction
 * @param offices offices held
 * @param country id of the country it belongs to, or null
 * @param region id of the region it lies in, or null
 * @param related ids of other entries that have to do with it
 * @param source on whose authority the forms rest
 * @param asOf when they were last looked at
 * @param note for editors, or null
 */
public record Entry(
    String id,
    String kind,
    @Nullable String wikidata,
    @Nullable String territory,
    @Nullable String gender,
    Map<String, Native> natives,
    Map<String, Forms> forms,
    Map<String, Forms> shortForms,
    List<Variant> variants,
    List<String> leave,
    boolean contested,
    List<Office> offices,
    @Nullable String country,
    @Nullable String region,
    List<String> related,
    String source,
    String asOf,
    @Nullable String note) {

  /** What the ids of the gazetteer's places start with; the number at GeoNames follows. */
  public static final String GAZETTEER = "place.gn-";

  /** BCP 47 subtag of a name of which nobody knows whose it is. */
  public static final String UNKNOWN_LANGUAGE = "und";

  /**
   * @param given a person's given name, or null
   * @param name a person's surname, or the whole name of anything else
   */
  public record Native(@Nullable String given, String name) {}

  /**
   * How one language writes the name.
   *
   * @param given a person's given name, preferred first; empty for anything else
   * @param names a person's surname, or the whole name; preferred first, then the accepted ones;
   *     empty where nobody has reviewed a form
   * @param dated forms that were right in their time
   * @param unreviewed spellings of {@code names} that nobody has reviewed: they are found, flagged
   *     and never written without asking
   * @param notes what editors should know of a form, by form
   */
  public record Forms(
      List<String> given,
      List<String> names,
      List<Dated> dated,
      List<String> unreviewed,
      Map<String, String> notes) {

    Forms(List<String> given, List<String> names, List<Dated> dated) {
      this(given, names, dated, List.of(), Map.of());
    }

    /** Whether there is nothing to go by but that the language writes the name somehow. */
    @JsonIgnore
    boolean isEmpty() {
      return given.isEmpty() && names.isEmpty() && dated.isEmpty() && unreviewed.isEmpty();
    }

    /** The forms to write, preferred first: the reviewed ones or, without any, the best guess. */
    public List<String> written(Part part) {
      if (part == Part.GIVEN) {
        return given;
      }
      return names.isEmpty() && !unreviewed.isEmpty() ? unreviewed.subList(0, 1) : names;
    }
  }

  /** A form that was right from {@code from} to {@code until}, both included, null for open. */
  public record Dated(String form, @Nullable LocalDate from, @Nullable LocalDate until) {
    public boolean holdsOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }

  /** A spelling seen in print, and where it comes from. */
  public record Variant(String form, String cause) {}

  /**
   * An office held.
   *
   * @param title what it is called in English
   * @param office id of the office in {@code names/offices.yaml}, or null where the title tells it
   * @param from first day, null for unknown
   * @param until last day, included, null for unknown or still held
   */
  public record Office(
      String title, @Nullable String office, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /**
   * How a language writes a part of the name; null where it has no form. Where it lists none and is
   * one of the entry's own, the native form serves.
   */
  public @Nullable Forms formsOf(String language, Part part) {
    if (part == Part.SHORT) {
      return shortForms.get(language);
    }
    Forms listed = forms.get(language);
    Native own = natives.get(language);
    if (listed != null || own == null) {
      return listed;
    }
    return new Forms(
        own.given == null ? List.of() : List.of(own.given), List.of(own.name), List.of());
  }

  /** The reviewed forms of a part of the name in a language, dated ones last. */
  List<String> formsIn(String language, Part part) {
    Forms listed = formsOf(language, part);
    boolean person = isPerson();
    boolean fits = part == Part.SHORT || person == (part == Part.SURNAME || part == Part.GIVEN);
    if (listed == null || !fits) {
      return List.of();
    }
    List<String> found = new ArrayList<>(part == Part.GIVEN ? listed.given : listed.names);
    if (part != Part.GIVEN) {
      listed.dated.forEach(dated -> found.add(dated.form));
    }
    return found;
  }

  /** This entry with other forms. */
  Entry withForms(Map<String, Forms> other) {
    return new Entry(
        id,
        kind,
        wikidata,
        territory,
        gender,
        natives,
        other,
        shortForms,
        variants,
        leave,
        contested,
        offices,
        country,
        region,
        related,
        source,
        asOf,
        note);
  }

  @JsonIgnore
  public boolean isPerson() {
    return kind.equals("person");
  }

  @JsonIgnore
  public boolean isPlace() {
    return kind.equals("place");
  }

  /** Whether it is a row of the gazetteer, at which nobody has looked. */
  @JsonIgnore
  public boolean isFromGazetteer() {
    return id.startsWith(GAZETTEER);
  }

  /** Whether it is a people or the inhabitants of a place. */
  @JsonIgnore
  public boolean isPeople() {
    return kind.equals("people");
  }
}
