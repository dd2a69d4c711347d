package org.bluepencil.engine.names;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.text.Fold;

/**
 * What CLDR says of a text language that the names check needs: its letters, and how it calls the
 * countries that entries belong to. Immutable and thread-safe; costly to make, so made once.
 *
 * @param alphabet the letters of the language (CLDR exemplar characters, main set)
 * @param countries territory code by the folded name of the country less its last letter, which in
 *     English and some other languages starts its adjective as well: Ukrain(e), Ukrain(ian)
 */
record LanguageFacts(UnicodeSet alphabet, Map<String, String> countries) {

  /** A shorter name less a letter begins too many other words. */
  private static final int SHORTEST_NAME = 6;

  static LanguageFacts of(String language, Set<String> territories) {
    ULocale locale = new ULocale(language);
    Map<String, String> countries = new HashMap<>();
    for (String territory : territories) {
      String name = Fold.of(new ULocale("", territory).getDisplayCountry(locale));
      if (name.length() >= SHORTEST_NAME && name.indexOf(' ') < 0) {
        countries.put(name.substring(0, name.length() - 1), territory);
      }
    }
    UnicodeSet alphabet = LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD);
    return new LanguageFacts(alphabet.freeze(), countries);
  }
}
