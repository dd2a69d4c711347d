package org.bluepencil.engine.dictionary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet prefers where its language allows several forms of a name, and since when.
 *
 * @param id short stable name, such as {@code ap}
 * @param name the outlet
 * @param languages text languages it speaks of; text in another one is cleaned by the neutral style
 * @param asOf when it was last looked at
 * @param preferences no two of one part of an entry in one language hold on the same day
 */
public record HouseStyle(
    String id, String name, List<String> languages, String asOf, List<Preference> preferences) {

  /**
   * What the house writes of one part of an entry's name, from {@code from} to {@code until}, both
   * included, null for open.
   *
   * @param entry id of the entry
   * @param language text language
   * @param part which part of the name
   * @param forms some of those that the language lists for the entry: the first is written, the
   *     others, if any, are kept
   * @param source on whose authority
   */
  public record Preference(
      String entry,
      String language,
      Part part,
      List<String> forms,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String source) {

    /** Whether it holds for copy of a day; for undated copy it does if nothing has ended it. */
    boolean holdsOn(@Nullable LocalDate day) {
      return day == null
          ? until == null
          : (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Preference other) {
      return entry.equals(other.entry)
          && language.equals(other.language)
          && part == other.part
          && (from == null || other.until == null || !from.isAfter(other.until))
          && (other.from == null || until == null || !other.from.isAfter(until));
    }
  }

  /** A part of an entry's name. */
  public record Name(String entry, Part part) {}

  /**
   * What the house writes in a language.
   *
   * @param date day of publication, or null if unknown: then what it writes today
   */
  public Map<Name, Preference> inForce(String language, @Nullable LocalDate date) {
    Map<Name, Preference> found = new HashMap<>();
    for (Preference preference : preferences) {
      if (preference.language.equals(language) && preference.holdsOn(date)) {
        found.put(new Name(preference.entry, preference.part), preference);
      }
    }
    return found;
  }
}
