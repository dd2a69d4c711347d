package org.bluepencil.engine.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.inflection.Case;
import org.bluepencil.engine.names.Mention.Piece;

/**
 * Tells which grammatical case a name stands in, in a text language whose names bend: by the ending
 * that it has, and by the preposition or kind of place before it.
 */
final class CaseInSentence {

  /** Keys of the lists of prepositions in the context file, by the case that they want. */
  private static final Map<Case, String> AFTER =
      Map.of(
          Case.GENITIVE, "genitiveAfter",
          Case.DATIVE, "dativeAfter",
          Case.ACCUSATIVE, "accusativeAfter",
          Case.INSTRUMENTAL, "instrumentalAfter",
          Case.LOCATIVE, "locativeAfter");

  /** How many words may stand between an office and the name: Premier of Russia. */
  private static final int LONGEST_OFFICE = 3;

  private CaseInSentence() {}

  /**
   * The cases that a mention may stand in for an entry; empty where that cannot be told.
   *
   * @param pieces the parts of the name that are to be written anew
   */
  static Set<Case> of(CopyView copy, Mention mention, List<Piece> pieces, int entry) {
    Set<Case> shown = shown(copy, pieces, entry);
    Set<Case> wanted = wanted(copy, mention);
    // A foreign name may have been left unbent; Cyrillic text bends what it has.
    boolean unbent = shown.isEmpty() || shown.contains(Case.NOMINATIVE);
    boolean latin = copy.language().equals("pl");
    if (!wanted.isEmpty()) {
      Set<Case> both = EnumSet.copyOf(wanted);
      both.retainAll(shown);
      return !both.isEmpty() && !(latin && unbent) ? both : unbent ? wanted : Set.of();
    }
    if (!unbent || !latin) {
      return shown;
    }
    boolean nominative = isBesideKindOfPlace(copy, mention) || followsNominative(copy, mention);
    return nominative ? Set.of(Case.NOMINATIVE) : Set.of();
  }

  /** Whether an office in the nominative stands before the name, such as prezydent or szef. */
  private static boolean followsNominative(CopyView copy, Mention mention) {
    Set<String> offices = copy.profile().words().getOrDefault("nominativeOffices", Set.of());
    WordBefore before = WordBefore.of(mention.text(), mention.start());
    for (int words = 0; before != null && words < LONGEST_OFFICE; words++) {
      if (offices.contains(before.word().toLowerCase(Locale.ROOT))) {
        return true;
      }
      before = WordBefore.of(mention.text(), before.start());
    }
    return false;
  }

  /** The cases that the endings of all pieces allow. */
  private static Set<Case> shown(CopyView copy, List<Piece> pieces, int entry) {
    Set<Case> shown = EnumSet.allOf(Case.class);
    for (Piece piece : pieces) {
      Set<Case> its = EnumSet.noneOf(Case.class);
      for (Reading reading : piece.readings()) {
        if (reading.entry() == entry) {
          its.addAll(reading.casesIn(copy.language()));
          // A foreign form as it stands, whatever case of another one it looks like: Slovénie.
          if ((reading.acceptedIn() | reading.romanizedFor() | reading.nativeIn()) != 0) {
            its.add(Case.NOMINATIVE);
          }
        }
      }
      shown.retainAll(its);
    }
    // A name in the news is spoken of, not called.
    if (shown.size() > 1) {
      shown.remove(Case.VOCATIVE);
    }
    return shown;
  }

  /** The cases that the preposition before the name wants; empty where there is none. */
  private static Set<Case> wanted(CopyView copy, Mention mention) {
    Set<Case> wanted = EnumSet.noneOf(Case.class);
    WordBefore before = WordBefore.of(mention.text(), mention.start());
    if (before != null) {
      String word = before.word().toLowerCase(Locale.ROOT);
      AFTER.forEach(
          (one, list) -> {
            if (copy.profile().words().getOrDefault(list, Set.of()).contains(word)) {
              wanted.add(one);
            }
          });
    }
    return wanted;
  }

  private static boolean isBesideKindOfPlace(CopyView copy, Mention mention) {
    WordBefore before = WordBefore.of(mention.text(), mention.start());
    return before != null
        && copy.profile().placeTypes().contains(before.word().toLowerCase(Locale.ROOT));
  }
}
