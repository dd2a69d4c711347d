package org.bluepencil.engine.names;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Tells which countries a word speaks of, by what a language calls them (CLDR): the folded name
 * less its last letter, which in English and some other languages starts its adjective as well,
 * Ukrain(e), Ukrain(ian). Countries of several words are left out. Immutable and thread-safe.
 */
final class CountryStems {

  /** A shorter stem begins too many other words. */
  private static final int SHORTEST_STEM = 5;

  private record Stem(String letters, String territory) {}

  /** By their first {@link #SHORTEST_STEM} letters, so that any word is looked up but once. */
  private final Map<String, List<Stem>> stems = new HashMap<>();

  /** Every country of the world by its whole name. */
  private final Map<String, String> names = new HashMap<>();

  /** Those of the countries with these codes. */
  CountryStems(Set<String> territories, String language) {
    ULocale locale = new ULocale(language);
    for (String territory : Locale.getISOCountries()) {
      names.put(Fold.of(new ULocale("", territory).getDisplayCountry(locale)), territory);
    }
    for (String territory : territories) {
      String name = Fold.of(new ULocale("", territory).getDisplayCountry(locale));
      if (name.length() > SHORTEST_STEM && name.indexOf(' ') < 0) {
        String letters = name.substring(0, name.length() - 1);
        stems
            .computeIfAbsent(letters.substring(0, SHORTEST_STEM), s -> new ArrayList<>())
            .add(new Stem(letters, territory));
      }
    }
  }

  /** The code of the country of the world that a folded word is the name of, or null. */
  @Nullable String named(String folded) {
    return names.get(folded);
  }

  /** Gives the codes of the countries that a folded word speaks of. */
  void find(StringBuilder folded, Consumer<String> territories) {
    if (folded.length() < SHORTEST_STEM) {
      return;
    }
    for (Stem stem : stems.getOrDefault(folded.substring(0, SHORTEST_STEM), List.of())) {
      if (folded.indexOf(stem.letters) == 0) {
        territories.accept(stem.territory);
      }
    }
  }
}
