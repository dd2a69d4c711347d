package org.bluepencil.engine.inflection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bluepencil.engine.inflection.Oracle.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The rules against LanguageTool's dictionaries, which know full paradigms of tens of thousands of
 * names: of the forms that the rules dare to give, hardly one may be wrong. The nominative is given
 * and the vocative rare in news, so neither counts.
 */
class DictionaryAgreementTest {

  /** Syllables that many names of all sorts begin with. */
  private static final List<String> UKRAINIAN =
      List.of(
          "Ба", "Бо", "Вол", "Гри", "Дро", "Ка", "Ков", "Лу", "Ма", "Ол", "Пе", "Са", "Ст", "Ше");

  private static final List<String> POLISH =
      List.of(
          "Ba", "Bo", "Ch", "Dr", "Gr", "Ka", "Ko", "Lu", "Ma", "Ol", "Pe", "Sa", "St", "Sz", "Wa");

  private static final List<String> RUSSIAN =
      List.of("баб", "бор", "вол", "гри", "дро", "кал", "ков", "лук", "мар", "пет", "сав", "шев");

  private static final double PRECISION = 0.97;
  private static final double COVERAGE = 0.75;

  private static final class Score {
    int names;
    int answered;
    final int[] forms = new int[Case.values().length];
    final int[] right = new int[Case.values().length];

    double precision() {
      return IntStream.of(right).sum() / (double) IntStream.of(forms).sum();
    }

    double coverage() {
      return answered / (double) names;
    }
  }

  @Test
  void agreesWithTheUkrainianDictionary() throws IOException {
    Oracle oracle = new Oracle("uk", "/uk/ukrainian.dict");
    check("uk", oracle, forms(oracle, UKRAINIAN), 3_000, 1_500);
  }

  @Test
  void agreesWithThePolishDictionary() throws IOException {
    Oracle oracle = new Oracle("pl", "/pl/polish.dict");
    check("pl", oracle, forms(oracle, POLISH), 3_000, 1_500);
  }

  /** The Russian dictionary does not tell places from things, so ICU names the places. */
  @Test
  void agreesWithTheRussianDictionary() throws IOException {
    Oracle oracle = new Oracle("ru", "/ru/russian.dict");
    Set<String> names = new TreeSet<>(icuPlaces("ru"));
    forms(oracle, RUSSIAN).forEach(form -> names.add(capitalised(form)));
    check("ru", oracle, names, 3_000, 250);
  }

  private static void check(
      String language, Oracle oracle, Collection<String> forms, int surnames, int places) {
    Set<String> known = new HashSet<>(icuPlaces(language));
    Declension declension = Declension.of(language).orElseThrow();
    Score surname = new Score();
    Score place = new Score();
    for (String form : forms) {
      Set<Reading> seen = new HashSet<>();
      for (Reading reading : oracle.readings(form)) {
        if (reading.grammaticalCase() == Case.NOMINATIVE && seen.add(reading)) {
          if (reading.kind() == NameKind.SURNAME && isSurname(language, oracle, form, reading)) {
            score(oracle, declension, form, reading, surname);
          } else if (reading.kind() == NameKind.PLACE
              && isPlace(language, oracle, form, reading, known)) {
            score(oracle, declension, form, reading, place);
          }
        }
      }
    }
    report(language + " surnames", surname);
    report(language + " places", place);
    assertAll(
        () -> assertTrue(surname.names >= surnames, "surnames: " + surname.names),
        () -> assertTrue(place.names >= places, "places: " + place.names),
        () -> assertTrue(surname.precision() >= PRECISION, "surnames: " + surname.precision()),
        () -> assertTrue(place.precision() >= PRECISION, "places: " + place.precision()),
        () -> assertTrue(surname.coverage() >= COVERAGE, "surnames: " + surname.coverage()),
        () -> assertTrue(place.coverage() >= COVERAGE, "places: " + place.coverage()));
  }

  private static void score(
      Oracle oracle, Declension declension, String name, Reading reading, Score score) {
    score.names++;
    List<Inflected> forms = declension.decline(name, kind(oracle, name, reading), gender(reading));
    score.answered += forms.isEmpty() ? 0 : 1;
    for (Inflected inflected : forms) {
      List<Reading> found = oracle.readings(inflected.form());
      for (Case answered : inflected.cases()) {
        Reading wanted = new Reading(reading.stem(), reading.kind(), reading.gender(), answered);
        if (answered != Case.NOMINATIVE && answered != Case.VOCATIVE) {
          score.forms[answered.ordinal()]++;
          score.right[answered.ordinal()] += found.contains(wanted) ? 1 : 0;
        }
      }
    }
  }

  /** Which Ukrainian places are no towns is seen from the genitive alone, in -у and never in -а. */
  private static NameKind kind(Oracle oracle, String name, Reading reading) {
    Reading genitive = new Reading(reading.stem(), reading.kind(), reading.gender(), Case.GENITIVE);
    boolean territory =
        oracle.readings(name + "у").contains(genitive)
            && !oracle.readings(name + "а").contains(genitive);
    return territory ? NameKind.TERRITORY : reading.kind();
  }

  private static @Nullable Gender gender(Reading reading) {
    if (reading.kind() == NameKind.PLACE) {
      return null;
    }
    return reading.gender() == 'f' ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Polish persons are surnames where the family has a plural of its own. */
  private static boolean isSurname(String language, Oracle oracle, String form, Reading reading) {
    if (!language.equals("pl")) {
      return true;
    }
    String shorter = form.substring(0, form.length() - 1);
    return form.matches(".*(?:[sc]|dz)ki")
        || isFamily(oracle, form + "owie", reading)
        || isFamily(oracle, shorter + "owie", reading);
  }

  private static boolean isFamily(Oracle oracle, String form, Reading reading) {
    return oracle.pluralOf(form).contains(reading.stem());
  }

  private static boolean isPlace(
      String language, Oracle oracle, String form, Reading reading, Set<String> known) {
    if (language.equals("ru")) {
      return known.contains(form);
    }
    boolean acronym = form.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean alsoAPerson =
        language.equals("pl")
            && (form.matches(".*(?:[sc]k|dzk|ow|ew)a")
                || oracle.readings(form).stream().anyMatch(r -> r.kind() == NameKind.SURNAME));
    return !acronym && !alsoAPerson && reading.stem().equals(form);
  }

  private static Set<String> forms(Oracle oracle, List<String> beginnings) {
    Set<String> forms = new TreeSet<>();
    beginnings.forEach(beginning -> forms.addAll(oracle.formsBeginning(beginning)));
    return forms;
  }

  private static Set<String> icuPlaces(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    Set<String> names = new TreeSet<>();
    LocaleDisplayNames regions = LocaleDisplayNames.getInstance(locale);
    for (String region : Locale.getISOCountries()) {
      names.add(regions.regionDisplayName(region));
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone : TimeZone.getAvailableIDs()) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null) {
        names.add(city);
      }
    }
    names.removeIf(name -> !name.matches("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?"));
    return names;
  }

  private static String capitalised(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static void report(String what, Score score) {
    StringBuilder cases = new StringBuilder();
    for (Case c : Case.values()) {
      int forms = score.forms[c.ordinal()];
      if (forms > 0) {
        double right = score.right[c.ordinal()] / (double) forms;
        cases.append(String.format(Locale.ROOT, ", %s %.3f of %d", c, right, forms));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "inflection %s: %d names, %.3f answered, %.4f of the forms right%s%n",
        what,
        score.names,
        score.coverage(),
        score.precision(),
        cases);
  }
}
