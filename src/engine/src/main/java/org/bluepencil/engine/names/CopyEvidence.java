package org.bluepencil.engine.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the copy as a whole says about its names: which countries it is about, whose full names it
 * gives, which accepted forms it uses.
 */
final class CopyEvidence {

  /** How far before a name the adjective of its bearer's country may stand. */
  private static final int WORDS_BEFORE = 4;

  /** Countries whose adjective another's may end with: North Korean, South Sudanese, Hong Kong. */
  private static final Set<String> SHARING =
      Set.of(
          "KR", "KP", "SD", "SS", "CD", "CG", "CN", "TW", "HK", "GB", "IE", "NE", "NG", "GN", "GW");

  /** Shorter ones are other words as well: us, grec. */
  private static final int SHORTEST_ADJECTIVE = 5;

  /** A form that the copy uses of one part of an entry's name. */
  private record Usage(int entry, Part part) {}

  /** A sentence, by its start, that has an accepted form of an entry. */
  private record Sentence(Text text, int start, int entry) {}

  private final Set<Sentence> acceptedIn = new HashSet<>();
  private final CopyView copy;
  private final FormLookup forms;
  private final OfficeFinder offices;
  private final CountryStems countries;
  private final OfficeWords adjectives;
  private final Map<String, Set<Integer>> entriesByTerritory = new HashMap<>();
  private final Set<String> countriesNamed = new HashSet<>();
  private final Set<Integer> fullNames = new HashSet<>();
  private final Set<Integer> keysOfOthers = new HashSet<>();
  private final Map<Usage, Map<String, Integer>> acceptedForms = new HashMap<>();

  CopyEvidence(
      CopyView copy,
      FormLookup forms,
      LanguageFacts facts,
      OfficeFinder offices,
      List<Mention> mentions,
      Set<Integer> namesakes) {
    this.copy = copy;
    this.forms = forms;
    this.offices = offices;
    this.countries = facts.countries();
    this.adjectives = facts.offices();
    this.keysOfOthers.addAll(namesakes);
    mentions.forEach(this::add);
    findCountries(mentions);
  }

  private void add(Mention mention) {
    int language = Languages.bit(copy.language());
    boolean ordinary = (copy.dictionary().names().commonIn(mention.piece().key()) & language) != 0;
    Surroundings around = new Surroundings(copy, mention);
    boolean place = mention.piece().part() == Part.WHOLE;
    boolean person = place && (around.hasTitle() || around.looksLikeSurname());
    if (!mention.isFullName() && around.followsAnotherName() || person) {
      keysOfOthers.add(mention.piece().key());
    }
    boolean historical = around.isHistorical();
    for (Reading reading : mention.piece().readings()) {
      Entry entry = copy.dictionary().entries().get(reading.entry());
      if (mention.isFullName()) {
        fullNames.add(reading.entry());
      }
      // A surname alone, or an ordinary word, says nothing of where the copy is set.
      boolean speaks = mention.isFullName() || !entry.isPerson() && !ordinary;
      if (speaks && entry.territory() != null && mention.piece().readings().size() == 1) {
        entriesByTerritory
            .computeIfAbsent(entry.territory(), t -> new HashSet<>())
            .add(reading.entry());
      }
      if (!historical) {
        mention.pieces().forEach(piece -> count(mention, piece, reading.entry()));
      }
    }
  }

  private void count(Mention mention, Piece piece, int entry) {
    String surface = piece.surface(mention.text());
    boolean used =
        piece.readings().stream()
            .filter(reading -> reading.entry() == entry)
            .anyMatch(reading -> forms.isListed(reading, surface));
    if (used) {
      if (piece == mention.piece()) {
        acceptedIn.add(new Sentence(mention.text(), sentence(mention), entry));
      }
      acceptedForms
          .computeIfAbsent(new Usage(entry, piece.part()), u -> new LinkedHashMap<>())
          .merge(Fold.of(surface), 1, Integer::sum);
    }
  }

  /** A name is no evidence for itself: its own words are passed over. */
  private void findCountries(List<Mention> mentions) {
    Map<Text, BitSet> taken = Mention.wordsOf(mentions);
    StringBuilder folded = new StringBuilder();
    for (Text text : copy.texts()) {
      BitSet own = taken.getOrDefault(text, new BitSet());
      for (int i = own.nextClearBit(0); i < text.tokens().count(); i = own.nextClearBit(i + 1)) {
        folded.setLength(0);
        Fold.append(folded, text.string(), text.tokens().start(i), text.tokens().end(i));
        countries.find(folded, countriesNamed::add);
        findAdjective(text, i, folded);
      }
    }
  }

