package org.bluepencil.engine.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclensionTest {

  private static final Declension UKRAINIAN = Declension.of("uk").orElseThrow();
  private static final Declension RUSSIAN = Declension.of("ru").orElseThrow();
  private static final Declension POLISH = Declension.of("pl").orElseThrow();

  @Test
  void knowsFourLanguagesAndNoOther() {
    for (String language : List.of("uk", "ru", "pl", "cs")) {
      assertTrue(Declension.of(language).isPresent(), language);
    }
    for (String language : List.of("en", "de", "be", "xx", "")) {
      assertTrue(Declension.of(language).isEmpty(), language);
    }
  }

  /** A variant's cases are found like those of the right spelling: rules go by the ending. */
  @ParameterizedTest
  @CsvSource({
    "uk, Зеленский, SURNAME, MASCULINE, Зеленского, GENITIVE",
    "uk, Харков, PLACE, , Харковом, INSTRUMENTAL",
    "uk, Лукашенка, SURNAME, MASCULINE, Лукашенку, ACCUSATIVE",
    "ru, Зеленськый, SURNAME, MASCULINE, Зеленськым, INSTRUMENTAL",
    "ru, Кулиба, SURNAME, MASCULINE, Кулибу, ACCUSATIVE",
    "ru, Харькив, PLACE, , Харькива, GENITIVE",
    "pl, Zelenski, SURNAME, MASCULINE, Zelenskim, INSTRUMENTAL",
    "pl, Kharkiv, PLACE, , Kharkivie, LOCATIVE",
    "pl, Kuleba, SURNAME, MASCULINE, Kulebie, DATIVE",
    "cs, Dukovany, PLACE, , Dukovan, GENITIVE"
  })
  void bendsVariantSpellings(
      String language,
      String lemma,
      NameKind kind,
      @Nullable Gender gender,
      String form,
      Case expected) {
    List<Inflected> forms = Declension.of(language).orElseThrow().decline(lemma, kind, gender);
    List<Inflected> found = forms.stream().filter(f -> f.form().equals(form)).toList();
    assertEquals(1, found.size(), forms::toString);
    assertTrue(found.get(0).cases().contains(expected), found::toString);
  }

  @Test
  void givesEachFormOnceWithAllItsCases() {
    List<Inflected> forms = POLISH.decline("Bucza", NameKind.PLACE, null);
    assertEquals(
        List.of(
            new Inflected("Bucza", Set.of(Case.NOMINATIVE), GrammaticalNumber.SINGULAR),
            new Inflected(
                "Buczy",
                EnumSet.of(Case.GENITIVE, Case.DATIVE, Case.LOCATIVE),
                GrammaticalNumber.SINGULAR),
            new Inflected("Buczę", Set.of(Case.ACCUSATIVE), GrammaticalNumber.SINGULAR),
            new Inflected("Buczą", Set.of(Case.INSTRUMENTAL), GrammaticalNumber.SINGULAR),
            new Inflected("Buczo", Set.of(Case.VOCATIVE), GrammaticalNumber.SINGULAR)),
        forms);
  }

  @Test
  void saysThatPlacesLikeSumyArePlural() {
    Set<GrammaticalNumber> numbers =
        UKRAINIAN.decline("Суми", NameKind.PLACE, null).stream()
            .map(Inflected::number)
            .collect(Collectors.toSet());
    assertEquals(Set.of(GrammaticalNumber.PLURAL), numbers);
  }

  /** Without the bearer's gender only what both would share, or what the form tells. */
  @Test
  void answersWithoutGenderOnlyWhereItMakesNoDifference() {
    assertEquals(
        UKRAINIAN.decline("Кулеба", NameKind.SURNAME, Gender.MASCULINE),
        UKRAINIAN.decline("Кулеба", NameKind.SURNAME, null));
    assertEquals(
        UKRAINIAN.decline("Зеленський", NameKind.SURNAME, Gender.MASCULINE),
        UKRAINIAN.decline("Зеленський", NameKind.SURNAME, null));
    assertEquals(List.of(), UKRAINIAN.decline("Шевченко", NameKind.SURNAME, null));
    assertEquals(List.of(), UKRAINIAN.decline("Ковальчук", NameKind.SURNAME, null));
    assertEquals(List.of(), RUSSIAN.decline("Меркель", NameKind.SURNAME, null));
  }

  @Test
  void isSilentWhereNoRuleIsSure() {
    assertEquals(List.of(), UKRAINIAN.decline("Ковалів", NameKind.SURNAME, Gender.MASCULINE));
    assertEquals(List.of(), UKRAINIAN.decline("Los Angeles", NameKind.PLACE, null));
    assertEquals(List.of(), POLISH.decline("San Francisco", NameKind.PLACE, null));
    assertEquals(List.of(), POLISH.decline("NATO", NameKind.ORGANISATION, null));
    assertEquals(List.of(), RUSSIAN.decline("Гродно", NameKind.PLACE, null));
    assertEquals(List.of(), RUSSIAN.decline("", NameKind.PLACE, null));
  }

  @ParameterizedTest
  @CsvSource({
    "uk, Зеленський, Зеленська",
    "uk, Завгородній, Завгородня",
    "uk, Ковальчук, Ковальчук",
    "uk, Шевченко, Шевченко",
    "uk, Петров, Петрова",
    "uk, Путін, Путіна",
    "ru, Зеленский, Зеленская",
    "ru, Путин, Путина",
    "ru, Байден, Байден",
    "pl, Kowalski, Kowalska",
    "pl, Nawalny, Nawalna",
    "pl, Zacharow, Zacharowa",
    "pl, Nowak, Nowak",
    "pl, Kuleba, Kuleba"
  })
  void pairsTheSurnamesOfMenAndWomen(String language, String man, String woman) {
    Declension declension = Declension.of(language).orElseThrow();
    assertEquals(Optional.of(woman), declension.feminine(man));
    assertEquals(Optional.of(man), declension.masculine(woman));
  }

  @ParameterizedTest
  @CsvSource({"Harman, Harmanová", "Hašek, Hašková", "Novotný, Novotná", "Svoboda, Svobodová"})
  void formsCzechWomensSurnames(String man, String woman) {
    assertEquals(Optional.of(woman), Declension.of("cs").orElseThrow().feminine(man));
  }

  @Test
  void doesNotGuessTheManBehindAnAmbiguousSurname() {
    assertEquals(Optional.of("Навальная"), RUSSIAN.feminine("Навальный"));
    assertEquals(Optional.of("Толстая"), RUSSIAN.feminine("Толстой"));
    assertEquals(Optional.empty(), RUSSIAN.masculine("Толстая"));
    assertEquals(Optional.empty(), Declension.of("cs").orElseThrow().masculine("Svobodová"));
  }

  @Test
  void namesTheFamily() {
    assertEquals(
        List.of("Зеленські", "Зеленських", "Зеленським", "Зеленськими"),
        UKRAINIAN.family("Зеленський").stream().map(Inflected::form).toList());
    assertEquals(
        List.of("Potoccy", "Potockich", "Potockim", "Potockimi"),
        POLISH.family("Potocki").stream().map(Inflected::form).toList());
    assertEquals(
        List.of("Путины", "Путиных", "Путиным", "Путиными"),
        RUSSIAN.family("Путин").stream().map(Inflected::form).toList());
  }

  @Property
  void anyNameKeepsItsNominativeOrHasNoAnswer(
      @ForAll @StringLength(max = 12) @CharRange(from = 'а', to = 'є') String tail,
      @ForAll NameKind kind,
      @ForAll Gender gender) {
    for (Declension declension : List.of(UKRAINIAN, RUSSIAN)) {
      List<Inflected> forms = declension.decline("К" + tail, kind, gender);
      assertTrue(
          forms.isEmpty()
              || forms.get(0).form().equals("К" + tail)
                  && forms.get(0).cases().contains(Case.NOMINATIVE));
    }
  }

  @Property
  void nothingThrows(@ForAll @StringLength(max = 8) String name, @ForAll NameKind kind) {
    for (Declension declension : List.of(UKRAINIAN, RUSSIAN, POLISH)) {
      declension.decline(name, kind, null).forEach(form -> assertTrue(!form.cases().isEmpty()));
      declension.feminine(name);
      declension.masculine(name);
      declension.family(name);
    }
  }
}
