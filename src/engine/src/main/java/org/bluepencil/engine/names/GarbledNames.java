package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.names.NearForms.Near;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells which name of the dictionary an unknown word near to it is a garbled spelling of: {@code
 * Volontimir Zelensky}, {@code Donestk}. Being near proves nothing, since most names are near to
 * some other; something in the copy must point to the entry, and the less it says, the nearer the
 * spelling must be.
 */
final class GarbledNames {

  /** How near a spelling must be, by what points to the entry; in hundredths of its letters. */
  private static final int BESIDE_OWN_NAME = 30;

  /** With the given name, the office and the country; what is farther off is another name. */
  private static final int FARTHEST_IN_OFFICE = 50;

  private static final int BESIDE_SURNAME = 25;
  private static final int BESIDE_COMMON_NAME = 20;
  private static final int FORM_IN_COPY = 20;
  private static final int IN_OFFICE = 20;
  private static final int IN_OFFICE_ONLY = 15;
  private static final int PLACED = 15;
  private static final int COUNTRY_ONLY = 12;

  /** A whole consonant that is wrong is too much where only the country speaks for the entry. */
  private static final int COUNTRY_ONLY_COST = 75;

  private static final int SHORTEST_ON_COUNTRY = 6;

  /** Letters of a name that may have two of them swapped: Donestk; in an edit: Kramatrosk. */
  private static final int SHORTEST_SWAPPED = 6;

  private static final int SWAPPED_BEYOND_DOUBT = 7;

  /** A given name that more persons of the dictionary bear says little of which it is. */
  private static final int FEW_BEARERS = 3;

  private static final int MOST_SUGGESTIONS = 2;

  /** Countries whose names are made of few syllables, so that most are near to other real ones. */
  private static final Set<String> OF_SYLLABLES =
      Set.of("CN", "TW", "HK", "MO", "JP", "KR", "KP", "VN", "TH", "LA", "KH", "MM", "SG");

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final List<NearForms> indexes;

  /** Entries that {@link #isPointedTo} was asked of, and those it said yes to. */
  private final BitSet asked = new BitSet();

  private final BitSet pointedTo = new BitSet();

  /** By its folding, the places where an unknown word stands behind a name. */
  private final Map<String, List<UnknownWord>> behindNames = new HashMap<>();

  /**
   * @param indexes of the text's language and of the source language
   */
  GarbledNames(
      CopyView copy, CopyEvidence evidence, List<NearForms> indexes, List<UnknownWord> words) {
    this.copy = copy;
    this.evidence = evidence;
    this.indexes = indexes;
    for (UnknownWord word : words) {
      if (word.nameBefore() != null) {
        behindNames.computeIfAbsent(word.folded(), w -> new ArrayList<>()).add(word);
      }
    }
  }

  /**
   * The entries that the words beside an unknown word are part of.
   *
   * @param givenBefore those of whom the name before it is a given name
   * @param givenAfter those of whom the word behind it is a given name
   * @param surnameAfter those of whom the word behind it is the surname
   * @param office whether an office stands there
   */
  private record Beside(
      Set<Integer> givenBefore,
      Set<Integer> givenAfter,
      Set<Integer> surnameAfter,
      boolean office) {

    static Beside of(UnknownWord word, CopyEvidence evidence) {
      boolean before = word.nameBefore() != null;
      boolean after = word.after() != null;
      return new Beside(
          before ? word.entriesOfGivenBefore() : Set.of(),
          after ? word.entries(word.token() + 1, Part.GIVEN) : Set.of(),
          after ? word.entries(word.token() + 1, Part.SURNAME) : Set.of(),
          evidence.hasOffice(word.mention()));
    }

    boolean names(int entry) {
      return givenBefore.contains(entry)
          || givenAfter.contains(entry)
          || surnameAfter.contains(entry);
    }
  }

  /** What a word is a garbled spelling of, or null. */
  @Nullable Guess guess(UnknownWord word) {
    Beside beside = Beside.of(word, evidence);
    Guess best = inOffice(word, beside);
    if (best != null) {
      return best;
    }
    for (NearForms index : indexes) {
      for (Near near : index.find(word.folded(), entry -> mayBeMeant(word, beside, entry))) {
        Guess guess = weigh(word, beside, near);
        if (guess == null) {
          continue;
        }
        if (best == null || guess.confidence() > best.confidence()) {
          best = guess;
        } else if (guess.confidence() == best.confidence()) {
          best = best.or(guess);
        }
      }
      if (best != null) {
        break;
      }
    }
    return best == null || best.forms().size() > MOST_SUGGESTIONS ? null : best;
  }

