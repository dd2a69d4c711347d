package org.bluepencil.engine.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells which office stands beside a name: before it ({@code le ministre ukrainien des Affaires
 * étrangères Dmytro Kouleba}) or behind it in apposition ({@code Kouleba, the Ukrainian foreign
 * minister}), always in its sentence. Serves one copy; only what stands around the names that are
 * asked for is read.
 */
final class OfficeFinder {

  /** How far around a name offices are looked for, in words. */
  private static final int WINDOW = 16;

  /** How many words may stand between an office and the name. */
  private static final int LONGEST_BETWEEN = 6;

  private final CopyView copy;
  private final OfficeWords words;
  private final OfficeWords english;
  private final Map<Text, Map<Integer, Entry>> placesByToken = new HashMap<>();

  /**
   * @param words those of the copy's language
   * @param english those of English, in which the dictionary names offices
   * @param mentions the names of the copy
   */
  OfficeFinder(CopyView copy, OfficeWords words, OfficeWords english, List<Mention> mentions) {
    this.copy = copy;
    this.words = words;
    this.english = english;
    mentions.stream().filter(m -> m.piece().part() != Part.SURNAME).forEach(this::addPlace);
  }

  private void addPlace(Mention mention) {
    Entry entry = copy.dictionary().entries().get(mention.piece().readings().get(0).entry());
    if (!entry.isPerson()) {
      Map<Integer, Entry> places =
          placesByToken.computeIfAbsent(mention.text(), t -> new HashMap<>());
      for (int token = mention.firstToken(); token <= mention.lastToken(); token++) {
        places.put(token, entry);
      }
    }
  }

  /**
   * What the offices beside a mention say of an entry; of several, the strongest.
   *
   * @param date day of publication, or null if unknown
   */
  Bearing bearing(Entry entry, Mention mention, @Nullable LocalDate date) {
    return at(mention).stream()
        .map(office -> office.bearing(entry, date, english))
        .max(Comparator.naturalOrder())
        .orElse(Bearing.NONE);
  }

  /** The offices that stand before a mention or behind it. */
  List<OfficeBeside> at(Mention mention) {
    List<OfficeBeside> found = new ArrayList<>(before(mention));
    found.addAll(behind(mention));
    return found;
  }

  private List<OfficeBeside> before(Mention mention) {
    Text text = mention.text();
    int end = mention.firstToken();
    int sentence = text.sentenceAt(mention.start()).start();
    boolean apposition = separator(text, end - 1).equals(", ") && isFollowedByMark(mention);
    if (end == 0
        || text.tokens().start(end - 1) < sentence
        || !apposition && !isJoined(text, end - 1)) {
      return List.of();
    }
    int first = end - 1;
    while (first > 0
        && first > end - WINDOW
        && text.tokens().start(first - 1) >= sentence
        && isJoined(text, first - 1)) {
      first--;
    }
    Run run = new Run(text, first, end);
    List<OfficeBeside> found = new ArrayList<>();
    OfficeWords.Match outer = null;
    for (int i = 0; i < run.size(); i++) {
      OfficeWords.Match match = words.match(run.words, i);
      if (match != null && run.leadsTo(match.end(), run.size()) && !isWithin(match, outer)) {
        outer = match;
        found.add(run.describe(match, run.size()));
      }
    }
    return found;
  }

  /** Whether an office is only the last word of one that was found: the minister of a premier. */
  private static boolean isWithin(OfficeWords.Match match, OfficeWords.@Nullable Match outer) {
    return outer != null
        && match.first() < outer.end()
        && outer.offices().stream()
            .anyMatch(id -> match.offices().stream().anyMatch(part -> id.endsWith("-" + part)));
  }

