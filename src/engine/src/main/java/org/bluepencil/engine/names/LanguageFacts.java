package org.bluepencil.engine.names;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.OfficeWords;

/**
 * What the names check needs to know of a text language: its letters and how it calls the countries
 * that entries belong to, from CLDR, and offices, from the dictionary. Immutable and thread-safe;
 * costly to make, so made once.
 *
 * @param alphabet the letters of the language (CLDR exemplar characters, main set)
 * @param countries how it calls the countries that entries belong to
 * @param offices how the language calls offices
 */
record LanguageFacts(UnicodeSet alphabet, CountryStems countries, OfficeWords offices) {

  static LanguageFacts of(DictionaryImage dictionary, String language) {
    UnicodeSet alphabet =
        LocaleData.getExemplarSet(new ULocale(language), 0, LocaleData.ES_STANDARD);
    return new LanguageFacts(
        alphabet.freeze(),
        new CountryStems(dictionary.territories(), language),
        OfficeWords.of(dictionary.profile(language)));
  }
}
