package org.bluepencil.engine.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need to know of one text language: its typography, lists of words that tell what
 * surrounds a name or a figure, and the site furniture found in it.
 *
 * @param language BCP 47 language subtag
 * @param typography its marks and figures, or null where they are not known
 * @param words word lists by their key in the typography or context file, in small letters
 * @param titles offices and forms of address that stand before a name, in small letters
 * @param boilerplate lines of site furniture
 * @param offices words for the holders of offices
 */
public record Profile(
    String language,
    @Nullable Typography typography,
    Map<String, Set<String>> words,
    Set<String> titles,
    List<BoilerplateLine> boilerplate,
    Offices offices) {

  /**
   * How the press of a language sets marks and figures.
   *
   * @param openQuote opening mark of a quotation
   * @param closeQuote closing mark
   * @param quoteSpace what stands inside the marks; empty for nothing
   * @param spaceBefore marks that take a space before them, such as {@code :;!?} in French
   * @param groupSeparators what may stand between groups of thousands, the usual one first
   * @param groupsFrom least number of digits that is grouped
   * @param decimalSeparator mark between whole and fraction
   */
  public record Typography(
      String openQuote,
      String closeQuote,
      String quoteSpace,
      String spaceBefore,
      List<String> groupSeparators,
      int groupsFrom,
      String decimalSeparator) {}

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
    return new Profile(language, null, Map.of(), Set.of(), List.of(), Offices.NONE);
  }

  /** This profile, with what it lacks taken from another one of its language. */
  Profile over(Profile other) {
    return new Profile(
        language,
        typography == null ? other.typography : typography,
        merged(words, other.words),
        titles.isEmpty() ? other.titles : titles,
        boilerplate.isEmpty() ? other.boilerplate : boilerplate,
        offices.isEmpty() ? other.offices : offices);
  }

  private static Map<String, Set<String>> merged(
      Map<String, Set<String>> ours, Map<String, Set<String>> theirs) {
    Map<String, Set<String>> merged = new TreeMap<>(theirs);
    merged.putAll(ours);
    return merged;
  }

  private Set<String> list(String key) {
    return words.getOrDefault(key, Set.of());
  }

  /** Words whose point ends no sentence, without it. */
  public Set<String> abbreviations() {
    return list("abbreviations");
  }

  /** Words before a quotation that was written rather than spoken. */
  public Set<String> writtenQuotation() {
    return list("writtenQuotation");
  }

  /** Words behind a figure that counts nothing. */
  public Set<String> notCounted() {
    return list("notCounted");
  }

  /** Words before a figure that is a number of something, not a count. */
  public Set<String> numberedThings() {
    return list("numberedThings");
  }

  /** What is counted behind any figure, even one that could be a year. */
  public Set<String> countedThings() {
    return list("countedThings");
  }

  /** Words that are always written with a capital. */
  public Set<String> capitals() {
    return list("capitals");
  }

  /** Words before a place's name that can stand before nothing but a place. */
  public Set<String> placingWords() {
    return list("placingWords");
  }

  /** Words about words, such as called or spelled. */
  public Set<String> namingWords() {
    return list("namingWords");
  }

  /** Words before a figure that is a year. */
  public Set<String> yearWords() {
    return list("yearWords");
  }

  /** Words before a figure that is a count, even one that could be a year. */
  public Set<String> quantifiers() {
    return list("quantifiers");
  }

  /** Words that put a sentence in the past of a name. */
  public Set<String> historical() {
    return list("historical");
  }

  /** Weekdays, months and words of time that make no sentence by themselves. */
  public Set<String> dayWords() {
    return list("dayWords");
  }

  /** Words that make a longer name of the name before them, such as Street or Hotel. */
  public Set<String> nameEndings() {
    return list("nameEndings");
  }

  /** Kinds of places that stand beside a place's name, such as region or city. */
  public Set<String> placeTypes() {
    return list("placeTypes");
  }

  /** Articles, demonstratives and possessives, which make a thing of a name behind them. */
  public Set<String> articles() {
    return list("articles");
  }

  /** Forms of address that anybody can bear. */
  public Set<String> addresses() {
    return list("addresses");
  }

  /** Whether it is known how the language places a name. */
  public boolean knowsContext() {
    return words.containsKey("placingWords");
  }
}
