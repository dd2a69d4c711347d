package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;

/**
 * The names of several words that a language has, found by their letters whatever blanks and
 * hyphens stand between: towns and bodies, and given name with surname. Immutable and thread-safe;
 * costly to make, so made once for a language.
 */
final class JoinedForms {

  /** Shorter ones are words or other names as often. */
  private static final int SHORTEST = 8;

  /** Countries whose people are called by their surname first. */
  private static final Set<String> SURNAME_FIRST =
      Set.of("CN", "TW", "HK", "MO", "KR", "KP", "VN", "KH", "JP", "HU");

  /**
   * A name of several words.
   *
   * @param entry the person, place or body
   * @param index of the entry, or -1 for a town of the gazetteer
   * @param part {@code WHOLE}, or {@code SURNAME} for given name and surname
   * @param form as it is written
   * @param words how many words it has; a hyphen parts two
   */
  record Joined(Entry entry, int index, Part part, String form, int words) {}

  /**
   * A spelling without its blanks and hyphens.
   *
   * @param letters folded
   * @param breaks behind how many letters there was a blank or hyphen
   */
  record Letters(String letters, BitSet breaks) {

    static Letters of(String spelling) {
      StringBuilder letters = new StringBuilder();
      BitSet breaks = new BitSet();
      for (int i = 0; i < spelling.length(); i++) {
        char c = spelling.charAt(i);
        if (Characters.isBlank(c) || Characters.isHyphen(c)) {
          breaks.set(letters.length());
        } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
          Fold.append(letters, spelling, i, i + 1);
        }
      }
      return new Letters(letters.toString(), breaks);
    }
  }

  private final Map<String, List<Joined>> byLetters = new HashMap<>();

  JoinedForms(DictionaryImage dictionary, String language) {
    for (int i = 0; i < dictionary.entries().size(); i++) {
      add(dictionary.entries().get(i), i, language);
    }
    dictionary.gazetteer().entries().forEach(entry -> add(entry, -1, language));
  }

  /** The names that have a spelling's letters. */
  List<Joined> find(Letters letters) {
    return letters.letters().length() < SHORTEST
        ? List.of()
        : byLetters.getOrDefault(letters.letters(), List.of());
  }

  private void add(Entry entry, int index, String language) {
    if (entry.contested()) {
      return;
    }
    for (String name : FormLookup.names(entry, language)) {
      if (!entry.isPerson()) {
        add(entry, index, Part.WHOLE, name);
      } else {
        for (String given : FormLookup.given(entry, language)) {
          add(entry, index, Part.SURNAME, given + " " + name);
          if (entry.territory() != null && SURNAME_FIRST.contains(entry.territory())) {
            add(entry, index, Part.SURNAME, name + " " + given);
          }
        }
      }
    }
  }

  private void add(Entry entry, int index, Part part, String form) {
    Letters letters = Letters.of(form);
    if (letters.letters().length() >= SHORTEST && !letters.breaks().isEmpty()) {
      byLetters
          .computeIfAbsent(letters.letters(), l -> new ArrayList<>(1))
          .add(new Joined(entry, index, part, form, letters.breaks().cardinality() + 1));
    }
  }
}
