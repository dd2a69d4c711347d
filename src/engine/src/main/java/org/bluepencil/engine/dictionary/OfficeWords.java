package org.bluepencil.engine.dictionary;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words for offices of one text language, ready to be looked up. Costly to make, so made once;
 * immutable and thread-safe.
 *
 * <p>Words are given folded ({@link Fold}), in an array in which null stands where punctuation
 * parts them. An office is told by its id; a deputy's has {@code deputy-} before it.
 */
public final class OfficeWords {

  /** What a title is put under that is no office: a journalist, a poet. */
  public static final String OTHER = "other";

  /** What the id of a deputy's office starts with. */
  public static final String DEPUTY = "deputy-";

  /** In a phrase: up to {@link #LONGEST_GAP} words that may come between. */
  private static final String GAP = "*";

  /** English words behind which a title says of what somebody is the head. */
  private static final Set<String> JOINING = Set.of("of", "in", "for", "to", "over");

  private static final int LONGEST_GAP = 2;
  private static final int SHORTEST_STEM = 3;

  /** A phrase as folded words. */
  private record Phrase(List<String> words, String office) {}

  /**
   * Where an office is called.
   *
   * @param first its first word, that of a deputy included
   * @param end behind its last word
   * @param offices what it may be
   */
  public record Match(int first, int end, Set<String> offices) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, String> territories = new HashMap<>();
  private final Map<String, String> territoryStems = new HashMap<>();
  private final Set<String> offices;
  private final Set<String> deputies;
  private final Set<String> former;
  private final Set<String> between;
  private final Set<String> capitals;

  private OfficeWords(Profile profile) {
    Offices offices = profile.offices();
    this.offices = Set.copyOf(offices.phrases().keySet());
    deputies = folded(offices.words().getOrDefault("deputy", List.of()));
    former = folded(offices.words().getOrDefault("former", List.of()));
    between = folded(offices.words().getOrDefault("between", List.of()));
    capitals = folded(offices.words().getOrDefault("capital", List.of()));
    offices.phrases().forEach((office, phrases) -> phrases.forEach(p -> add(office, p)));
    ULocale locale = new ULocale(profile.language());
    offices
        .countries()
        .forEach(
            (territory, words) -> {
              addCountry(territory, new ULocale("", territory).getDisplayCountry(locale));
              words.stream()
                  .flatMap(word -> Wordings.of(word).stream())
                  .forEach(word -> addCountry(territory, word));
            });
  }