  private List<OfficeBeside> behind(Mention mention) {
    Text text = mention.text();
    int first = mention.lastToken() + 1;
    int sentence = text.sentenceAt(mention.start()).end();
    if (first >= text.tokens().count()
        || text.tokens().start(first) >= sentence
        || !opensApposition(separator(text, first - 1))) {
      return List.of();
    }
    int end = first + 1;
    while (end < text.tokens().count()
        && end < first + WINDOW
        && text.tokens().start(end) < sentence
        && isJoined(text, end - 1)) {
      end++;
    }
    Run run = new Run(text, first, end);
    for (int i = 0; i < run.size() && run.leadsTo(0, i); i++) {
      OfficeWords.Match match = words.match(run.words, i);
      if (match != null) {
        int last = match.end();
        while (last < run.size() && last < match.end() + LONGEST_BETWEEN && run.isBetween(last)) {
          last++;
        }
        return run.goesOn(last) ? List.of() : List.of(run.describe(match, last));
      }
    }
    return List.of();
  }

  private static boolean opensApposition(String separator) {
    String mark = separator.strip();
    return mark.equals(",")
        || mark.equals("(")
        || !separator.equals(mark) && (mark.equals("–") || mark.equals("—") || mark.equals("-"));
  }

  private static boolean isFollowedByMark(Mention mention) {
    int next =
        Characters.at(mention.text().string(), mention.text().tokens().end(mention.lastToken()));
    return next < 0 || ",.;)".indexOf(next) >= 0;
  }

  /** What stands between a word and the next one. */
  private static String separator(Text text, int token) {
    if (token < 0 || token + 1 >= text.tokens().count()) {
      return "";
    }
    return text.string().substring(text.tokens().end(token), text.tokens().start(token + 1));
  }

  /** Whether nothing but blanks, hyphens and apostrophes parts a word from the next one. */
  private static boolean isJoined(Text text, int token) {
    return separator(text, token)
        .chars()
        .allMatch(
            c -> Characters.isBlank(c) || Characters.isHyphen(c) || Characters.isApostrophe(c));
  }

  /** Words of a text that no mark parts. */
  private final class Run {
    final Text text;
    final int first;
    final String[] words;
    private final Map<Integer, Entry> places;

    Run(Text text, int first, int end) {
      this.text = text;
      this.first = first;
      this.places = placesByToken.getOrDefault(text, Map.of());
      this.words = new String[end - first];
      for (int token = first; token < end; token++) {
        words[token - first] = Fold.of(surface(token));
      }
    }

    private String surface(int token) {
      return text.substring(new Span(text.tokens().start(token), text.tokens().end(token)));
    }

    int size() {
      return words.length;
    }

    /** Whether a word may stand between an office and the name. */
    boolean isBetween(int i) {
      return OfficeFinder.this.words.isBetween(words[i])
          || OfficeFinder.this.words.territory(words[i]) != null
          || places.containsKey(first + i);
    }

    boolean leadsTo(int from, int to) {
      if (to - from > LONGEST_BETWEEN) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (!isBetween(i) || ContextWords.STATES.contains(surface(first + i))) {
          return false;
        }
      }
      return true;
    }

    /** Whether another name or a second office follows, so that the first is not in apposition. */
    boolean goesOn(int i) {
      return i < size()
          && (NameForms.startsWithCapital(surface(first + i))
              || ContextWords.AND.contains(words[i]));
    }

    /** The office with what is said of it before it and up to {@code end}. */
    OfficeBeside describe(OfficeWords.Match match, int end) {
      int start = match.first();
      while (start > 0 && match.first() - start < LONGEST_BETWEEN && isBetween(start - 1)) {
        start--;
      }
      boolean former = false;
      boolean capital = false;
      Set<String> territories = new HashSet<>();
      List<Entry> named = new ArrayList<>();
      for (int i = start; i < end; i++) {
        boolean within = i >= match.first() && i < match.end();
        former |= OfficeFinder.this.words.isFormer(words[i]);
        capital |= OfficeFinder.this.words.isCapital(words[i]);
        String territory = OfficeFinder.this.words.territory(words[i]);
        Entry place = places.get(first + i);
        if (territory != null) {
          territories.add(territory);
        } else if (place != null && (within || i > match.first() || !isPlacedAt(i))) {
          named.add(place);
        }
      }
      return new OfficeBeside(match.offices(), former, territories, capital, named);
    }

    /** Whether a word before a place says where something happened, rather than whose it is. */
    private boolean isPlacedAt(int i) {
      int before = first + i - 1;
      return before >= 0 && copy.profile().placingWords().contains(Fold.of(surface(before)));
    }
  }
}
