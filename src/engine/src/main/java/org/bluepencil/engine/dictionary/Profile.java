package org.bluepencil.engine.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the checks need to know of one text language: its typography, its abbreviations, and lists
 * of words that tell what surrounds a name or a number.
 *
 * @param language BCP 47 language subtag
 * @param openQuote opening mark of a quotation
 * @param closeQuote closing mark
 * @param quoteSpace what the press sets inside the marks; empty for nothing
 * @param spaceBefore marks that take a space before them, such as {@code :;!?} in French
 * @param groupSeparators what may stand between groups of thousands, the usual one first
 * @param groupsFrom least number of digits that the press groups
 * @param decimalSeparator mark between whole and fraction
 * @param abbreviations words whose point ends no sentence, lower case, without it
 * @param writtenQuotation words before a quotation that was written rather than spoken
 * @param notCounted words that follow a figure which counts nothing
 * @param numberedThings words before a figure which is a number of something, not a count
 * @param historical words that put a sentence in the past of a name
 * @param dayWords weekdays, months and the like that alone make no sentence
 * @param titles offices and forms of address that stand before a name, lower case
 * @param boilerplate lines of site furniture
 */
public record Profile(
    String language,
    String openQuote,
    String closeQuote,
    String quoteSpace,
    String spaceBefore,
    List<String> groupSeparators,
    int groupsFrom,
    String decimalSeparator,
    Set<String> abbreviations,
    Set<String> writtenQuotation,
    Set<String> notCounted,
    Set<String> numberedThings,
    Set<String> historical,
    Set<String> dayWords,
    Set<String> titles,
    List<BoilerplateLine> boilerplate) {

  /**
   * A line that is no part of the story.
   *
   * @param id stable id within its language
   * @param pattern regular expression over the whole trimmed line
   * @param tier {@code sure} or {@code advisory}
   * @param from language it was translated from, or empty
   */
  public record BoilerplateLine(String id, String pattern, String tier, String from) {

    /** How a line's pattern is compiled, wherever it is used: case is ignored in every script. */
    public static Pattern compile(String pattern) {
      return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
  }

  /** A profile of a language that nothing is known of: no check that needs one says anything. */
  static Profile unknown(String language) {
    return new Profile(
        language, "", "", "", "", List.of(), 0, "", Set.of(), Set.of(), Set.of(), Set.of(),
        Set.of(), Set.of(), Set.of(), List.of());
  }

  /** This profile with a language's titles and boilerplate. */
  Profile with(Set<String> otherTitles, List<BoilerplateLine> lines) {
    return new Profile(
        language,
        openQuote,
        closeQuote,
        quoteSpace,
        spaceBefore,
        groupSeparators,
        groupsFrom,
        decimalSeparator,
        abbreviations,
        writtenQuotation,
        notCounted,
        numberedThings,
        historical,
        dayWords,
        otherTitles,
        lines);
  }

  /** Whether the language's typography is known. */
  public boolean knowsTypography() {
    return !openQuote.isEmpty();
  }

  /** Profiles by language. */
  public static Profile of(Map<String, Profile> profiles, String language) {
    Profile profile = profiles.get(language);
    return profile == null ? unknown(language) : profile;
  }
}
