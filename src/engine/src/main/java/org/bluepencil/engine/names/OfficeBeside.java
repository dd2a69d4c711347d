package org.bluepencil.engine.names;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Entry.Office;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An office that stands beside a name, as the copy describes it.
 *
 * @param offices ids of what it may be
 * @param former whether the copy says that it was held before
 * @param territories the countries whose office it is called; empty where none is named
 * @param capital whether it is called the capital's
 * @param places other places and bodies named with it
 */
record OfficeBeside(
    Set<String> offices,
    boolean former,
    Set<String> territories,
    boolean capital,
    List<Entry> places) {

  /** What an office says of an entry, the strongest last. */
  enum Bearing {
    /** No office stands there. */
    NONE,
    /**
     * Only offices that the dictionary does not know the entry to have held; it does not know every
     * one.
     */
    ANOTHERS,
    /** One that the entry held, and that others hold at the same time: a minister, a spokesman. */
    POSSIBLE,
    /** One that the entry held, and nobody else of its country or town at that time. */
    OWN
  }

  /** Offices of one town or region each, so that the place named with them tells whose it is. */
  private static final Set<String> LOCAL = Set.of("mayor", "governor", "administration-head");

  /** Offices that many hold at a time; so is that of any deputy. */
  private static final Set<String> OF_MANY =
      Set.of(
          "minister",
          "adviser",
          "presidential-adviser",
          "spokesperson",
          "lawmaker",
          "prosecutor",
          "leader",
          "opposition-leader",
          "party-leader",
          "chief-executive",
          "commander",
          "police-chief",
          "ambassador",
          "ombudsman",
          "coach",
          "metropolitan");

  /** Its holder is called by the country that he is sent to as well. */
  private static final String AMBASSADOR = "ambassador";

  /** How long somebody is called by an office that he has left. */
  private static final int YEARS_AFTER = 1;

  private static final int SHORTEST_PLACE = 4;

  /**
   * What it says of an entry.
   *
   * @param date day of publication, or null if unknown
   * @param english what tells the office from an English title
   */
  Bearing bearing(Entry entry, @Nullable LocalDate date, OfficeWords english) {
    boolean held =
        entry.offices().stream()
            .anyMatch(
                office ->
                    isCalled(office, english)
                        && isOfDay(office, date)
                        && isOfCountry(entry, office, english)
                        && isOfPlace(office));
    if (!held) {
      return Bearing.ANOTHERS;
    }
    return offices.stream().anyMatch(this::isOfMany) ? Bearing.POSSIBLE : Bearing.OWN;
  }

  private boolean isOfMany(String office) {
    return OF_MANY.contains(office)
        || office.startsWith(OfficeWords.DEPUTY)
        || LOCAL.contains(office) && places.isEmpty() && !capital;
  }

  private boolean isCalled(Office office, OfficeWords english) {
    String id = office.office() == null ? english.office(office.title()) : office.office();
    return id != null
        && !id.equals(OfficeWords.OTHER)
        && offices.stream().anyMatch(called -> isKindOf(id, called));
  }

  /** Whether an office is another one or a kind of it; a deputy's is never the office itself. */
  static boolean isKindOf(String id, String other) {
    if (id.startsWith(OfficeWords.DEPUTY) != other.startsWith(OfficeWords.DEPUTY)) {
      return false;
    }
    String rest =
        other.startsWith(OfficeWords.DEPUTY) ? other.substring(OfficeWords.DEPUTY.length()) : other;
    return id.equals(other) || id.endsWith("-" + rest);
  }

  private boolean isOfDay(Office office, @Nullable LocalDate date) {
    if (date == null) {
      return true;
    }
    LocalDate from = office.from();
    LocalDate until = office.until();
    return (from == null || !date.isBefore(from))
        && (until == null || former || !date.isAfter(until.plusYears(YEARS_AFTER)));
  }

  private boolean isOfCountry(Entry entry, Office office, OfficeWords english) {
    Set<String> named = territories;
    if (named.isEmpty()) {
      named = new HashSet<>();
      for (Entry place : places) {
        if (place.territory() != null) {
          named.add(place.territory());
        }
      }
    }
    if (named.isEmpty() || entry.territory() == null || named.contains(entry.territory())) {
      return true;
    }
    return offices.contains(AMBASSADOR)
        && Tokens.folded(office.title()).stream().map(english::territory).anyMatch(named::contains);
  }

  private boolean isOfPlace(Office office) {
    if (places.isEmpty() || offices.stream().noneMatch(LOCAL::contains)) {
      return true;
    }
    List<String> title = Tokens.folded(office.title());
    return places.stream()
        .flatMap(place -> names(place).stream())
        .flatMap(name -> Tokens.folded(name).stream())
        .filter(word -> word.length() >= SHORTEST_PLACE)
        .anyMatch(word -> title.stream().anyMatch(other -> isNamedAfter(word, other)));
  }

  private static List<String> names(Entry place) {
    Entry.Forms forms = place.forms().get("en");
    return forms == null ? List.of() : forms.names();
  }

  /** Whether two places have one name but for an ending, as Dnipro and Dnipropetrovsk. */
  private static boolean isNamedAfter(String word, String other) {
    return other.length() >= SHORTEST_PLACE && (word.startsWith(other) || other.startsWith(word));
  }
}
