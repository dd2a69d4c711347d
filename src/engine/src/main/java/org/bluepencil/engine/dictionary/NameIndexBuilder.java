package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.inflection.Inflected;
import org.bluepencil.engine.romanization.Romanizer;

/**
 * Compiles entries to a {@link NameIndex}: every form of every language, every press romanisation
 * of every native form, every hand-listed variant and every phrase to leave alone becomes a key.
 *
 * <p>Keys are sorted, so the same entries give the same index, byte for byte.
 */
final class NameIndexBuilder {

  /** A shorter name with a case ending on is too easily another word. */
  private static final int SHORTEST_BENT = 5;

  private final Romanizer romanizer;
  private final WordFilter words;
  private final DangerAnalysis dangers;
  private final CaseForms caseForms = new CaseForms();
  private final TreeMap<String, TreeMap<Place, Draft>> keys = new TreeMap<>();

  /** Where a reading belongs: readings of one key are kept in this order. */
  private record Place(int entry, Part part) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byEntry = Integer.compare(entry, other.entry);
      return byEntry != 0 ? byEntry : part.compareTo(other.part);
    }
  }

  private static final class Draft {
    int acceptedIn;
    int datedIn;
    int nativeIn;
    int romanizedFor;
    boolean handListed;
    boolean own;
    int ownRomanizedFor;
    int bentIn;
    int cases;
    int endingIn;
    int relayed;
    boolean sibling;
  }

  private NameIndexBuilder(List<Entry> entries, Romanizer romanizer, WordFilter words) {
    this.romanizer = romanizer;
    this.words = words;
    this.dangers = new DangerAnalysis(entries, words);
  }

  static NameIndex build(List<Entry> entries, Romanizer romanizer, WordFilter words) {
    NameIndexBuilder builder = new NameIndexBuilder(entries, romanizer, words);
    for (int i = 0; i < entries.size(); i++) {
      builder.add(i, entries.get(i));
    }
    return builder.build();
  }

  /**
   * The index of a gazetteer: its listed forms and nothing else.
   *
   * @param taken keys that are left out
   */
  static NameIndex build(List<Entry> gazetteer, Predicate<String> taken, WordFilter words) {
    NameIndexBuilder builder = new NameIndexBuilder(gazetteer, Romanizer.of(Map.of()), words);
    for (int i = 0; i < gazetteer.size(); i++) {
      int index = i;
      gazetteer.get(i).forms().forEach((l, forms) -> builder.addForms(index, Part.WHOLE, l, forms));
    }
    builder.keys.keySet().removeIf(taken);
    for (int i = 0; i < gazetteer.size(); i++) {
      builder.markCaseForms(i, gazetteer.get(i));
    }
    return builder.build();
  }

  /** Marks what is a case form of an accepted form as well, so that it is not taken for another. */
  private void markCaseForms(int index, Entry entry) {
    for (String language : CaseForms.LANGUAGES) {
      Entry.Forms forms = entry.forms().get(language);
      for (String lemma : forms == null ? List.<String>of() : forms.names()) {
        for (Inflected form : caseForms.read(language, entry, Part.WHOLE, lemma)) {
          NameIndex.keysOf(form.form()).stream()
              .map(keys::get)
              .filter(Objects::nonNull)
              .map(places -> places.computeIfAbsent(new Place(index, Part.WHOLE), p -> new Draft()))
              .forEach(draft -> draft.bentIn |= Languages.bit(language));
        }
      }
    }
  }

  private void add(int index, Entry entry) {
    Part name = entry.isPerson() ? Part.SURNAME : Part.WHOLE;
    entry.forms().forEach((language, forms) -> addForms(index, name, language, forms));
    entry.shortForms().forEach((language, forms) -> addForms(index, Part.SHORT, language, forms));
    boolean own = true;
    for (Map.Entry<String, Entry.Native> nativeForm : entry.natives().entrySet()) {
      Entry.Native form = nativeForm.getValue();
      addNative(index, name, nativeForm.getKey(), form.name(), own, entry.forms());
      if (form.given() != null) {
        addNative(index, Part.GIVEN, nativeForm.getKey(), form.given(), own, entry.forms());
      }
      own = false;
    }
    NameIndex.RELAYING.forEach(language -> addRelayed(index, entry, language));
    entry.variants().forEach(variant -> addVariant(index, name, entry, variant.form()));
    entry.leave().forEach(phrase -> draft(phrase, index, Part.LEAVE));
    for (Part part : entry.isPerson() ? List.of(name, Part.GIVEN) : List.of(name)) {
      CaseForms.LANGUAGES.forEach(language -> addCaseForms(index, entry, part, language));
      addSourceEndings(index, entry, part);
    }
  }

  /** What is made of a Cyrillic form, of a name that is none of the language's, in Latin again. */
  private void addRelayed(int index, Entry entry, String language) {
    Entry.Forms forms = entry.forms().get(language);
    if (forms == null || entry.natives().containsKey(language)) {
      return;
    }
    Part name = entry.isPerson() ? Part.SURNAME : Part.WHOLE;
    forms.names().forEach(form -> addRelayed(index, name, language, form));
    forms.given().forEach(form -> addRelayed(index, Part.GIVEN, language, form));
    Entry.Forms shorts = entry.shortForms().get(language);
    if (shorts != null) {
      shorts.names().stream()
          .filter(form -> form.length() >= SHORTEST_BENT)
          .forEach(form -> addRelayed(index, Part.SHORT, language, form));
    }
  }

  private void addRelayed(int index, Part part, String language, String form) {
    for (Romanizer.Spelling spelling : romanizer.spell(language, form)) {
      if (Languages.isText(spelling.language()) && !CaseForms.bend(spelling.language())) {
        int packed = NameIndex.packRelayed(language, Languages.bit(spelling.language()));
        draft(spelling.text(), index, part).forEach(draft -> draft.relayed |= packed);
      }
    }
  }

  /** The case forms of what a language accepts, and of the variants that it may bend as well. */
  private void addCaseForms(int index, Entry entry, Part part, String language) {
    int bit = Languages.bit(language);
    Entry.Forms forms = entry.formsOf(language, part);
    List<String> accepted = forms == null ? List.of() : forms.written(part);
    boolean bends = false;
    for (String lemma : accepted) {
      for (Inflected form : caseForms.read(language, entry, part, lemma)) {
        bends = true;
        for (Draft draft : draft(form.form(), index, part)) {
          draft.bentIn |= bit;
          draft.cases |= NameIndex.packCases(language, CaseForms.bits(form.cases()));
        }
      }
    }
    // Of a name that no rule bends, a bent variant may be a form that is right.
    if (bends) {
      addBentVariants(index, entry, part, language);
    }
  }

  private void addBentVariants(int index, Entry entry, Part part, String language) {
    Variants.of(entry, part, language, romanizer)
        .forEach(
            (lemma, rules) -> {
              for (String by : rules) {
                for (Inflected form : caseForms.read(by, entry, part, lemma)) {
                  for (Draft draft : draft(form.form(), index, part)) {
                    draft.cases |= NameIndex.packCases(language, CaseForms.bits(form.cases()));
                  }
                }
              }
            });
  }

  /** Endings of the source language: a case left on, or a woman's surname in a man's form. */
  private void addSourceEndings(int index, Entry entry, Part part) {
    entry
        .natives()
        .forEach(
            (language, form) -> {
              String lemma = part == Part.GIVEN ? form.given() : form.name();
              if (lemma != null) {
                for (Inflected bent : caseForms.read(language, entry, part, lemma)) {
                  addSourceEnding(index, part, language, bent.form());
                }
                if (part == Part.SURNAME) {
                  caseForms
                      .otherGender(language, entry, lemma)
                      .ifPresent(other -> addSourceEnding(index, part, language, other));
                }
              }
            });
  }

  private void addSourceEnding(int index, Part part, String language, String form) {
    for (Romanizer.Spelling spelling : romanizer.spell(language, form)) {
      boolean main = spelling.scheme().indexOf('-') == spelling.scheme().lastIndexOf('-');
      int target = Languages.bit(spelling.language());
      boolean left = Languages.isText(spelling.language()) && !CaseForms.bend(spelling.language());
      if (main && left && spelling.text().length() >= SHORTEST_BENT) {
        draft(spelling.text(), index, part).forEach(draft -> draft.endingIn |= target);
      }
    }
  }

  private void addForms(int index, Part part, String language, Entry.Forms forms) {
    int bit = Languages.bit(language);
    forms.names().forEach(form -> draft(form, index, part).forEach(d -> d.acceptedIn |= bit));
    forms.given().forEach(form -> draft(form, index, Part.GIVEN).forEach(d -> d.acceptedIn |= bit));
    forms.unreviewed().forEach(form -> draft(form, index, part));
    forms.dated().forEach(dated -> draft(dated.form(), index, part).forEach(d -> d.datedIn |= bit));
  }

  private void addNative(
      int index,
      Part part,
      String language,
      String form,
      boolean own,
      Map<String, Entry.Forms> forms) {
    int bit = Languages.bit(language);
    for (Draft draft : draft(form, index, part)) {
      draft.own |= own;
      draft.sibling |= !own;
      draft.nativeIn |= bit;
      // Where a language lists no form of its own, the native one serves.
      draft.acceptedIn |= forms.containsKey(language) ? 0 : bit;
    }
    for (Romanizer.Spelling spelling : romanizer.spell(language, form)) {
      int target = Languages.bit(spelling.language());
      for (Draft draft : draft(spelling.text(), index, part)) {
        draft.own |= own;
        draft.sibling |= !own;
        draft.romanizedFor |= target;
        draft.ownRomanizedFor |= own ? target : 0;
      }
    }
  }

  /** A person's hand-listed variant is a surname, or given name and surname. */
  private void addVariant(int index, Part part, Entry entry, String form) {
    int blank = form.lastIndexOf(' ');
    if (entry.isPerson() && blank > 0) {
      draft(form.substring(0, blank), index, Part.GIVEN).forEach(d -> d.handListed = true);
      draft(form.substring(blank + 1), index, part).forEach(d -> d.handListed = true);
    } else {
      draft(form, index, part).forEach(d -> d.handListed = true);
    }
  }

  private Collection<Draft> draft(String form, int entry, Part part) {
    List<Draft> drafts = new ArrayList<>();
    for (String key : NameIndex.keysOf(form)) {
      drafts.add(
          keys.computeIfAbsent(key, k -> new TreeMap<>())
              .computeIfAbsent(new Place(entry, part), p -> new Draft()));
    }
    return drafts;
  }

  private NameIndex build() {
    int[] commonIn = new int[keys.size()];
    int[] readingStarts = new int[keys.size() + 1];
    List<int[]> readings = new ArrayList<>();
    int key = 0;
    for (Map.Entry<String, TreeMap<Place, Draft>> entry : keys.entrySet()) {
      commonIn[key] = commonIn(entry.getKey());
      readings.addAll(readings(entry.getKey(), entry.getValue(), commonIn[key]));
      key++;
      readingStarts[key] = readings.size();
    }
    return new NameIndex(
        KeyTable.of(keys.keySet()),
        commonIn,
        readingStarts,
        readings.stream().flatMapToInt(Arrays::stream).toArray());
  }

  private int commonIn(String key) {
    int bits = 0;
    for (String language : Languages.TEXT) {
      boolean common = true;
      for (String word : key.split(" ")) {
        common &= words.isWord(language, word);
      }
      bits |= common ? Languages.bit(language) : 0;
    }
    return bits;
  }

  private List<int[]> readings(String key, TreeMap<Place, Draft> drafts, int commonIn) {
    List<Reading> all = new ArrayList<>();
    drafts.forEach((place, draft) -> all.add(reading(place, draft)));
    List<int[]> packed = new ArrayList<>();
    for (Reading reading : all) {
      int risky = 0;
      int flagOnly = 0;
      for (String language : Languages.TEXT) {
        switch (DangerAnalysis.worst(dangers.reasons(key, reading, all, commonIn, language))) {
          case NEEDS_CONTEXT -> risky |= Languages.bit(language);
          case FLAG_ONLY -> flagOnly |= Languages.bit(language);
          case SAFE -> {}
        }
      }
      packed.add(NameIndex.pack(reading, risky, flagOnly));
    }
    return packed;
  }

  private static Reading reading(Place place, Draft draft) {
    return new Reading(
        place.entry,
        place.part,
        draft.acceptedIn,
        draft.datedIn,
        draft.nativeIn,
        draft.romanizedFor,
        draft.ownRomanizedFor,
        draft.handListed,
        draft.acceptedIn != 0 && draft.romanizedFor == 0,
        draft.own || draft.acceptedIn != 0,
        draft.sibling,
        draft.bentIn,
        draft.cases,
        draft.endingIn,
        draft.relayed,
        0,
        0);
  }
}