  /**
   * The one person whose given name and whose own office stand before a word: then the surname may
   * be farther off, be short, or differ by its ending alone.
   */
  private @Nullable Guess inOffice(UnknownWord word, Beside beside) {
    boolean genitive = word.folded().endsWith("s");
    boolean bends = CaseForms.bend(copy.language());
    if (genitive || bends || word.nameBefore() == null || word.followsParticle()) {
      return null;
    }
    List<Integer> holders =
        beside.givenBefore().stream()
            .filter(entry -> before(word, entry) == Bearing.OWN)
            .filter(entry -> !isOfSyllables(copy.dictionary().entries().get(entry)))
            .toList();
    if (holders.size() != 1) {
      return null;
    }
    int holder = holders.get(0);
    boolean about = evidence.hasCompatriot(holder);
    for (Near near : indexes.get(0).surnames(word.folded(), holder, FARTHEST_IN_OFFICE)) {
      if (near.share() <= BESIDE_OWN_NAME || about) {
        return ofHolder(word, near);
      }
    }
    return null;
  }

  /** The given name and an office that is this person's stand beside a garbled surname. */
  private Guess ofHolder(UnknownWord word, Near near) {
    String pointing = "the given name and an office that is this person's stand beside it";
    return Guess.of(near, 0.9, true, pointing)
        .beyondDoubt(
            SpellingDistance.startAlike(word.folded(), near.folded())
                && near.share() <= BESIDE_OWN_NAME
                && isOfCountry(word, near.entry())
                && !goesOn(word.folded(), near.folded()));
  }

  /** Whether a word has the whole name and more behind it: {@code Marcosjr}. */
  private static boolean goesOn(String word, String name) {
    return word.startsWith(name) && word.length() > name.length() + 1;
  }

  /** Whether anything points to an entry at all; the rest is asked of the few that are near. */
  private boolean mayBeMeant(UnknownWord word, Beside beside, int entry) {
    return beside.names(entry)
        || isPointedTo(entry)
        || word.isPlaced() && copy.dictionary().entries().get(entry).isPlace()
        || beside.office() && evidence.bearing(entry, word.mention()) == Bearing.OWN;
  }

  /** Whether the copy as a whole points to an entry; asked of many, so remembered. */
  private boolean isPointedTo(int entry) {
    if (!asked.get(entry)) {
      asked.set(entry);
      boolean yes =
          evidence.hasCompatriot(entry)
              || evidence.hasFullName(entry)
              || !evidence.usedForms(entry, Part.WHOLE).isEmpty();
      pointedTo.set(entry, yes);
    }
    return pointedTo.get(entry);
  }

  private @Nullable Guess weigh(UnknownWord word, Beside beside, Near near) {
    boolean bends = near.part() != Part.GIVEN || CaseForms.bend(copy.language());
    if (bends && isOfStem(word.folded(), near.folded())) {
      return null;
    }
    return switch (near.part()) {
      case GIVEN -> weighGiven(word, beside, near);
      case SURNAME -> near.wordCount() > 1 ? null : weighSurname(word, beside, near);
      default -> near.wordCount() > 1 ? weighLongName(word, near) : weighName(word, near);
    };
  }

  /**
   * Whether a word differs by its ending alone. Where names bend, all cases of the name have been
   * looked at: a word that ends as one of them does differs within.
   */
  private boolean isOfStem(String word, String near) {
    boolean bent = CaseForms.bend(copy.language()) && SpellingDistance.endAlike(word, near);
    return !bent && SameStem.areOfOneStem(word, near, copy.language());
  }

  private static boolean isFeminine(String given) {
    return given.endsWith("a") || given.endsWith("а") || given.endsWith("я");
  }

  /** A garbled given name stands beside its surname. */
  private @Nullable Guess weighGiven(UnknownWord word, Beside beside, Near near) {
    boolean woman = isFeminine(word.folded()) != isFeminine(near.folded());
    boolean longer =
        word.folded().startsWith(near.folded())
            && word.folded().length() > near.folded().length() + 1;
    if (!beside.surnameAfter().contains(near.entry())
        || woman
        || longer
        || near.share() > BESIDE_SURNAME
        || word.nameBefore() != null
        || near.wordCount() > 1) {
      return null;
    }
    boolean sure = word.followsOffice() || evidence.hasCompatriot(near.entry());
    return bearing(word, near.entry()) == Bearing.OWN
        ? Guess.of(
                near, 0.85, true, "the surname and an office that is this person's stand beside it")
            .beyondDoubt(SpellingDistance.startAlike(word.folded(), near.folded()))
        : Guess.of(near, sure ? 0.8 : 0.6, sure, "the surname stands beside it");
  }