  /** Those of a text language. */
  public static OfficeWords of(Profile profile) {
    return new OfficeWords(profile);
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Fold.of(word)));
    return folded;
  }

  private void add(String office, String phrase) {
    for (String wording : Wordings.of(phrase)) {
      List<String> words = new ArrayList<>();
      for (String part : wording.strip().split("\\s+")) {
        words.addAll(part.equals(GAP) ? List.of(GAP) : Tokens.folded(part));
      }
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Phrase(words, office));
    }
  }

  private void addCountry(String territory, String word) {
    if (word.endsWith(GAP)) {
      territoryStems.put(Fold.of(word.substring(0, word.length() - 1)), territory);
    } else {
      territories.put(Fold.of(word), territory);
    }
  }

  /** Whether there is an office with an id, or one that it is the deputy of. */
  public boolean isOffice(String id) {
    return offices.contains(id.startsWith(DEPUTY) ? id.substring(DEPUTY.length()) : id);
  }

  /** Whether a word may stand between an office and the name beside it. */
  public boolean isBetween(String word) {
    return between.contains(word) || capitals.contains(word);
  }

  /** Whether a word says that it is the capital's office. */
  public boolean isCapital(String word) {
    return capitals.contains(word);
  }

  /** Whether a word says that an office was held before. */
  public boolean isFormer(String word) {
    return former.contains(word);
  }

  /** Whether a word makes the office behind it that of a deputy. */
  public boolean isDeputy(String word) {
    return deputies.contains(word);
  }

  /** The code of the country that a word names or is the adjective of, or null. */
  public @Nullable String territory(String word) {
    String territory = territories.get(word);
    for (int length = word.length(); territory == null && length >= SHORTEST_STEM; length--) {
      territory = territoryStems.get(word.substring(0, length));
    }
    return territory;
  }

  /** The longest phrase for an office that starts at a word, or null. */
  public @Nullable Match match(@Nullable String[] words, int first) {
    String word = words[first];
    if (word == null) {
      return null;
    }
    Match match = longest(words, first, byFirstWord.get(word));
    if (match == null) {
      return compound(words, first, word);
    }
    int before = first - 1;
    if (before > 0 && words[before] != null && isBetween(words[before])) {
      before--;
    }
    boolean deputy = before >= 0 && words[before] != null && isDeputy(words[before]);
    for (int i = first + 1; i < match.end; i++) {
      deputy |= words[i] != null && isDeputy(words[i]);
    }
    return deputy ? deputy(match, Math.max(0, Math.min(before, first))) : match;
  }

  /** An office in one word with what makes it a deputy's or a former one's. */
  private @Nullable Match compound(@Nullable String[] words, int first, String word) {
    for (int length = 2; length < word.length() - 2; length++) {
      String head = word.substring(0, length);
      boolean deputy = isDeputy(head);
      List<Phrase> phrases =
          deputy || isFormer(head) ? byFirstWord.get(word.substring(length)) : null;
      if (phrases != null) {
        Match match = longest(words, first, phrases);
        return match != null && deputy ? deputy(match, first) : match;
      }
    }
    return null;
  }

  private static Match deputy(Match match, int first) {
    Set<String> offices = new HashSet<>();
    match.offices.forEach(office -> offices.add(DEPUTY + office));
    return new Match(first, match.end, offices);
  }

  /**
   * The phrase that reaches furthest, of several the one with the most words of its own; the first
   * word is taken for granted.
   */
  private static @Nullable Match longest(
      @Nullable String[] words, int first, @Nullable List<Phrase> phrases) {
    int end = 0;
    int most = 0;
    Set<String> offices = new HashSet<>();
    for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
      int itsEnd = end(words, first + 1, phrase.words, 1);
      int own = phrase.words.size() - (phrase.words.contains(GAP) ? 1 : 0);
      if (itsEnd < 0 || itsEnd < end || itsEnd == end && own < most) {
        continue;
      }
      if (itsEnd > end || own > most) {
        offices.clear();
      }
      end = itsEnd;
      most = own;
      offices.add(phrase.office);
    }
    return end == 0 ? null : new Match(first, end, offices);
  }

  /** Behind the last word of a phrase, whose words from {@code next} on are looked for; or -1. */
  private static int end(@Nullable String[] words, int at, List<String> phrase, int next) {
    if (next == phrase.size()) {
      return at;
    }
    if (phrase.get(next).equals(GAP)) {
      for (int gap = 0; gap <= LONGEST_GAP && at + gap <= words.length; gap++) {
        int end = end(words, at + gap, phrase, next + 1);
        if (end >= 0 || at + gap < words.length && words[at + gap] == null) {
          return end;
        }
      }
      return -1;
    }
    return at < words.length && phrase.get(next).equals(words[at])
        ? end(words, at + 1, phrase, next + 1)
        : -1;
  }

  /**
   * The office that a title of the dictionary is: {@code former foreign minister of Georgia} is
   * {@code foreign-minister}. {@link #OTHER} for what is known to be none, null for anything else.
   */
  public @Nullable String office(String title) {
    String[] words = Tokens.folded(title).toArray(new String[0]);
    for (int first = 0; first < words.length; first++) {
      Match match = match(words, first);
      boolean qualifies = isBetween(words[first]) || isFormer(words[first]);
      if (match != null && !(isDeputy(words[first]) && leadsOn(words, first))) {
        return one(match);
      }
      if (!qualifies && !isDeputy(words[first])) {
        break;
      }
    }
    int end = 0;
    while (end < words.length && !JOINING.contains(words[end])) {
      end++;
    }
    for (int first = 0; first < end; first++) {
      Match match = match(words, first);
      if (match != null && match.end == end) {
        return one(match);
      }
    }
    return null;
  }

  /** Whether deputy is no office itself here, but makes one of the office behind it. */
  private boolean leadsOn(String[] words, int first) {
    return first + 1 < words.length && match(words, first + 1) != null;
  }

  private static String one(Match match) {
    return match.offices.stream().sorted().toList().get(0);
  }
}
