package org.bluepencil.engine.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.HouseStyle;
import org.bluepencil.engine.dictionary.HouseStyle.Preference;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The forms that the text's language and the copy's house style have for entries; the native ones
 * where the language lists none. Serves one copy, and one thread.
 */
final class FormLookup {

  /** Languages that do not do without their accents. */
  private static final Set<String> ACCENTED = Set.of("pl", "de", "es", "it", "pt");

  private static final Set<String> CYRILLIC = Set.of("uk", "ru");

  private final CopyView copy;
  private final CaseForms caseForms;

  /** The letters of the text's language. */
  private final UnicodeSet alphabet;

  /** What the copy's house style prefers in its language on its day. */
  private final Map<HouseStyle.Name, Preference> preferences;

  /** The forms of names that bend, with their case forms: asked of at every mention of a name. */
  private final Map<HouseStyle.Name, List<String>> bentForms = new HashMap<>();

  FormLookup(CopyView copy, LanguageFacts facts, CaseForms caseForms) {
    this.copy = copy;
    this.caseForms = caseForms;
    this.preferences =
        copy.style() == null ? Map.of() : copy.style().inForce(copy.language(), copy.date());
    this.alphabet = facts.alphabet();
  }

  Entry entry(int index) {
    return copy.dictionary().entries().get(index);
  }

  /**
   * What the house style of the copy writes of a part of a name, or null where it leaves that to
   * the language. A contested name follows no style.
   */
  @Nullable Preference preference(int entry, Part part) {
    if (preferences.isEmpty()) {
      return null;
    }
    Entry known = entry(entry);
    return known.contested() ? null : preferences.get(new HouseStyle.Name(known.id(), part));
  }

  /**
   * The forms that may be written: the house style's alone or, where it has no preference, the
   * preferred form of the language and then the accepted ones; none where it has no form.
   */
  List<String> accepted(int entry, Part part) {
    Preference preference = preference(entry, part);
    if (preference != null) {
      return preference.forms();
    }
    Entry.Forms forms = entry(entry).formsOf(copy.language(), part);
    return forms == null ? List.of() : forms.written(part);
  }

  /** The surnames, or whole names, that a language has for an entry; preferred first. */
  static List<String> names(Entry entry, String language) {
    return written(entry, language, entry.isPerson() ? Part.SURNAME : Part.WHOLE);
  }

  /** The given names that a language has for an entry; preferred first. */
  static List<String> given(Entry entry, String language) {
    return written(entry, language, Part.GIVEN);
  }

  private static List<String> written(Entry entry, String language, Part part) {
    Entry.Forms forms = entry.formsOf(language, part);
    return forms == null ? List.of() : forms.written(part);
  }

  /** Forms that were right in their time; none where the house style says what is. */
  List<Entry.Dated> dated(int entry, Part part) {
    Entry.Forms forms = entry(entry).formsOf(copy.language(), part);
    return forms == null || preference(entry, part) != null ? List.of() : forms.dated();
  }

  /**
   * Whether nobody has reviewed a spelling or, where the language has no reviewed form at all, what
   * would be written for it.
   */
  boolean isUnreviewed(int entry, Part part, String surface) {
    Entry.Forms forms = entry(entry).formsOf(copy.language(), part);
    if (forms == null || part == Part.GIVEN || preference(entry, part) != null) {
      return false;
    }
    return !forms.unreviewed().isEmpty()
        && (forms.names().isEmpty()
            || forms.unreviewed().stream().anyMatch(f -> Fold.of(f).equals(Fold.of(surface))));
  }

  /**
   * The form to write for a spelling where the copy uses none: the preferred one or, where a house
   * keeps several, the one that has most of the spelling's words.
   */
  String nearest(int entry, Part part, String surface) {
    List<String> accepted = accepted(entry, part);
    if (accepted.size() == 1 || preference(entry, part) == null) {
      return accepted.get(0);
    }
    return accepted.stream()
        .min(Comparator.comparingInt(form -> -NameForms.wordsKept(surface, form)))
        .orElseThrow();
  }

  /** The accepted form that folds to {@code folded}. */
  Optional<String> spelled(int entry, Part part, @Nullable String folded) {
    return accepted(entry, part).stream().filter(form -> Fold.of(form).equals(folded)).findFirst();
  }

  /** The accepted form that is found under {@code key}. */
  Optional<String> ofKey(int entry, Part part, int key) {
    String spelling = copy.dictionary().names().key(key);
    return accepted(entry, part).stream()
        .filter(form -> NameIndex.keysOf(form).contains(spelling))
        .findFirst();
  }

  /**
   * Whether a spelling is one of the forms that may be written, in letters of the language's own.
   */
  boolean isListed(Reading reading, String surface) {
    Preference preference = preference(reading.entry(), reading.part());
    if (preference != null) {
      return isOneOf(preference.forms(), surface)
          && !isJoinedOtherwise(reading, preference, surface);
    }
    return (reading.acceptedIn() & Languages.bit(copy.language())) != 0
        && !hasForeignLetters(reading, surface)
        && !lacksAccents(reading, surface);
  }

