package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.names.NearForms.Near;
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

  private static final int BESIDE_SURNAME = 25;
  private static final int BESIDE_COMMON_NAME = 20;
  private static final int FORM_IN_COPY = 20;
  private static final int IN_OFFICE = 20;
  private static final int PLACED = 15;
  private static final int COUNTRY_ONLY = 12;

  /** A whole consonant that is wrong is too much where only the country speaks for the entry. */
  private static final int COUNTRY_ONLY_COST = 75;

  private static final int SHORTEST_ON_COUNTRY = 6;

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
   * What an unknown word may be.
   *
   * @param entries the entries it may stand for, most likely first; they have different forms
   * @param part the part of the name
   * @param forms the form that the word is near to, by entry
   * @param isWordOfName whether the forms are one word of a longer name
   * @param confidence from 0 to 1
   * @param certain whether a part of the very name, or the name itself, stands in the copy
   * @param evidence what points to the entry
   */
  record Guess(
      List<Integer> entries,
      Part part,
      List<String> forms,
      boolean isWordOfName,
      double confidence,
      boolean certain,
      String evidence) {}

  /**
   * The entries that the words beside an unknown word are part of.
   *
   * @param givenBefore those of whom the name before it is a given name
   * @param givenAfter those of whom the word behind it is a given name
   * @param surnameAfter those of whom the word behind it is the surname
   */
  private record Beside(
      Set<Integer> givenBefore, Set<Integer> givenAfter, Set<Integer> surnameAfter) {

    static Beside of(UnknownWord word) {
      boolean before = word.nameBefore() != null;
      boolean after = word.after() != null;
      return new Beside(
          before ? word.entries(word.token() - 1, Part.GIVEN) : Set.of(),
          after ? word.entries(word.token() + 1, Part.GIVEN) : Set.of(),
          after ? word.entries(word.token() + 1, Part.SURNAME) : Set.of());
    }

    boolean names(int entry) {
      return givenBefore.contains(entry)
          || givenAfter.contains(entry)
          || surnameAfter.contains(entry);
    }
  }

  /** What a word is a garbled spelling of, or null. */
  @Nullable Guess guess(UnknownWord word) {
    Beside beside = Beside.of(word);
    Guess best = null;
    for (NearForms index : indexes) {
      for (Near near : index.find(word.folded(), entry -> mayBeMeant(beside, entry))) {
        Guess guess = weigh(word, beside, near);
        if (guess == null) {
          continue;
        }
        if (best == null || guess.confidence() > best.confidence()) {
          best = guess;
        } else if (guess.confidence() == best.confidence()) {
          best = join(best, guess);
        }
      }
      if (best != null) {
        break;
      }
    }
    return best == null || best.forms().size() > MOST_SUGGESTIONS ? null : best;
  }

  private static Guess join(Guess one, Guess other) {
    if (one.forms().containsAll(other.forms())) {
      return one;
    }
    List<Integer> entries = new ArrayList<>(one.entries);
    List<String> forms = new ArrayList<>(one.forms);
    boolean sameEntry = one.entries.containsAll(other.entries);
    if (!sameEntry) {
      entries.addAll(other.entries);
      forms.addAll(other.forms);
    }
    return new Guess(
        entries, one.part, forms, one.isWordOfName, one.confidence, one.certain, one.evidence);
  }

  /** Whether anything points to an entry at all; the rest is asked of the few that are near. */
  private boolean mayBeMeant(Beside beside, int entry) {
    return beside.names(entry) || isPointedTo(entry);
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
    if (near.part() != Part.GIVEN
        && SameStem.areOfOneStem(word.folded(), near.folded(), copy.language())) {
      return null;
    }
    return switch (near.part()) {
      case GIVEN -> weighGiven(word, beside, near);
      case SURNAME -> near.wordCount() > 1 ? null : weighSurname(word, beside, near);
      default -> near.wordCount() > 1 ? weighLongName(word, near) : weighName(word, near);
    };
  }

  /** A garbled given name stands beside its surname. */
  private @Nullable Guess weighGiven(UnknownWord word, Beside beside, Near near) {
    boolean woman = word.folded().endsWith("a") != near.folded().endsWith("a");
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
    return guess(near, sure ? 0.8 : 0.6, sure, "the surname stands beside it");
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
    boolean about = evidence.hasCompatriot(entry);
    if (before != null || word.nameAfter() != null) {
      return null;
    }
    if (evidence.hasFullName(entry) && near.share() <= FORM_IN_COPY) {
      return guess(near, 0.8, true, "the copy gives the full name");
    }
    if (!about || isOfSyllables(copy.dictionary().entries().get(entry))) {
      return null;
    }
    if (word.followsOffice() && near.share() <= IN_OFFICE) {
      return guess(near, 0.7, false, "an office stands before it, and the copy names the country");
    }
    return isNearEnough(word, near)
        ? guess(near, 0.6, false, "the copy is about the same country")
        : null;
  }

  /** The given name, which others may bear as well, stands beside it. */
  private @Nullable Guess weighBesideGiven(UnknownWord word, Set<Integer> bearers, Near near) {
    boolean few = bearers.size() <= FEW_BEARERS;
    boolean about = evidence.hasCompatriot(near.entry());
    boolean alike = SpellingDistance.startAlike(word.folded(), near.folded());
    boolean free = few && (alike || word.followsOfficeAndName());
    int limit = free ? BESIDE_OWN_NAME : BESIDE_COMMON_NAME;
    double confidence = few && about ? 0.85 : few || about ? 0.7 : 0.6;
    return near.share() > (about ? limit : limit * 2 / 3)
        ? null
        : guess(near, confidence, few && about, "the given name stands beside it");
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
    return behindNames.getOrDefault(word.folded(), List.of()).stream()
        .anyMatch(place -> !isGivenBefore(place, entry));
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
        || behindNames.containsKey(word.folded())
        || word.nameAfter() != null) {
      return null;
    }
    if (used && near.share() <= FORM_IN_COPY && near.cost() <= SpellingDistance.LETTER) {
      return guess(near, 0.75, true, "the copy has the right form elsewhere");
    }
    boolean place = entry.kind().equals("place");
    if (isOfSyllables(entry)
        || !evidence.hasCompatriot(near.entry())
        || place && !word.isPlaced()) {
      return null;
    }
    if (place && near.share() <= PLACED && near.cost() <= SpellingDistance.LETTER) {
      return guess(near, 0.7, false, "the sentence puts something there, in the same country");
    }
    return isNearEnough(word, near)
        ? guess(near, 0.6, false, "the copy is about the same country")
        : null;
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
        if (there == null || !Fold.of(there).equals(wanted) || !isJoined(word, first + i)) {
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
            List.of(wordOfForm),
            true,
            about ? 0.75 : 0.6,
            about && telling,
            "the rest of the name stands beside it");
  }

  private static boolean isJoined(UnknownWord word, int other) {
    int left = Math.min(other, word.token());
    int right = Math.max(other, word.token());
    return right - left > 1
        || word.text().tokens().start(right) - word.text().tokens().end(left) == 1;
  }

  private static Guess guess(Near near, double confidence, boolean certain, String evidence) {
    double nearness = Math.max(0, near.share() - 10) / 200.0;
    double weighed = Math.round((confidence - nearness) * 100) / 100.0;
    return new Guess(
        List.of(near.entry()),
        near.part(),
        List.of(near.form()),
        false,
        weighed,
        certain,
        evidence);
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
    return word.entries(word.token() - 1, Part.GIVEN).contains(entry);
  }
}
