package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.inflection.Inflected;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;

/**
 * Finds the words of one language's forms that a spelling is near to, however many there are: by
 * the consonants of each word, and those less any one of them. In flat arrays, about six numbers a
 * word. Immutable and thread-safe.
 */
final class NearForms {

  /** Shorter words are near to too many others. */
  static final int SHORTEST_WORD = 5;

  private static final int SHORTEST_SKELETON = 2;

  /** A skeleton this long may lack a consonant or have another one. */
  private static final int SKELETON_OF_TOLERANCE = 4;

  /** Farther than this many hundredths of its letters, no evidence makes it the same name. */
  private static final int FARTHEST_SHARE = 30;

  private static final int FARTHEST_LENGTH = 3;

  /** Letters that the ending of a case may have, and more than its lemma has. */
  private static final int LONGEST_ENDING = 3;

  private static final int BITS_OF_WORD = 4;
  private static final int BITS_OF_FORM = 6;

  private final List<Entry> entries;
  private final String language;
  private final CaseForms caseForms;

  /** The hash of a skeleton above, a target below; sorted. */
  private final long[] keys;

  private final int[] targetEntries;

  /** Part, number of the form and of its word, packed. */
  private final int[] targetPlaces;

  /** The folded words one behind the other, and where each starts. */
  private final char[] characters;

  private final int[] starts;

  /**
   * A word of a form that a spelling is near to.
   *
   * @param entry index of the entry
   * @param part {@code GIVEN}, {@code SURNAME} or {@code WHOLE}
   * @param lemma the form that the language lists
   * @param form the form as the language writes it: the lemma or, where names bend and the spelling
   *     is nearer to one of its cases than to any other, that
   * @param word which of its words
   * @param wordCount how many it has
   * @param folded the word, folded
   * @param cost the distance, in hundredths of a letter
   * @param share the distance, in hundredths of the longer word
   */
  record Near(
      int entry,
      Part part,
      String lemma,
      String form,
      int word,
      int wordCount,
      String folded,
      int cost,
      int share) {

    Near withForm(String other) {
      return new Near(entry, part, lemma, other, word, wordCount, folded, cost, share);
    }
  }

  private NearForms(List<Entry> entries, String language, CaseForms caseForms, Builder builder) {
    this.caseForms = caseForms;
    this.entries = entries;
    this.language = language;
    this.keys = Arrays.copyOf(builder.keys, builder.keyCount);
    Arrays.sort(keys);
    this.targetEntries = Arrays.copyOf(builder.entries, builder.count);
    this.targetPlaces = Arrays.copyOf(builder.places, builder.count);
    this.starts = Arrays.copyOf(builder.starts, builder.count + 1);
    this.starts[builder.count] = builder.characters.length();
    this.characters = builder.characters.toString().toCharArray();
  }

