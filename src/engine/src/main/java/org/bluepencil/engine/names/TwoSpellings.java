package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds a name that nobody listed in two spellings in one copy: {@code Tkatchenko} and {@code
 * Tkachenko}. Two persons may have like names, so the names before them must not say so.
 */
final class TwoSpellings {

  private static final int SHORTEST = 6;

  /**
   * How near two spellings must be, in hundredths of their letters, where one name is before both.
   */
  private static final int NEAR_BEHIND_ONE_NAME = 20;

  /** Where a name is before one of them only. */
  private static final int NEAR = 15;

  /** Where no name is before either: a letter doubled or silent in a long name. */
  private static final int NEAR_ALONE = 6;

  private static final int SHORTEST_ALONE = 8;

  /** Each is compared with each: a copy with more unknown names than this is a list of them. */
  private static final int MOST_COMPARED = 1000;

  private TwoSpellings() {}

  /**
   * The same name in two spellings.
   *
   * @param rarer the first place of the spelling that the copy uses less
   * @param usual the other spelling
   */
  record Pair(UnknownWord rarer, String usual) {}

  /** The pairs of a copy, one a name. */
  static List<Pair> of(CopyView copy, List<UnknownWord> words) {
    Map<String, List<UnknownWord>> places = new LinkedHashMap<>();
    for (UnknownWord word : words) {
      if (word.folded().length() >= SHORTEST) {
        places.computeIfAbsent(word.folded(), w -> new ArrayList<>()).add(word);
      }
    }
    List<Pair> found = new ArrayList<>();
    List<String> spellings = places.keySet().stream().limit(MOST_COMPARED).toList();
    for (int i = 0; i < spellings.size(); i++) {
      for (int j = i + 1; j < spellings.size(); j++) {
        if (mayBeAlike(spellings.get(i), spellings.get(j))) {
          Pair pair = pair(copy, places.get(spellings.get(i)), places.get(spellings.get(j)));
          if (pair != null) {
            found.add(pair);
          }
        }
      }
    }
    return found;
  }

  /** Whether two spellings are worth comparing letter by letter. */
  private static boolean mayBeAlike(String one, String other) {
    return one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= 2;
  }

  private static @Nullable Pair pair(
      CopyView copy, List<UnknownWord> first, List<UnknownWord> second) {
    String one = first.get(0).folded();
    String other = second.get(0).folded();
    if (SameStem.areOfOneStem(one, other, copy.language())
        || SpellingDistance.share(one, other) > nearness(copy, first, second)) {
      return null;
    }
    boolean firstIsRarer = first.size() < second.size();
    return firstIsRarer
        ? new Pair(first.get(0), second.get(0).surface())
        : new Pair(second.get(0), first.get(0).surface());
  }

  /** How near the spellings must be to be one name's; less than nothing for two persons. */
  private static int nearness(CopyView copy, List<UnknownWord> first, List<UnknownWord> second) {
    Set<String> before = namesBefore(first);
    Set<String> others = namesBefore(second);
    if (!before.isEmpty() && !others.isEmpty()) {
      return before.equals(others) ? NEAR_BEHIND_ONE_NAME : -1;
    }
    // A word before it may make it anything: Latin America, Captain America.
    boolean person =
        before.stream().anyMatch(name -> !isWord(copy, name))
            || others.stream().anyMatch(name -> !isWord(copy, name));
    if (person) {
      return NEAR;
    }
    return first.get(0).folded().length() >= SHORTEST_ALONE ? NEAR_ALONE : -1;
  }

  /** Whether some language has it as a word: Make America Great. */
  private static boolean isWord(CopyView copy, String name) {
    String folded = Fold.of(name);
    return Languages.TEXT.stream()
        .anyMatch(language -> copy.dictionary().words().isWord(language, folded));
  }

  private static Set<String> namesBefore(List<UnknownWord> words) {
    Set<String> found = new HashSet<>();
    for (UnknownWord word : words) {
      String before = word.nameBefore();
      if (before != null) {
        found.add(before);
      }
    }
    return found;
  }
}
