package org.bluepencil.engine.dictionary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;

/**
 * Works out, for each reading of a key and each text language, how easily the spelling is something
 * else: an ordinary word, somebody's surname, another entry's form. Immutable and thread-safe.
 */
public final class DangerAnalysis {

  /** Why a spelling is dangerous, the worst first. */
  public enum Reason {
    CONTESTED(Danger.FLAG_ONLY, "the name is contested"),
    RENAMED(Danger.FLAG_ONLY, "the name was changed; the old one may be meant"),
    ANOTHER_NAME(Danger.FLAG_ONLY, "another entry is written so in this language"),
    ORDINARY_WORD(Danger.FLAG_ONLY, "an ordinary word of this language"),
    VERY_SHORT(Danger.FLAG_ONLY, "very short"),
    GAZETTEER(Danger.FLAG_ONLY, "known from the gazetteer alone, and something else as well"),
    PART_OF_A_NAME(Danger.NEEDS_CONTEXT, "a part of a person's name"),
    EXONYM(Danger.NEEDS_CONTEXT, "a name that another language gave the place"),
    SHARED(Danger.NEEDS_CONTEXT, "several entries are spelled so"),
    SURNAME(Danger.NEEDS_CONTEXT, "somebody's surname as well"),
    WORD_ELSEWHERE(Danger.NEEDS_CONTEXT, "an ordinary word of another language");

    private final Danger danger;
    private final String label;

    Reason(Danger danger, String label) {
      this.danger = danger;
      this.label = label;
    }

    public Danger danger() {
      return danger;
    }

    /** The reason in words, as it is printed. */
    public String label() {
      return label;
    }
  }

  private static final int SHORTEST = 4;

  /** Endings of many a Russian or Ukrainian surname, as the press has them. */
  private static final Pattern SURNAME_ENDING =
      Pattern.compile("([oe][vw]|[oe]ff|[ое]в|enko|енко)$");

  private final List<Entry> entries;
  private final WordFilter words;

  public DangerAnalysis(List<Entry> entries, WordFilter words) {
    this.entries = entries;
    this.words = words;
  }

  /**
   * The reasons that hold for one reading of a key in one text language; none for a safe one.
   *
   * @param all every reading of the key
   * @param commonIn text languages in which the key is an ordinary word
   */
  public Set<Reason> reasons(
      String key, Reading reading, List<Reading> all, int commonIn, String language) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    int bit = Languages.bit(language);
    Entry entry = entries.get(reading.entry());
    boolean person = reading.part() == Part.SURNAME || reading.part() == Part.GIVEN;
    add(reasons, Reason.CONTESTED, entry.contested());
    add(reasons, Reason.RENAMED, !person && !entry.isPeople() && reading.isRenamed());
    add(reasons, Reason.ANOTHER_NAME, all.stream().anyMatch(r -> isNameOf(r, reading, bit)));
    add(reasons, Reason.ORDINARY_WORD, (commonIn & bit) != 0);
    add(reasons, Reason.VERY_SHORT, key.length() < SHORTEST);
    add(reasons, Reason.PART_OF_A_NAME, person);
    add(reasons, Reason.EXONYM, reading.exonym());
    add(reasons, Reason.SHARED, all.stream().anyMatch(r -> isRival(r, reading, language)));
    add(reasons, Reason.SURNAME, !person && isSurname(key));
    add(reasons, Reason.WORD_ELSEWHERE, !person && (commonIn & ~bit) != 0);
    boolean doubtful = !Set.of(Reason.EXONYM).containsAll(reasons) || key.length() <= SHORTEST;
    add(reasons, Reason.GAZETTEER, entry.isFromGazetteer() && doubtful);
    return reasons;
  }

  private boolean isSurname(String key) {
    return words.isWord(WordFilter.SURNAMES, key) || SURNAME_ENDING.matcher(key).find();
  }

  private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private static boolean isNameOf(Reading other, Reading reading, int language) {
    return other.entry() != reading.entry()
        && (other.part() == Part.WHOLE || other.part() == Part.SHORT)
        && (other.acceptedIn() & language) != 0;
  }

  /** Whether another entry is spelled so as well, and would be written otherwise. */
  private boolean isRival(Reading other, Reading reading, String language) {
    return other.entry() != reading.entry()
        && other.part() != Part.LEAVE
        && !preferred(other, language).equals(preferred(reading, language));
  }

  private String preferred(Reading reading, String language) {
    Entry entry = entries.get(reading.entry());
    Entry.Forms forms = entry.forms().get(language);
    boolean given = reading.part() == Part.GIVEN;
    List<String> written = forms == null ? List.of() : given ? forms.given() : forms.names();
    return written.isEmpty() ? entry.id() : written.get(0);
  }

  /** The worst that reasons say; safe if there are none. */
  public static Danger worst(Set<Reason> reasons) {
    return reasons.stream().map(Reason::danger).max(Danger::compareTo).orElse(Danger.SAFE);
  }
}