  /** A country's adjective says as much as its name; in English it has a capital. */
  private void findAdjective(Text text, int token, StringBuilder folded) {
    boolean small = Character.isLowerCase(text.string().codePointAt(text.tokens().start(token)));
    if (folded.length() >= SHORTEST_ADJECTIVE && !(small && copy.language().equals("en"))) {
      String territory = adjectives.territory(folded.toString());
      if (territory != null) {
        countriesNamed.add(territory);
      }
    }
  }

  /** Whether an office at a mention is called that of the entry's country. */
  boolean isOfficeOfCountry(int entry, Mention mention) {
    String territory = copy.dictionary().entries().get(entry).territory();
    return offices.at(mention).stream().anyMatch(o -> o.territories().contains(territory));
  }

  /**
   * Whether another country's adjective says whose the person is: Russian painter Dmitry Kuleba.
   */
  boolean isOfAnotherCountry(int entry, Mention mention) {
    String territory = copy.dictionary().entries().get(entry).territory();
    if (territory == null) {
      return false;
    }
    Text text = mention.text();
    int sentence = text.sentenceAt(mention.start()).start();
    int first = mention.firstToken();
    for (int token = first - 1; token >= Math.max(0, first - WORDS_BEFORE); token--) {
      if (text.tokens().start(token) < sentence) {
        break;
      }
      String other = adjectives.territory(Fold.of(text.word(token)));
      if (other != null) {
        return !other.equals(territory)
            && !(SHARING.contains(other) && SHARING.contains(territory));
      }
    }
    return false;
  }

  /** Whether an office stands at a mention. */
  boolean hasOffice(Mention mention) {
    return !offices.at(mention).isEmpty();
  }

  /** What the offices at a mention say of an entry. */
  Bearing bearing(int entry, Mention mention) {
    return offices.bearing(copy.dictionary().entries().get(entry), mention, copy.date());
  }

  /** Whether the copy names the entry's country, or another place or full name of it. */
  boolean hasCompatriot(int entry) {
    String territory = copy.dictionary().entries().get(entry).territory();
    return territory != null && countriesNamed.contains(territory) || namesCompatriot(entry);
  }

  /** Whether the copy has another place or full name of the entry's country. */
  boolean namesCompatriot(int entry) {
    String territory = copy.dictionary().entries().get(entry).territory();
    Set<Integer> others =
        territory == null ? Set.of() : entriesByTerritory.getOrDefault(territory, Set.of());
    return others.size() > 1 || others.size() == 1 && !others.contains(entry);
  }

  /** Whether the copy names a country, or a place or full name of it. */
  boolean isAbout(String territory) {
    return countriesNamed.contains(territory) || entriesByTerritory.containsKey(territory);
  }

  /** Whether another country than the entry's stands right behind a mention. */
  boolean isElsewhere(Mention mention, int entry) {
    return isElsewhere(mention, copy.dictionary().entries().get(entry).territory());
  }

  /** Whether another country stands right behind a mention: Atenas in Costa Rica. */
  boolean isElsewhere(Mention mention, @Nullable String territory) {
    Text text = mention.text();
    int next = mention.lastToken() + 2;
    if (next >= text.tokens().count()
        || text.tokens().start(next) >= text.sentenceAt(mention.start()).end()
        || !copy.profile().placingWords().contains(text.word(next - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String other = countries.named(Fold.of(text.word(next)));
    return territory != null && other != null && !other.equals(territory);
  }

  /** Whether a spelling stands somewhere in the copy as the surname of somebody else. */
  boolean isSomebodyElse(int key) {
    return keysOfOthers.contains(key);
  }

  /** Whether the mention's sentence has an accepted form of the entry as well. */
  boolean isAcceptedBeside(Mention mention, int entry) {
    return acceptedIn.contains(new Sentence(mention.text(), sentence(mention), entry));
  }

  private static int sentence(Mention mention) {
    return mention.text().sentenceAt(mention.start()).start();
  }

  boolean hasFullName(int entry) {
    return fullNames.contains(entry);
  }

  /** The accepted form that the copy uses most, folded, or null if it uses none. */
  @Nullable String usedForm(int entry, Part part) {
    return usedForms(entry, part).stream().findFirst().orElse(null);
  }

  /** The different accepted forms that the copy uses, folded, most used first. */
  List<String> usedForms(int entry, Part part) {
    return acceptedForms.getOrDefault(new Usage(entry, part), Map.of()).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
