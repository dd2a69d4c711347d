package org.bluepencil.engine.names;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.Explanation;
import org.bluepencil.engine.dictionary.DangerAnalysis;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.romanization.Romanizer;
import org.bluepencil.engine.romanization.Romanizer.Spelling;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/** Says what the dictionary knows of a spelling: what it can stand for and where it comes from. */
public final class NameExplainer {

  private final DictionaryImage image;
  private final Romanizer romanizer;
  private final String form;

  /** What entries are spelled like or, where none is spelled so, the gazetteer. */
  private final NameIndex index;

  private final List<Entry> entries;
  private final List<Meaning> meanings = new ArrayList<>();

  /** A key of the index and one of its readings; of a full name, that of the surname. */
  private record Meaning(int key, Reading reading, @Nullable Meaning given) {}

  /**
   * How easily the spelling is something else.
   *
   * @param worst the worst of what it can stand for
   * @param reasons what else it may be, in words
   */
  public record Dangers(Danger worst, List<String> reasons) {}

  /**
   * Words that say who or what is meant.
   *
   * @param text the words
   * @param start first UTF-16 code unit of the spelling in them
   * @param end the code unit after it
   * @param sourceLanguage a language that spells the name so, or null
   */
  public record Context(String text, int start, int end, @Nullable String sourceLanguage) {

    /** Whether a span has to do with the spelling. */
    public boolean holds(int spanStart, int spanEnd) {
      return spanStart < end && start < spanEnd;
    }
  }

  /**
   * @param romanizer the image's romanisation rules, which take long to read
   */
  public NameExplainer(DictionaryImage image, Romanizer romanizer, String form) {
    this.image = image;
    this.romanizer = romanizer;
    this.form = form;
    boolean listed = image.names().find(form) < 0 && image.gazetteer().index().find(form) >= 0;
    this.index = listed ? image.gazetteer().index() : image.names();
    this.entries = listed ? image.gazetteer().entries() : image.entries();
    int key = index.find(form);
    if (key >= 0) {
      index.readings(key).forEach(r -> meanings.add(new Meaning(key, r, null)));
    } else {
      addFullNames();
    }
  }

  /** The index knows given names and surnames apart. */
  private void addFullNames() {
    for (int blank = form.indexOf(' '); blank >= 0; blank = form.indexOf(' ', blank + 1)) {
      int given = index.find(form.substring(0, blank));
      int surname = index.find(form.substring(blank + 1));
      if (given < 0 || surname < 0) {
        continue;
      }
      for (Reading last : index.readings(surname)) {
        index.readings(given).stream()
            .filter(first -> first.entry() == last.entry())
            .filter(first -> first.part() == Part.GIVEN && last.part() == Part.SURNAME)
            .forEach(
                first -> meanings.add(new Meaning(surname, last, new Meaning(given, first, null))));
      }
    }
  }

  /** What the spelling can stand for; empty if the dictionary does not know it. */
  public List<Explanation.Reading> readings() {
    return meanings.stream().map(this::reading).toList();
  }

  private Explanation.Reading reading(Meaning meaning) {
    Entry entry = entry(meaning);
    Meaning given = meaning.given();
    if (given == null) {
      return new Explanation.Reading(
          entry.id(), part(meaning.reading().part()), origins(entry, meaning));
    }
    List<String> origins = new ArrayList<>();
    origins(entry, given).forEach(origin -> origins.add("given name: " + origin));
    origins(entry, meaning).forEach(origin -> origins.add("surname: " + origin));
    return new Explanation.Reading(entry.id(), "given name and surname", origins);
  }

  /** Text languages in which the spelling is an ordinary word as well. */
  public List<String> wordIn() {
    int key = index.find(form);
    return key < 0 ? List.of() : Languages.of(index.commonIn(key));
  }

  /** Whether the language accepts the spelling for anything that it can stand for. */
  public boolean isAccepted(String language) {
    int bit = Languages.bit(language);
    return meanings.stream()
        .anyMatch(
            meaning ->
                (meaning.reading().acceptedIn() & bit) != 0
                    && (meaning.given() == null
                        || (meaning.given().reading().acceptedIn() & bit) != 0));
  }

  /** Whether it is nothing but a phrase in which names are left alone. */
  public boolean isLeftAlone() {
    return meanings.stream().allMatch(meaning -> meaning.reading().part() == Part.LEAVE);
  }

  /** Whether the first thing it can stand for is a name in dispute. */
  public boolean isContested() {
    return !meanings.isEmpty() && entry(meanings.get(0)).contested();
  }

  /** How easily the spelling is something else in a text language. */
  public Dangers dangers(String language) {
    DangerAnalysis analysis = new DangerAnalysis(entries, image.words());
    Danger worst = Danger.SAFE;
    Set<String> reasons = new LinkedHashSet<>();
    for (Meaning meaning : meanings) {
      if (meaning.reading().part() == Part.LEAVE) {
        continue;
      }
      analysis
          .reasons(
              index.key(meaning.key()),
              meaning.reading(),
              index.readings(meaning.key()),
              index.commonIn(meaning.key()),
              language)
          .forEach(reason -> reasons.add(reason.label()));
      Danger danger = meaning.reading().danger(Languages.bit(language));
      worst = danger.compareTo(worst) > 0 ? danger : worst;
    }
    return new Dangers(worst, List.copyOf(reasons));
  }