  /**
   * Whether the copy may write a reading so: as one of the forms or a case of it, or, for a person
   * of whom the house style says nothing, by one of the press's ways to spell the native name.
   * Another language's letters on such a spelling make it that language's.
   */
  boolean isWritten(Reading reading, String surface) {
    if (isListed(reading, surface)) {
      return true;
    }
    if (isUnreviewed(reading.entry(), reading.part(), surface)) {
      return isOneOf(accepted(reading.entry(), reading.part()), surface);
    }
    boolean free = preference(reading.entry(), reading.part()) == null;
    if (free && (reading.bentIn() & Languages.bit(copy.language())) != 0) {
      return !lacksAccents(reading, surface);
    }
    // Cyrillic text has one way to write a name; Latin text has several conventions.
    boolean latin = !CYRILLIC.contains(copy.language());
    return free
        && latin
        && entry(reading.entry()).isPerson()
        && (reading.ownRomanizedFor() & Languages.bit(copy.language())) != 0
        && !hasForeignLetters(reading, surface)
        && !lacksAccents(reading, surface);
  }

  /**
   * Whether the language writes a reading so, but the copy's house style chooses between its forms:
   * of a spelling that is not {@link #isListed listed}, that the house does not.
   */
  boolean isRestyled(Reading reading) {
    return (reading.acceptedIn() & Languages.bit(copy.language())) != 0
        && preference(reading.entry(), reading.part()) != null;
  }

  /**
   * Whether a spelling is that of a form, or of a case of one, but for accents it has lost, in a
   * language that does not do without them: {@code Lodz}, {@code Munchen}. Words in capitals may go
   * without, and French has both Leningrad and Léningrad.
   */
  boolean lacksAccents(Reading reading, String surface) {
    if (!ACCENTED.contains(copy.language()) || NameForms.isAllCaps(surface)) {
      return false;
    }
    String letters = letters(surface);
    boolean found = false;
    for (String form : accentedForms(reading)) {
      if (Fold.of(form).equals(Fold.of(surface))) {
        String its = letters(form);
        if (its.equals(letters)) {
          return false;
        }
        found |= accents(its) > accents(letters);
      }
    }
    return found;
  }

  /** The forms that may be written and, where names bend, their case forms. */
  private List<String> accentedForms(Reading reading) {
    Entry entry = entry(reading.entry());
    List<String> written = accepted(reading.entry(), reading.part());
    return CaseForms.bend(copy.language())
        ? bentForms.computeIfAbsent(
            new HouseStyle.Name(entry.id(), reading.part()), name -> bent(entry, name, written))
        : written;
  }

  private List<String> bent(Entry entry, HouseStyle.Name name, List<String> written) {
    List<String> forms = new ArrayList<>(written);
    for (String lemma : written) {
      caseForms
          .read(copy.language(), entry, name.part(), lemma)
          .forEach(inflected -> forms.add(inflected.form()));
    }
    return forms;
  }

  private static long accents(String letters) {
    return letters.codePoints().filter(c -> c > 'z').count();
  }

  /** In what way a spelling that may not be written differs from the forms that may. */
  VariantKind kind(Reading reading, String surface) {
    if (isRestyled(reading)) {
      return VariantKind.HOUSE_STYLE;
    }
    VariantKind kind = reading.kind(Languages.bit(copy.language()));
    return kind == VariantKind.FOREIGN_LETTERS && lacksAccents(reading, surface)
        ? VariantKind.LOST_ACCENTS
        : kind;
  }

  /**
   * Whether a spelling is a form that the house passed over for one of the same letters: {@code
   * Jong-un} for {@code Jong Un}. Capitals are none of its choice: they belong to the sentence.
   */
  private boolean isJoinedOtherwise(Reading reading, Preference preference, String surface) {
    String small = small(surface);
    return preference.forms().stream().noneMatch(form -> small(form).equals(small))
        && entry(reading.entry())
            .formsOf(copy.language(), reading.part())
            .written(reading.part())
            .stream()
            .anyMatch(form -> small(form).equals(small));
  }

  /** Whether a spelling has the very letters of a form. */
  private static boolean isOneOf(List<String> forms, String surface) {
    String wanted = letters(surface);
    return forms.stream().anyMatch(form -> letters(form).equals(wanted));
  }

  /** The letters of a spelling, accents and all, but not their case nor what stands between. */
  private static String letters(String spelling) {
    StringBuilder letters = new StringBuilder();
    small(spelling).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * Whether a spelling has letters that the text's language does not use and that none of its forms
   * has, although the name's own script is not Latin: {@code Gaïdaï} in English. A name that is
   * Latin by birth may keep or lose its accents.
   */
  boolean hasForeignLetters(Reading reading, String surface) {
    Entry entry = entry(reading.entry());
    if (entry.natives().isEmpty() || isLatin(entry.natives().values().iterator().next().name())) {
      return false;
    }
    String small = small(surface);
    boolean foreign =
        small.codePoints().anyMatch(c -> Character.isLetter(c) && !alphabet.contains(c));
    return foreign
        && accepted(reading.entry(), reading.part()).stream()
            .noneMatch(form -> small(form).equals(small));
  }

  /** A spelling in small letters, whatever the machine's locale, each with its accent in one. */
  private static String small(String spelling) {
    return Normalizer2.getNFCInstance().normalize(UCharacter.toLowerCase(ULocale.ROOT, spelling));
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
