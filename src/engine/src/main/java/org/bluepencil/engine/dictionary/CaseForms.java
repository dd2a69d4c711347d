package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.inflection.Case;
import org.bluepencil.engine.inflection.Declension;
import org.bluepencil.engine.inflection.Gender;
import org.bluepencil.engine.inflection.Inflected;
import org.bluepencil.engine.inflection.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * How the names of entries bend in the text languages whose names do. Reading a text goes by every
 * form that a rule gives; writing one only by what the rules agree on. Thread-safe; costly to make,
 * so made once.
 */
public final class CaseForms {

  /** Text languages whose names bend with the sentence. */
  public static final List<String> LANGUAGES = List.of("pl", "uk", "ru");

  /** Endings of Ukrainian towns, whose genitive is not that of a land or a river. */
  private static final Pattern UKRAINIAN_TOWN =
      Pattern.compile(".*(ськ|цьк|ів|їв|ев|єв|ов|ин|ін|чук|град|город|поль|піль|бург|штадт)");

  private final Map<String, Declension> declensions = new TreeMap<>();

  public CaseForms() {
    for (String language : LANGUAGES) {
      declensions.put(language, Declension.of(language).orElseThrow());
    }
    declensions.put("cs", Declension.of("cs").orElseThrow());
  }

  /** Whether names bend in a text language. */
  public static boolean bend(String language) {
    return LANGUAGES.contains(language);
  }

  /** Every form that a name may have in a language; none where names do not bend. */
  public List<Inflected> read(String language, Entry entry, Part part, String lemma) {
    Declension declension = declensions.get(language);
    List<Inflected> forms = new ArrayList<>();
    if (declension != null) {
      for (NameKind kind : kinds(entry, part)) {
        forms.addAll(declension.decline(lemma, kind, gender(entry)));
      }
    }
    return forms;
  }

  /**
   * The one form of a name that serves in each of these cases; empty where no rule is sure of it or
   * the cases want different forms.
   */
  public Optional<String> write(
      String language, Entry entry, Part part, String lemma, Set<Case> cases) {
    Declension declension = declensions.get(language);
    if (declension == null || cases.isEmpty()) {
      return Optional.empty();
    }
    if (cases.equals(Set.of(Case.NOMINATIVE))) {
      return Optional.of(lemma);
    }
    // Which words of a place's name bend is not always to be seen: Cieśnina Beringa.
    if (lemma.indexOf(' ') >= 0 && !entry.isPerson()) {
      return Optional.empty();
    }
    Set<String> common = null;
    for (NameKind kind : kindsToWrite(language, entry, part, lemma)) {
      List<Inflected> forms = declension.decline(lemma, kind, gender(entry));
      for (Case wanted : cases) {
        Set<String> its = new LinkedHashSet<>();
        forms.stream()
            .filter(form -> form.cases().contains(wanted))
            .forEach(form -> its.add(form.form()));
        if (common == null) {
          common = its;
        } else {
          common.retainAll(its);
        }
      }
    }
    return common == null ? Optional.empty() : common.stream().findFirst();
  }

  private static List<NameKind> kindsToWrite(
      String language, Entry entry, Part part, String lemma) {
    boolean town = language.equals("uk") && UKRAINIAN_TOWN.matcher(lemma).matches();
    return entry.isPlace() && town ? List.of(NameKind.PLACE) : kinds(entry, part);
  }

  private static List<NameKind> kinds(Entry entry, Part part) {
    if (part == Part.GIVEN) {
      return List.of(NameKind.GIVEN_NAME);
    }
    if (entry.isPerson()) {
      return List.of(NameKind.SURNAME);
    }
    return entry.isPlace()
        ? List.of(NameKind.PLACE, NameKind.TERRITORY)
        : entry.isPeople() ? List.of() : List.of(NameKind.ORGANISATION);
  }

  private static @Nullable Gender gender(Entry entry) {
    if (entry.gender() == null) {
      return null;
    }
    return entry.gender().equals("f") ? Gender.FEMININE : Gender.MASCULINE;
  }

  /**
   * A woman's surname as a man of her family bears it, which a machine may write of her; empty
   * where it is the same, or unknown.
   */
  Optional<String> otherGender(String language, Entry entry, String surname) {
    Declension declension = declensions.get(language);
    return declension == null || !"f".equals(entry.gender())
        ? Optional.empty()
        : declension.masculine(surname).filter(other -> !other.equals(surname));
  }

  /** Cases as the bits of an int, by ordinal. */
  static int bits(Set<Case> cases) {
    int bits = 0;
    for (Case one : cases) {
      bits |= 1 << one.ordinal();
    }
    return bits;
  }

  /** What {@link #bits} wrote. */
  static Set<Case> cases(int bits) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    for (Case one : Case.values()) {
      if ((bits & 1 << one.ordinal()) != 0) {
        cases.add(one);
      }
    }
    return cases;
  }
}