  static NearForms of(List<Entry> entries, String language, CaseForms caseForms) {
    Builder builder = new Builder();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      builder.add(i, false, FormLookup.names(entry, language));
      builder.add(i, true, FormLookup.given(entry, language));
    }
    return new NearForms(entries, language, caseForms, builder);
  }

  private static final class Builder {
    long[] keys = new long[1 << 12];
    int keyCount;
    int[] entries = new int[1 << 10];
    int[] places = new int[1 << 10];
    int[] starts = new int[1 << 10];
    final StringBuilder characters = new StringBuilder();
    int count;

    void add(int entry, boolean given, List<String> forms) {
      for (int form = 0; form < Math.min(forms.size(), 1 << BITS_OF_FORM); form++) {
        String text = forms.get(form);
        Tokens tokens = Tokens.of(text);
        for (int word = 0; word < Math.min(tokens.count(), 1 << BITS_OF_WORD); word++) {
          String folded = Fold.of(text.substring(tokens.start(word), tokens.end(word)));
          if (folded.length() >= SHORTEST_WORD) {
            int place = given ? 1 << BITS_OF_FORM + BITS_OF_WORD : 0;
            add(entry, place | form << BITS_OF_WORD | word, folded);
          }
        }
      }
    }

    private void add(int entry, int place, String folded) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, count * 2);
        places = Arrays.copyOf(places, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
      }
      for (String skeleton : skeletons(folded)) {
        if (keyCount == keys.length) {
          keys = Arrays.copyOf(keys, keyCount * 2);
        }
        keys[keyCount++] = (long) skeleton.hashCode() << 32 | count;
      }
      starts[count] = characters.length();
      characters.append(folded);
      entries[count] = entry;
      places[count++] = place;
    }
  }

  /** A word's skeleton and, if it is long enough, the same less any one consonant. */
  private static Set<String> skeletons(String folded) {
    Set<String> found = new TreeSet<>();
    String skeleton = SpellingDistance.skeleton(folded);
    if (skeleton.length() >= SHORTEST_SKELETON) {
      found.add(skeleton);
    }
    if (skeleton.length() >= SKELETON_OF_TOLERANCE) {
      for (int i = 0; i < skeleton.length(); i++) {
        found.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
      }
    }
    return found;
  }

  /**
   * The forms' words near to a spelling and not the same, nearest first.
   *
   * @param folded the spelling, folded
   * @param entry which entries are worth looking at
   */
  List<Near> find(String folded, IntPredicate entry) {
    List<Near> found = new ArrayList<>();
    if (folded.length() < SHORTEST_WORD) {
      return found;
    }
    Set<Integer> seen = new TreeSet<>();
    for (String skeleton : skeletonsOfLemma(folded)) {
      long key = (long) skeleton.hashCode() << 32;
      int at = Arrays.binarySearch(keys, key);
      for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i] >> 32 == key >> 32; i++) {
        int target = (int) keys[i];
        if (mayBeNear(folded, target) && entry.test(targetEntries[target]) && seen.add(target)) {
          add(found, folded, target);
        }
      }
    }
    found.sort((a, b) -> a.cost != b.cost ? a.cost - b.cost : a.entry - b.entry);
    return found;
  }

  /** An entry's surnames of one word that a spelling is as far from as {@code farthest} or less. */
  List<Near> surnames(String folded, int entry, int farthest) {
    List<Near> found = new ArrayList<>();
    for (String form : FormLookup.names(entries.get(entry), language)) {
      Near near = near(folded, entry, Part.SURNAME, form, form, 0, Fold.of(form));
      if (near.wordCount == 1 && near.cost > 0 && near.share <= farthest) {
        found.add(near);
      }
    }
    found.sort(Comparator.comparingInt(Near::cost));
    return found;
  }

  /** The skeletons of what a spelling may be a case of; where names do not bend, of itself. */
  private Set<String> skeletonsOfLemma(String folded) {
    Set<String> found = skeletons(folded);
    if (CaseForms.bend(language)) {
      for (int ending = 1; ending <= LONGEST_ENDING; ending++) {
        found.addAll(skeletons(folded.substring(0, folded.length() - ending)));
      }
    }
    return found;
  }

  /** Whether the lengths allow it. */
  private boolean mayBeNear(String folded, int target) {
    int farthest = FARTHEST_LENGTH + (CaseForms.bend(language) ? LONGEST_ENDING : 0);
    return Math.abs(folded.length() - (starts[target + 1] - starts[target])) <= farthest;
  }

  private void add(List<Near> found, String folded, int target) {
    int place = targetPlaces[target];
    Entry entry = entries.get(targetEntries[target]);
    boolean given = place >> BITS_OF_FORM + BITS_OF_WORD != 0;
    Part part = given ? Part.GIVEN : entry.isPerson() ? Part.SURNAME : Part.WHOLE;
    List<String> forms =
        given ? FormLookup.given(entry, language) : FormLookup.names(entry, language);
    String lemma = forms.get(place >> BITS_OF_WORD & (1 << BITS_OF_FORM) - 1);
    int word = place & (1 << BITS_OF_WORD) - 1;
    String near = new String(characters, starts[target], starts[target + 1] - starts[target]);
    Near best = near(folded, targetEntries[target], part, lemma, lemma, word, near);
    if (CaseForms.bend(language)) {
      best = nearestCase(folded, entry, word, best);
    }
    if (best.cost > 0 && best.share <= FARTHEST_SHARE) {
      found.add(best);
    }
  }

  private static Near near(
      String folded, int entry, Part part, String lemma, String form, int word, String near) {
    int cost = SpellingDistance.of(folded, near);
    int share = cost / Math.max(folded.length(), near.length());
    return new Near(entry, part, lemma, form, word, Tokens.of(form).count(), near, cost, share);
  }

  /**
   * The case of a name that is nearer than its lemma. If several are as near, or the ending is not
   * that of the spelling, it is not certain which is meant, and the form remains the lemma.
   */
  private Near nearestCase(String folded, Entry entry, int word, Near lemma) {
    Near best = lemma;
    Inflected nearest = null;
    for (Inflected inflected : caseForms.read(language, entry, lemma.part, lemma.lemma)) {
      String form = inflected.form();
      Tokens tokens = Tokens.of(form);
      if (tokens.count() != lemma.wordCount) {
        continue;
      }
      String its = Fold.of(form.substring(tokens.start(word), tokens.end(word)));
      Near near = near(folded, lemma.entry, lemma.part, lemma.lemma, form, word, its);
      if (near.cost < best.cost) {
        best = near;
        nearest = inflected;
      } else if (near.cost == best.cost && !its.equals(best.folded)) {
        nearest = null;
      }
    }
    boolean certain =
        nearest != null
            && SpellingDistance.endAlike(folded, best.folded)
            && caseForms
                .write(language, entry, lemma.part, lemma.lemma, nearest.cases())
                .filter(nearest.form()::equals)
                .isPresent();
    return certain ? best : best.withForm(lemma.lemma);
  }
}
