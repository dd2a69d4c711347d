package org.bluepencil.engine.inflection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one language bends names: from the nominative, by the endings alone, so that a foreign or
 * misspelt stem bends as well as a listed one.
 *
 * <p>What no rule is sure of is left out: a case, or the whole name (an empty list). Several forms
 * of one case are all good, the more usual first.
 *
 * <pre>{@code
 * Declension.of("uk").orElseThrow().decline("Харків", NameKind.PLACE, null);
 * // Харків (nominative, accusative), Харкова (genitive), Харкову, Харковом, Харкові, Харкове
 * }</pre>
 *
 * <p>Reading a language's rules takes some milliseconds: keep the object. It may be shared among
 * threads.
 */
public final class Declension {

  private static final Map<NameKind, Character> LETTERS =
      Map.of(
          NameKind.SURNAME, 'S',
          NameKind.GIVEN_NAME, 'G',
          NameKind.PLACE, 'P',
          NameKind.TERRITORY, 'T',
          NameKind.ORGANISATION, 'O');

  private static final List<String> LANGUAGES = List.of("uk", "ru", "pl", "cs");

  private final RuleTable table;
  private final Phrases phrases;

  private Declension(String language) {
    this.table = RuleTable.read(language);
    this.phrases = new Phrases(table);
  }

  /**
   * The declension of a language.
   *
   * @param language a bare language tag such as {@code uk}
   * @return empty for a language whose names do not bend, or not by rules known here
   */
  public static Optional<Declension> of(String language) {
    return LANGUAGES.contains(language) ? Optional.of(new Declension(language)) : Optional.empty();
  }

  /**
   * All forms of a name that a rule is sure of.
   *
   * @param lemma the name in the nominative, NFC, its first letter a capital
   * @param kind what it names
   * @param gender a person's gender; null where it is not known (then there is an answer only if
   *     both would be declined alike, or the form tells) and for places, which show theirs
   */
  public List<Inflected> decline(String lemma, NameKind kind, @Nullable Gender gender) {
    return paradigm(lemma, kind, gender).inflected();
  }

  private Paradigm paradigm(String lemma, NameKind kind, @Nullable Gender gender) {
    boolean person =
        kind == NameKind.SURNAME || kind == NameKind.GIVEN_NAME || kind == NameKind.FULL_NAME;
    if (!person || gender != null) {
      return declined(lemma, kind, letter(gender));
    }
    Paradigm man = declined(lemma, kind, 'm');
    Paradigm woman = declined(lemma, kind, 'f');
    if (man.isEmpty() || man.forms().equals(woman.forms())) {
      return woman;
    }
    return woman.isEmpty() ? man : Paradigm.NONE;
  }

  private Paradigm declined(String lemma, NameKind kind, char gender) {
    return kind == NameKind.FULL_NAME
        ? phrases.fullName(lemma, gender)
        : phrases.decline(LETTERS.getOrDefault(kind, 'P'), gender, lemma);
  }

  private static char letter(@Nullable Gender gender) {
    return gender == null
        ? '?'
        : switch (gender) {
          case MASCULINE -> 'm';
          case FEMININE -> 'f';
          case NEUTER -> 'n';
        };
  }

  /** The family: <em>Зеленський</em> gives <em>Зеленські, Зеленських …</em>; empty when unsure. */
  public List<Inflected> family(String masculineSurname) {
    return table.decline('F', 'p', masculineSurname).inflected();
  }

  /** The surname that the wife or daughter of a man so named bears; empty when unsure. */
  public Optional<String> feminine(String masculineSurname) {
    return SurnamePair.feminine(table.pairs(), masculineSurname);
  }

  /** The surname of the man whose wife or daughter is so named; empty when unsure. */
  public Optional<String> masculine(String feminineSurname) {
    return SurnamePair.masculine(table.pairs(), feminineSurname);
  }
}
