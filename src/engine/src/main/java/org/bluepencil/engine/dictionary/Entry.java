package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    String source,
    String asOf,
    @Nullable String note) {

  /**
   * @param given a person's given name, or null
   * @param name a person's surname, or the whole name of anything else
   */
  public record Native(@Nullable String given, String name) {}

  /**
   * How one language writes the name.
   *
   * @param given a person's given name, preferred first; empty for anything else
   * @param names a person's surname, or the whole name; preferred first, then the accepted ones
   * @param dated forms that were right in their time
   */
  public record Forms(List<String> given, List<String> names, List<Dated> dated) {}

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

  @JsonIgnore
  public boolean isPerson() {
    return kind.equals("person");
  }
}
