package org.bluepencil.engine.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.List;
import java.util.Optional;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/** The forms that the text's language has for entries; the native ones where it lists none. */
final class FormLookup {

  private final CopyView copy;

  /** The letters of the text's language. */
  private final UnicodeSet alphabet;

  FormLookup(CopyView copy, LanguageFacts facts) {
    this.copy = copy;
    this.alphabet = facts.alphabet();
  }

  Entry entry(int index) {
    return copy.dictionary().entries().get(index);
  }

  /** Preferred form first, then the accepted ones; none where the language has no form. */
  List<String> accepted(int entry, Part part) {
    Entry.Forms forms = forms(entry(entry), part);
    if (forms == null) {
      return List.of();
    }
    return part == Part.GIVEN ? forms.given() : forms.names();
  }

  List<Entry.Dated> dated(int entry, Part part) {
    Entry.Forms forms = forms(entry(entry), part);
    return forms == null ? List.of() : forms.dated();
  }

  private Entry.@Nullable Forms forms(Entry entry, Part part) {
    if (part == Part.SHORT) {
      return entry.shortForms().get(copy.language());
    }
    Entry.Forms forms = entry.forms().get(copy.language());
    Entry.Native own = entry.natives().get(copy.language());
    if (forms != null || own == null) {
      return forms;
    }
    List<String> given = own.given() == null ? List.of() : List.of(own.given());
    return new Entry.Forms(given, List.of(own.name()), List.of());
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

  /** Whether a spelling is one of the forms that the language lists, in letters of its own. */
  boolean isListed(Reading reading, String surface) {
    return (reading.acceptedIn() & Languages.bit(copy.language())) != 0
        && !hasForeignLetters(reading, surface);
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
    String small = Normalizer2.getNFCInstance().normalize(UCharacter.toLowerCase(surface));
    boolean foreign =
        small.codePoints().anyMatch(c -> Character.isLetter(c) && !alphabet.contains(c));
    return foreign
        && accepted(reading.entry(), reading.part()).stream()
            .noneMatch(form -> UCharacter.toLowerCase(form).equals(small));
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