  private @Nullable Guess weighSurname(UnknownWord word, Beside beside, Near near) {
    int entry = near.entry();
    String before = word.nameBefore();
    if (word.followsParticle() || isAnotherPerson(word, entry)) {
      return null;
    }
    if (beside.givenBefore().contains(entry)
        || before == null && beside.givenAfter().contains(entry)) {
      return weighBesideGiven(
          word, before == null ? beside.givenAfter() : beside.givenBefore(), near);
    }
    if (before != null && !isInOffice(word, entry) || word.nameAfter() != null) {
      return null;
    }
    if (evidence.hasFullName(entry) && near.share() <= FORM_IN_COPY) {
      return Guess.of(near, 0.8, true, "the copy gives the full name");
    }
    return isOfSyllables(copy.dictionary().entries().get(entry)) ? null : weighAlone(word, near);
  }

  /** A surname of which nothing but an office or the country says whose it is. */
  private @Nullable Guess weighAlone(UnknownWord word, Near near) {
    boolean about = evidence.hasCompatriot(near.entry());
    Bearing bearing = bearing(word, near.entry());
    boolean alike = SpellingDistance.startAlike(word.folded(), near.folded());
    if (bearing == Bearing.OWN && alike && near.share() <= (about ? IN_OFFICE : IN_OFFICE_ONLY)) {
      boolean sure =
          about
              && isOfCountry(word, near.entry())
              && isNearEnough(word, near)
              && word.nameBefore() == null;
      return Guess.of(near, about ? 0.8 : 0.65, about, "an office that is this person's")
          .beyondDoubt(sure);
    }
    if (!about) {
      return null;
    }
    boolean office = word.followsOffice() || bearing == Bearing.POSSIBLE;
    if (office && near.share() <= IN_OFFICE) {
      return Guess.of(
          near,
          bearing == Bearing.POSSIBLE ? 0.75 : bearing == Bearing.ANOTHERS ? 0.6 : 0.7,
          false,
          "an office stands beside it, and the copy names the country");
    }
    return isNearEnough(word, near)
        ? Guess.of(near, 0.6, false, "the copy is about the same country")
        : null;
  }

  /** Whether an office that the entry held, or its country's, is all that stands before a word. */
  private boolean isInOffice(UnknownWord word, int entry) {
    return bearing(word, entry).compareTo(Bearing.POSSIBLE) >= 0;
  }

  private Bearing bearing(UnknownWord word, int entry) {
    return evidence.bearing(entry, word.mention());
  }

  /** Whether the office is called that of the country: a club has a president as well. */
  private boolean isOfCountry(UnknownWord word, int entry) {
    Mention mention = word.nameBefore() == null ? word.mention() : word.mentionWithGiven();
    return evidence.isOfficeOfCountry(entry, mention);
  }

  /** What the offices say that stand before the given name, or behind it all. */
  private Bearing before(UnknownWord word, int entry) {
    return word.nameBefore() == null
        ? bearing(word, entry)
        : evidence.bearing(entry, word.mentionWithGiven());
  }

  /** The given name, which others may bear as well, stands beside it. */
  private @Nullable Guess weighBesideGiven(UnknownWord word, Set<Integer> bearers, Near near) {
    boolean few = bearers.size() <= FEW_BEARERS;
    boolean own = before(word, near.entry()) == Bearing.OWN;
    boolean about = own || evidence.hasCompatriot(near.entry());
    boolean alike = SpellingDistance.startAlike(word.folded(), near.folded());
    boolean free = (own || few) && (alike || word.followsOfficeAndName());
    int limit = free ? BESIDE_OWN_NAME : BESIDE_COMMON_NAME;
    if (near.share() > (about ? limit : limit * 2 / 3)) {
      return null;
    }
    if (own) {
      return ofHolder(word, near);
    }
    double confidence = few && about ? 0.85 : few || about ? 0.7 : 0.6;
    return Guess.of(near, confidence, few && about, "the given name stands beside it")
        .beyondDoubt(few && about && isSwapped(word, near, SWAPPED_BEYOND_DOUBT));
  }

  private static boolean isOfSyllables(Entry entry) {
    return entry.territory() != null && OF_SYLLABLES.contains(entry.territory());
  }

  private static boolean isNearEnough(UnknownWord word, Near near) {
    return near.share() <= COUNTRY_ONLY
        && near.cost() <= COUNTRY_ONLY_COST
        && word.folded().length() >= SHORTEST_ON_COUNTRY;
  }

  /** Whether the word stands somewhere in the copy behind a name that is not this person's. */
  private boolean isAnotherPerson(UnknownWord word, int entry) {
    return placesBehindNames(word)
        .anyMatch(place -> !isGivenBefore(place, entry) && !isInOffice(place, entry));
  }

