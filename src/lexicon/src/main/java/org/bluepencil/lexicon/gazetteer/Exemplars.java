package org.bluepencil.lexicon.gazetteer;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What CLDR calls the large cities after which time zones are named, as ICU carries it: several
 * hundred cities, looked over by people of each language.
 */
final class Exemplars {

  /** Zones by country and the folded English name of their city. */
  private final Map<String, String> zones = new HashMap<>();

  private final Map<String, TimeZoneNames> names = new HashMap<>();

  Exemplars() {
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String name = nameOf("en", zone);
      if (name != null) {
        zones.put(TimeZone.getRegion(zone) + " " + Fold.of(name), zone);
      }
    }
  }

  /** Whether a city is one of them. */
  boolean knows(String territory, String englishName) {
    return zones.containsKey(territory + " " + Fold.of(englishName));
  }

  /** How a locale writes a city, by its English name; null where CLDR does not say. */
  @Nullable String name(String locale, String territory, String englishName) {
    String zone = zones.get(territory + " " + Fold.of(englishName));
    return zone == null ? null : nameOf(locale, zone);
  }

  private @Nullable String nameOf(String locale, String zone) {
    return names
        .computeIfAbsent(locale, l -> TimeZoneNames.getInstance(ULocale.forLanguageTag(l)))
        .getExemplarLocationName(zone);
  }
}
