package org.bluepencil.engine.names;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.text.Fold;

/**
 * What the names check needs to know of a text language: its letters and how it calls the countries
 * that entries belong to, from CLDR, and offices, from the dictionary. Immutable and thread-safe;
 * costly to make, so made once.
 *
 * @param alphabet the letters of the language (CLDR exemplar characters, main set)
 * @param countries territory code by the folded name of the country less its last letter, which in
 *     English and some other languages starts its adjective as well: Ukrain(e), Ukrain(ian)
 * @param countryNames territory code of every country by its folded name, where that is one word
 * @param offices how the language calls offices
 */
record LanguageFacts(
    UnicodeSet alphabet,
    Map<String, String> countries,
    Map<String, String> countryNames,
    OfficeWords offices) {

  /** A shorter name less a letter begins too many other words. */
  private static final int SHORTEST_NAME = 6;

  static LanguageFacts of(DictionaryImage dictionary, String language) {
    ULocale locale = new ULocale(language);
    Map<String, String> countries = new HashMap<>();
    for (String territory : dictionary.territories()) {
      String name = Fold.of(new ULocale("", territory).getDisplayCountry(locale));
      if (name.length() >= SHORTEST_NAME && name.indexOf(' ') < 0) {
        countries.put(name.substring(0, name.length() - 1), territory);
      }
    }
    Map<String, String> countryNames = new HashMap<>();
    for (String territory : Locale.getISOCountries()) {
      countryNames.put(Fold.of(new ULocale("", territory).getDisplayCountry(locale)), territory);
    }
    UnicodeSet alphabet = LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD);
    return new LanguageFacts(
        alphabet.freeze(), countries, countryNames, OfficeWords.of(dictionary.profile(language)));
  }
}
