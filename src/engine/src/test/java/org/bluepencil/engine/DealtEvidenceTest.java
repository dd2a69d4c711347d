package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameExample;
import org.bluepencil.engine.dictionary.WordFilter;
import org.junit.jupiter.api.Test;

/**
 * Evidence must bear weight: with given names, offices and countries dealt out to other entries,
 * every edit that rested on them is gone.
 */
class DealtEvidenceTest {

  private static final Options NAMES_ONLY =
      Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));

  /** Evidence that comes from what was dealt out. */
  private static final List<String> DEALT =
      List.of(
          "given name and surname",
          "the copy gives the full name",
          "an office of this person",
          "the copy is about the same country");

  /** Evidence that stays: it suffices for a place where the spelling is not dangerous. */
  private static final List<String> STAYING =
      List.of(
          "the language the copy",
          "the copy was translated",
          "the sentence wants a place",
          "listed by hand");

  @Test
  void editsThatRestedOnDealtOutEvidenceAreGone() throws IOException {
    DictionaryFolder folder = DictionaryFolder.load(TestDictionary.FOLDER).folder();
    Cleaner dealt = new Cleaner(new Dictionary(image(folder, deal(folder.entries()))));
    int rested = 0;
    List<String> survived = new ArrayList<>();
    for (Copy copy : copies(folder)) {
      List<Edit> before =
          TestDictionary.cleaner().clean(copy, NAMES_ONLY).edits().stream()
              .filter(DealtEvidenceTest::restsOnDealt)
              .toList();
      List<Edit> after = dealt.clean(copy, NAMES_ONLY).edits();
      rested += before.size();
      for (Edit edit : before) {
        after.stream()
            .filter(other -> edit.finding().overlaps(other.finding()))
            .filter(other -> edit.replacement().equals(other.replacement()))
            .map(other -> copy.fields().get(0).text() + " " + other.finding().evidence())
            .forEach(survived::add);
      }
    }
    assertEquals(List.of(), survived);
    int total = rested;
    assertTrue(rested > 800, () -> total + " edits rested on what was dealt out");
  }

  /** The examples of the dictionary, and for every entry a sentence with its French form. */
  private static List<Copy> copies(DictionaryFolder folder) {
    List<Copy> copies = new ArrayList<>();
    for (NameExample example : folder.examples()) {
      copies.add(
          Copy.of(example.text())
              .withLanguage(example.language())
              .withSourceLanguage(example.sourceLanguage())
              .withDate(example.date()));
    }
    for (Entry entry : folder.entries()) {
      Entry.Forms french = entry.forms().get("fr");
      if (french == null || french.names().isEmpty()) {
        continue; // Nobody has reviewed a French name of it.
      }
      String country =
          new Locale("", entry.territory() == null ? "" : entry.territory())
              .getDisplayCountry(Locale.ENGLISH);
      String name = french.names().get(0);
      String text =
          entry.isPerson() && !french.given().isEmpty()
              ? "Yesterday " + french.given().get(0) + " " + name + " spoke for an hour."
              : "Officials of " + country + " praised " + name + " for an hour.";
      copies.add(Copy.of(text).withLanguage("en"));
    }
    int sentences = copies.size() - folder.examples().size();
    assertTrue(sentences > 3000, () -> sentences + " entries have a French name");
    return copies;
  }

  private static boolean restsOnDealt(Edit edit) {
    List<String> evidence = edit.finding().evidence();
    boolean person = edit.finding().rule().startsWith("name.person.");
    return holdsAny(evidence, DEALT) && (person || !holdsAny(evidence, STAYING));
  }

  private static boolean holdsAny(List<String> evidence, List<String> these) {
    return evidence.stream().anyMatch(line -> these.stream().anyMatch(line::startsWith));
  }

  private static DictionaryImage image(DictionaryFolder folder, List<Entry> entries) {
    DictionaryFolder dealt =
        new DictionaryFolder(
            entries,
            folder.romanization(),
            folder.profiles(),
            folder.idioms(),
            Map.of(),
            List.of(),
            List.of());
    return DictionaryImage.compile(dealt, WordFilter.empty());
  }

  /** Every entry gets the given name, the offices and the country of another one. */
  private static List<Entry> deal(List<Entry> entries) {
    Random random = new Random(7);
    List<Entry> people = entries.stream().filter(Entry::isPerson).toList();
    String[] countries = Locale.getISOCountries();
    Map<String, String> ofCountries = new HashMap<>();
    List<Entry> dealt = new ArrayList<>();
    // Countries first: what is in one must not be dealt where its country was.
    entries = entries.stream().sorted(Comparator.comparing(entry -> !isCountry(entry))).toList();
    for (Entry entry : entries) {
      Entry giver = entry.isPerson() ? giver(entry, people, random) : entry;
      String country;
      do {
        country = countries[random.nextInt(countries.length)];
      } while (country.equals(entry.territory())
          || country.equals(ofCountries.get(entry.territory())));
      if (isCountry(entry)) {
        ofCountries.put(entry.territory(), country);
      }
      dealt.add(withEvidenceOf(entry, giver, country));
    }
    return dealt;
  }

  private static boolean isCountry(Entry entry) {
    return entry.territory() != null
        && entry.forms().get("en") != null
        && entry
            .forms()
            .get("en")
            .names()
            .contains(new Locale("", entry.territory()).getDisplayCountry(Locale.ENGLISH));
  }

  private static Entry giver(Entry entry, List<Entry> people, Random random) {
    Entry giver;
    do {
      giver = people.get(random.nextInt(people.size()));
    } while (sharesGivenName(entry, giver));
    return giver;
  }

  private static boolean sharesGivenName(Entry one, Entry other) {
    return one.forms().get("en").given().stream()
            .anyMatch(other.forms().get("en").given()::contains)
        || given(one).equals(given(other));
  }

  private static String given(Entry entry) {
    return entry.natives().values().stream().map(n -> n.given() + "").findFirst().orElse("");
  }

  private static Entry withEvidenceOf(Entry entry, Entry giver, String country) {
    Map<String, Entry.Forms> forms = new TreeMap<>();
    entry
        .forms()
        .forEach(
            (language, own) -> {
              Entry.Forms its = giver.forms().get(language);
              forms.put(
                  language,
                  its == null
                      ? own
                      : new Entry.Forms(
                          its.given(), own.names(), own.dated(), own.unreviewed(), own.notes()));
            });
    Map<String, Entry.Native> natives = new TreeMap<>();
    entry
        .natives()
        .forEach(
            (language, own) -> {
              Entry.Native its = giver.natives().get(language);
              natives.put(language, new Entry.Native(its == null ? null : its.given(), own.name()));
            });
    return new Entry(
        entry.id(),
        entry.kind(),
        entry.wikidata(),
        country,
        entry.gender(),
        entry.isPerson() ? natives : entry.natives(),
        entry.isPerson() ? forms : entry.forms(),
        entry.shortForms(),
        entry.variants(),
        entry.leave(),
        entry.contested(),
        giver.offices(),
        entry.country(),
        entry.region(),
        entry.related(),
        entry.source(),
        entry.asOf(),
        entry.note());
  }
}
