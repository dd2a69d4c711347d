package org.bluepencil.engine.inflection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule table: names of these kinds and genders whose stem ends so take these endings.
 *
 * @param line where the row stands in its table, from 1
 * @param kinds letters of the kinds it is for
 * @param genders letters of the genders it is for, or {@code p}
 * @param stem what the name must end with once {@code suffix} is off; null for anything
 * @param suffix the ending of the lemma
 * @param endings of each case its endings; null when the row says that nothing is known
 */
record Rule(
    int line,
    String kinds,
    String genders,
    @Nullable Pattern stem,
    String suffix,
    @Nullable List<List<String>> endings) {

  boolean fits(char kind, char gender, String lemma) {
    return kinds.indexOf(kind) >= 0
        && (gender == '?' || genders.indexOf(gender) >= 0)
        && lemma.endsWith(suffix)
        && lemma.length() > suffix.length()
        && (stem == null
            || stem.matcher(lemma.substring(0, lemma.length() - suffix.length())).find());
  }

  Paradigm applied(String lemma, Softening softening) {
    if (endings == null) {
      return Paradigm.NONE;
    }
    String base = lemma.substring(0, lemma.length() - suffix.length());
    Map<Case, List<String>> forms = new EnumMap<>(Case.class);
    for (Case c : Case.values()) {
      List<String> found = new ArrayList<>();
      for (String ending : endings.get(c.ordinal())) {
        String form = form(lemma, base, ending, softening);
        if (form != null && !found.contains(form)) {
          found.add(form);
        }
      }
      if (!found.isEmpty()) {
        forms.put(c, List.copyOf(found));
      }
    }
    return new Paradigm(genders.length() == 1 ? genders.charAt(0) : '?', forms);
  }

  private static @Nullable String form(
      String lemma, String base, String ending, Softening softening) {
    switch (ending) {
      case "=":
        return lemma;
      case "-":
        return base;
      case "?":
        return null;
      default:
        if (ending.charAt(0) != '~') {
          return base + ending;
        }
        String soft = softening.of(base);
        return soft == null ? null : soft + ending.substring(1);
    }
  }
}