  /** Where the word, or another case of it, stands behind a name. */
  private Stream<UnknownWord> placesBehindNames(UnknownWord word) {
    boolean bend = CaseForms.bend(copy.language());
    return behindNames.entrySet().stream()
        .filter(
            place ->
                place.getKey().equals(word.folded())
                    || bend
                        && SameStem.areOfOneStem(place.getKey(), word.folded(), copy.language()))
        .flatMap(place -> place.getValue().stream());
  }

  private @Nullable Guess weighName(UnknownWord word, Near near) {
    Entry entry = copy.dictionary().entries().get(near.entry());
    boolean used = !evidence.usedForms(near.entry(), Part.WHOLE).isEmpty();
    boolean joined =
        Characters.isHyphen(Characters.at(word.text().string(), word.start() - 1))
            || Characters.isHyphen(Characters.at(word.text().string(), word.end()));
    if (word.followsTitle()
        || word.followsParticle()
        || joined
        || placesBehindNames(word).findAny().isPresent()
        || word.nameAfter() != null) {
      return null;
    }
    if (used && near.share() <= FORM_IN_COPY && near.cost() <= SpellingDistance.LETTER) {
      return Guess.of(near, 0.75, true, "the copy has the right form elsewhere");
    }
    boolean place = entry.kind().equals("place");
    boolean about = evidence.hasCompatriot(near.entry());
    if (place && word.isPlaced() && isSwapped(word, near, SHORTEST_SWAPPED)) {
      return Guess.of(
              near, about ? 0.9 : 0.7, about, "a place is wanted, and two letters are swapped")
          .beyondDoubt(about && isSwapped(word, near, SWAPPED_BEYOND_DOUBT));
    }
    if (isOfSyllables(entry) || !about || place && !word.isPlaced()) {
      return null;
    }
    if (place && near.share() <= PLACED && near.cost() <= SpellingDistance.LETTER) {
      return Guess.of(near, 0.7, false, "the sentence puts something there, in the same country");
    }
    return isNearEnough(word, near)
        ? Guess.of(near, 0.6, false, "the copy is about the same country")
        : null;
  }

  private static boolean isSwapped(UnknownWord word, Near near, int shortest) {
    return word.folded().length() >= shortest
        && SpellingDistance.isSwapped(word.folded(), near.folded());
  }

  /** One word of several is garbled and the others stand beside it as they should. */
  private @Nullable Guess weighLongName(UnknownWord word, Near near) {
    Tokens form = Tokens.of(near.form());
    int first = word.token() - near.word();
    boolean telling = false;
    for (int i = 0; i < form.count(); i++) {
      String wanted = Fold.of(near.form().substring(form.start(i), form.end(i)));
      String there = word.word(first + i);
      if (i != near.word()) {
        if (there == null || !isSame(Fold.of(there), wanted) || !isJoined(word, first + i)) {
          return null;
        }
        telling |= !copy.dictionary().words().isWord(copy.language(), wanted);
      }
    }
    boolean about = evidence.hasCompatriot(near.entry());
    boolean hyphen = near.form().indexOf('-') >= 0;
    int limit = telling || hyphen ? BESIDE_OWN_NAME : BESIDE_COMMON_NAME;
    limit = about ? limit : limit * 2 / 3;
    String wordOfForm = near.form().substring(form.start(near.word()), form.end(near.word()));
    return near.share() > limit || !about && !telling && !hyphen
        ? null
        : new Guess(
            List.of(near.entry()),
            Part.WHOLE,
            List.of(near.lemma()),
            List.of(wordOfForm),
            true,
            about ? 0.75 : 0.6,
            about && telling,
            false,
            "the rest of the name stands beside it");
  }

  private boolean isSame(String word, String other) {
    return word.equals(other)
        || CaseForms.bend(copy.language()) && SameStem.areOfOneStem(word, other, copy.language());
  }

  private static boolean isJoined(UnknownWord word, int other) {
    int left = Math.min(other, word.token());
    int right = Math.max(other, word.token());
    return right - left > 1
        || word.text().tokens().start(right) - word.text().tokens().end(left) == 1;
  }

  /**
   * Whether the name before a word is a given name of an entry, in any spelling, or its initial.
   */
  private boolean isGivenBefore(UnknownWord word, int entry) {
    String name = word.nameBefore();
    if (name != null && name.length() == 1) {
      Entry person = copy.dictionary().entries().get(entry);
      return FormLookup.given(person, copy.language()).stream().anyMatch(g -> g.startsWith(name));
    }
    return word.entriesOfGivenBefore().contains(entry);
  }
}