  /**
   * The first thing the spelling can stand for, as copy that leaves no doubt would name it: the
   * country, a person's given name, the language it was translated from. Null where it stands for
   * nothing that could be named.
   */
  public @Nullable Context context(String language) {
    return meanings.stream()
        .filter(meaning -> meaning.reading().part() != Part.LEAVE)
        .findFirst()
        .map(meaning -> context(meaning, language))
        .orElse(null);
  }

  private Context context(Meaning meaning, String language) {
    Entry entry = entry(meaning);
    Entry.Forms forms = entry.forms().get(language);
    String before = "";
    String after = "";
    if (forms != null && meaning.given() == null) {
      Part part = meaning.reading().part();
      before = part == Part.SURNAME && !forms.given().isEmpty() ? forms.given().get(0) + " " : "";
      after = part == Part.GIVEN && !forms.names().isEmpty() ? " " + forms.names().get(0) : "";
    }
    String country = country(entry, language);
    String text = before + form + after + (country.isEmpty() ? "" : " (" + country + ")");
    int bit = Languages.bit(language);
    int spelledBy = (meaning.reading().romanizedFor() | meaning.reading().acceptedIn()) & ~bit;
    List<String> sources = Languages.of(spelledBy);
    return new Context(
        text,
        before.length(),
        before.length() + form.length(),
        sources.isEmpty() ? null : sources.get(0));
  }

  /** What the language calls the entry's country; empty for a country itself. */
  private static String country(Entry entry, String language) {
    if (entry.territory() == null) {
      return "";
    }
    String country = new ULocale("", entry.territory()).getDisplayCountry(new ULocale(language));
    Entry.Forms forms = entry.forms().get(language);
    boolean itself =
        forms != null
            && forms.names().stream().anyMatch(name -> Fold.of(name).equals(Fold.of(country)));
    return itself ? "" : country;
  }

  private Entry entry(Meaning meaning) {
    return entries.get(meaning.reading().entry());
  }

  /** What editors call a part of a name. */
  public static String part(Part part) {
    return switch (part) {
      case WHOLE -> "name";
      case SHORT -> "short name";
      case GIVEN -> "given name";
      case SURNAME -> "surname";
      case LEAVE -> "phrase left alone";
    };
  }

  private List<String> origins(Entry entry, Meaning meaning) {
    Reading reading = meaning.reading();
    List<String> origins = new ArrayList<>();
    addLanguages(origins, "accepted in ", reading.acceptedIn());
    addLanguages(origins, "formerly used in ", reading.datedIn());
    addLanguages(origins, "native form in ", reading.nativeIn());
    if (reading.romanizedFor() != 0) {
      origins.addAll(spellings(entry, meaning));
    }
    if (reading.handListed()) {
      entry.variants().stream()
          .filter(variant -> isVariant(variant.form(), meaning))
          .map(variant -> "listed by hand (" + variant.form() + ": " + variant.cause() + ")")
          .forEach(origins::add);
    }
    return origins;
  }

  /**
   * The native forms that the romanisation tables spell so: one line for the tables of a language.
   */
  private List<String> spellings(Entry entry, Meaning meaning) {
    String key = index.key(meaning.key());
    boolean given = meaning.reading().part() == Part.GIVEN;
    List<String> spellings = new ArrayList<>();
    entry
        .natives()
        .forEach(
            (language, names) -> {
              String name = given ? names.given() : names.name();
              Map<String, List<String>> tables =
                  (name == null ? List.<Spelling>of() : romanizer.spell(language, name))
                      .stream()
                          .filter(spelling -> NameIndex.keysOf(spelling.text()).contains(key))
                          .collect(
                              Collectors.groupingBy(
                                  Spelling::language,
                                  TreeMap::new,
                                  Collectors.mapping(Spelling::scheme, Collectors.toList())));
              tables.forEach(
                  (target, schemes) ->
                      spellings.add(
                          "%s by %s (%s)"
                              .formatted(
                                  name,
                                  String.join(", ", schemes),
                                  schemes.size() == 1
                                      ? title(schemes.get(0), language, target)
                                      : english(language) + " → " + english(target))));
            });
    return spellings;
  }

  /** The first line of a table, which says whose convention it is. */
  private String title(String scheme, String language, String target) {
    String first = image.romanization().getOrDefault(scheme, "").lines().findFirst().orElse("");
    return first.startsWith("# ")
        ? first.substring(2).strip()
        : english(language) + " → " + english(target);
  }

  private static String english(String language) {
    return new ULocale(language).getDisplayLanguage(ULocale.ENGLISH);
  }

  /** A person's variant may be given name and surname. */
  private boolean isVariant(String variant, Meaning meaning) {
    String key = index.key(meaning.key());
    return NameIndex.keysOf(variant).contains(key)
        || (" " + Fold.of(variant) + " ").contains(" " + key + " ");
  }

  private static void addLanguages(List<String> origins, String what, int languages) {
    if (languages != 0) {
      origins.add(
          Languages.of(languages).stream()
              .map(NameExplainer::english)
              .collect(Collectors.joining(", ", what, "")));
    }
  }
}
