package org.bluepencil.engine.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices beside names; in the samples the name is in square brackets. */
class OfficeFinderTest {

  /** Those that the samples speak of; the names of all others would only take time. */
  private static final Set<String> ENTRIES =
      Set.of(
          "person.dmytro-kuleba",
          "person.vitali-klitschko",
          "person.volodymyr-zelensky",
          "person.andrij-melnyk",
          "person.dmitry-medvedev",
          "place.kyiv",
          "place.kharkiv",
          "place.warsaw");

  private static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru");

  private static final Map<String, OfficeWords> WORDS = new HashMap<>();

  private static List<Entry> everyEntry;
  private static DictionaryImage dictionary;

  @BeforeAll
  static void compile() throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(Path.of("../../dictionaries"));
    assertTrue(loaded.problems().isEmpty(), () -> loaded.problems().toString());
    DictionaryFolder all = loaded.folder();
    everyEntry = all.entries();
    List<Entry> few = everyEntry.stream().filter(e -> ENTRIES.contains(e.id())).toList();
    assertEquals(ENTRIES.size(), few.size());
    DictionaryFolder small =
        new DictionaryFolder(
            few, Map.of(), all.profiles(), Map.of(), Map.of(), List.of(), List.of());
    dictionary = DictionaryImage.compile(small, WordFilter.of(Map.of()));
    LANGUAGES.forEach(l -> WORDS.put(l, OfficeWords.of(dictionary.profile(l))));
  }

  private static OfficeWords words(String language) {
    return Objects.requireNonNull(WORDS.get(language));
  }

  private record Sample(CopyView copy, Mention mention, OfficeFinder finder) {
    static Sample of(String language, String marked, LocalDate date) {
      int start = marked.indexOf('[');
      int end = marked.indexOf(']') - 1;
      String plain = marked.replace("[", "").replace("]", "");
      Set<String> abbreviations = dictionary.profile(language).abbreviations();
      Text text = Text.plain(0, plain, abbreviations);
      int first = text.tokens().firstEndingAfter(start);
      int last = text.tokens().firstEndingAfter(end - 1);
      Mention mention =
          new Mention(text, new Mention.Piece(first, last, -1, List.of(), 0, null), null);
      List<Mention> others = new ArrayList<>();
      for (Mention found :
          MentionFinder.find(
                  new CopyView(List.of(text), language, null, null, null, null, dictionary), text)
              .mentions()) {
        if (found.firstToken() > last || found.lastToken() < first) {
          others.add(found);
        }
      }
      CopyView copy = new CopyView(List.of(text), language, null, null, date, null, dictionary);
      return new Sample(
          copy, mention, new OfficeFinder(copy, words(language), words("en"), others));
    }

    Bearing bearing(String entry) {
      Entry found = dictionary.entry(entry);
      assertNotNull(found, entry);
      return finder.bearing(found, mention, copy.date());
    }

    Set<String> offices() {
      return finder.at(mention).stream()
          .flatMap(office -> office.offices().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Bearing bearing(String language, String marked, String entry) {
    return Sample.of(language, marked, null).bearing(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Foreign Minister [Kouleba] spoke.",
        "en | Ukrainian Foreign Minister [Dmytro Kouleba] spoke.",
        "en | Ukraine's foreign minister [Kouleba] spoke.",
        "en | The foreign minister of Ukraine [Kouleba] spoke.",
        "en | The head of Ukrainian diplomacy, [Dmytro Kouleba], spoke.",
        "en | [Kouleba], the Ukrainian foreign minister, spoke.",
        "en | [Kouleba] (minister of foreign affairs) spoke.",
        "en | The boss of the Ukrainian Foreign Ministry [Kouleba] spoke.",
        "fr | Le ministre ukrainien des Affaires étrangères [Dmytro Kuleba] a parlé.",
        "fr | Le ministre des Affaires étrangères ukrainien, [Dmytro Kuleba], a parlé.",
        "fr | Le chef de la diplomatie ukrainienne [Kuleba] a parlé.",
        "fr | [Kuleba], ministre ukrainien des Affaires étrangères, a parlé.",
        "fr | L’ex-ministre des Affaires étrangères d’Ukraine [Kuleba] a parlé.",
        "de | Der ukrainische Außenminister [Kuleba] sprach.",
        "de | Der Besuch des ukrainischen Außenministers [Kuleba] begann.",
        "de | [Kuleba], der Außenminister der Ukraine, sprach.",
        "de | Chefdiplomat [Kuleba] sprach.",
        "es | El ministro ucraniano de Asuntos Exteriores [Kuleba] habló.",
        "es | El canciller de Ucrania, [Dmitró Kuleba], habló.",
        "es | [Kuleba], ministro de Exteriores ucraniano, habló.",
        "it | Il ministro degli Esteri ucraino [Kuleba] ha parlato.",
        "it | Il capo della diplomazia ucraina [Kuleba] ha parlato.",
        "it | [Kuleba], ministro ucraino degli Esteri, ha parlato.",
        "pt | O ministro das Relações Exteriores da Ucrânia, [Kuleba], falou.",
        "pt | O ministro ucraniano dos Negócios Estrangeiros [Kuleba] falou.",
        "pt | [Kuleba], chefe da diplomacia ucraniana, falou.",
        "nl | De Oekraïense minister van Buitenlandse Zaken [Kuleba] sprak.",
        "nl | [Kuleba], de Oekraïense minister van Buitenlandse Zaken, sprak.",
        "pl | Minister spraw zagranicznych Ukrainy [Kuleba] mówił.",
        "pl | Rozmowa z szefem ukraińskiej dyplomacji [Kulebą] trwała.",
        "pl | Ukraińskiego ministra spraw zagranicznych [Kuleby] nie było.",
        "pl | [Kuleba], szef MSZ Ukrainy, mówił.",
        "uk | Міністр закордонних справ України [Дмитро Кулеба] заявив.",
        "uk | Зустріч із міністром закордонних справ [Кулебою] відбулася.",
        "uk | Глава українського МЗС [Кулеба] заявив.",
        "uk | [Кулеба], міністр закордонних справ України, заявив.",
        "ru | Министр иностранных дел Украины [Дмитрий Кулеба] заявил.",
        "ru | Глава украинского МИД [Кулеба] заявил.",
        "ru | Встреча с министром иностранных дел Украины [Кулебой] прошла.",
        "ru | [Кулеба], глава МИД Украины, заявил.",
      })
  void findsTheOwnOfficeBesideTheName(String language, String marked) {
    assertEquals(Bearing.OWN, bearing(language, marked, "person.dmytro-kuleba"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Polish Foreign Minister [Kouleba] spoke.",
        "en | The foreign minister of Poland [Kouleba] spoke.",
        "en | [Kouleba], the Polish foreign minister, spoke.",
        "en | Deputy Foreign Minister [Kouleba] spoke.",
        "en | Defence Minister [Kouleba] spoke.",
        "en | The coach [Kouleba] spoke.",
        "fr | Le ministre polonais des Affaires étrangères [Kuleba] a parlé.",
        "fr | Le vice-ministre des Affaires étrangères [Kuleba] a parlé.",
        "fr | Le ministre adjoint des Affaires étrangères [Kuleba] a parlé.",
        "de | Der polnische Außenminister [Kuleba] sprach.",
        "de | Vizeaußenminister [Kuleba] sprach.",
        "de | Der stellvertretende Außenminister [Kuleba] sprach.",
        "es | El ministro polaco de Asuntos Exteriores [Kuleba] habló.",
        "es | El viceministro de Exteriores [Kuleba] habló.",
        "it | Il ministro degli Esteri polacco [Kuleba] ha parlato.",
        "it | Il sindaco [Kuleba] ha parlato.",
        "pt | O ministro polaco dos Negócios Estrangeiros [Kuleba] falou.",
        "nl | De Poolse minister van Buitenlandse Zaken [Kuleba] sprak.",
        "pl | Wiceminister spraw zagranicznych [Kuleba] mówił.",
        "pl | Minister spraw zagranicznych Rosji [Kuleba] mówił.",
        "uk | Заступник міністра закордонних справ [Кулеба] заявив.",
        "uk | Міністр закордонних справ Польщі [Кулеба] заявив.",
        "ru | Заместитель министра иностранных дел [Кулеба] заявил.",
        "ru | Министр иностранных дел Польши [Кулеба] заявил.",
      })
  void anotherOfficeOrAnotherCountrysIsNotHis(String language, String marked) {
    assertEquals(Bearing.ANOTHERS, bearing(language, marked, "person.dmytro-kuleba"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The foreign ministers [Kouleba] and Baerbock spoke.",
        "en | The foreign minister said [Kouleba] was there.",
        "en | That was the foreign minister. [Kouleba] agreed.",
        "en | Two leaders were there: [Kouleba] and Baerbock.",
        "en | [Kouleba], Foreign Minister Sikorski and others spoke.",
        "en | They ministered to [Kouleba].",
        "en | He was asked to head off [Kouleba].",
        "en | After talks with the foreign minister, [Kouleba] left.",
        "fr | Les ministres des Affaires étrangères [Kuleba] et Baerbock parlent.",
        "de | [Kuleba], Außenminister Sikorski und andere sprachen.",
        "es | El ministro de Exteriores dijo que [Kuleba] habló.",
        "it | Il ministro degli Esteri ha visto [Kuleba].",
        "pt | O ministro disse que [Kuleba] falou.",
        "nl | De minister zei dat [Kuleba] sprak.",
        "pl | Minister powiedział, że [Kuleba] mówił.",
        "uk | Міністр сказав, що [Кулеба] заявив.",
        "ru | Министр сказал, что [Кулеба] заявил.",
      })
  void findsNoOfficeWhereNoneIsTheNames(String language, String marked) {
    assertEquals(Bearing.NONE, bearing(language, marked, "person.dmytro-kuleba"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | [Klitsko], mayor of the capital, spoke. | OWN",
        "en | Kyiv Mayor [Klitsko] spoke. | OWN",
        "en | The mayor of Kyiv [Klitsko] spoke. | OWN",
        "en | The mayor of Kharkiv [Klitsko] spoke. | ANOTHERS",
        "en | Warsaw's mayor [Klitsko] spoke. | ANOTHERS",
        "en | The mayor of Kiev, Missouri, [Klitsko], spoke. | NONE",
        "fr | Le maire de Kiev [Klitsko] a parlé. | OWN",
        "fr | Le maire de la capitale ukrainienne, [Vitali Klitsko], a parlé. | OWN",
        "fr | Le maire de Kharkiv [Klitsko] a parlé. | ANOTHERS",
        "de | Der Bürgermeister von Kiew [Klitsko] sprach. | OWN",
        "es | El alcalde de Kiev [Klitsko] habló. | OWN",
        "it | Il sindaco di Kiev [Klitsko] ha parlato. | OWN",
        "pt | O prefeito de Kiev [Klitsko] falou. | OWN",
        "nl | Burgemeester [Klitsko] sprak. | POSSIBLE",
        "pl | Mer stolicy [Kliczko] mówił. | OWN",
        "uk | Мер столиці [Кличко] заявив. | OWN",
        "ru | Мэр столицы [Кличко] заявил. | OWN",
      })
  void aMayorIsOneOfHisOwnTown(String language, String marked, Bearing expected) {
    assertEquals(expected, bearing(language, marked, "person.vitali-klitschko"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The Ukrainian minister [Kouleba] spoke.",
        "fr | Le ministre [Kuleba] a parlé.",
        "de | Minister [Kuleba] sprach.",
        "es | La reunión con el ministro [Kuleba] terminó.",
        "it | Il ministro ucraino [Kuleba] ha parlato.",
        "pt | [Kuleba], ministro ucraniano, falou.",
        "nl | De Oekraïense minister [Kuleba] sprak.",
        "pl | Ukraiński minister [Kuleba] mówił.",
        "uk | Міністр [Кулеба] заявив.",
        "ru | Министр [Кулеба] заявил.",
      })
  void anOfficeOfManyIsOnlyPossible(String language, String marked) {
    assertEquals(Bearing.POSSIBLE, bearing(language, marked, "person.dmytro-kuleba"));
  }

  @Test
  void anOfficeLeftCountsForAYear() {
    String text = "Foreign Minister [Kouleba] spoke.";
    assertEquals(Bearing.ANOTHERS, on("2019-05-01", text));
    assertEquals(Bearing.OWN, on("2022-05-01", text));
    assertEquals(Bearing.OWN, on("2025-08-01", text));
    assertEquals(Bearing.ANOTHERS, on("2026-08-01", text));
  }

  @Test
  void aFormerOfficeCountsForEver() {
    assertEquals(Bearing.OWN, on("2026-08-01", "Former Foreign Minister [Kouleba] spoke."));
    assertEquals(Bearing.ANOTHERS, on("2019-05-01", "Former foreign minister [Kouleba] spoke."));
  }

  private static Bearing on(String day, String marked) {
    return Sample.of("en", marked, LocalDate.parse(day)).bearing("person.dmytro-kuleba");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An aide to President [Zelenski] spoke.",
        "The wife of President [Zelenski] spoke.",
        "The country's president, [Zelenski], spoke.",
        "Ukrainian leader [Zelenski] spoke.",
      })
  void whoeverSpeaksThePresidentIsNamed(String marked) {
    assertEquals(Bearing.OWN, bearing("en", marked, "person.volodymyr-zelensky"));
  }

  @Test
  void aVicePresidentIsNoPresidentAndAPremierNoMinisterOfAnything() {
    assertEquals(Set.of("deputy-president"), offices("en", "Vice President [Smith] spoke."));
    assertEquals(Set.of("prime-minister"), offices("fr", "Le Premier ministre [Smith] parle."));
    assertEquals(
        Set.of("central-bank-governor"), offices("en", "National Bank Governor [Smith] spoke."));
  }

  @Test
  void theDeputyChairmanOfTheSecurityCouncilIsNotItsSecretary() {
    String medvedev = "person.dmitry-medvedev";
    assertEquals(
        Bearing.POSSIBLE,
        bearing("en", "Deputy chairman of the Security Council [Medvedew] spoke.", medvedev));
    assertEquals(
        Bearing.POSSIBLE,
        bearing("ru", "Заместитель председателя Совбеза [Медведєв] заявил.", medvedev));
    assertEquals(
        Bearing.ANOTHERS,
        bearing("en", "The secretary of the Security Council [Medvedew] spoke.", medvedev));
  }

  @Test
  void aChancellorHeadsAGovernmentAndInSpanishAndPortugueseMayBeAForeignMinister() {
    assertEquals(Set.of("prime-minister"), offices("en", "German Chancellor [Smith] spoke."));
    assertEquals(
        Set.of("finance-minister"), offices("en", "Chancellor of the Exchequer [Smith] spoke."));
    assertEquals(Set.of("prime-minister"), offices("fr", "Le chancelier allemand [Smith] parle."));
    assertEquals(
        Set.of("prime-minister", "foreign-minister"),
        offices("es", "El canciller alemán [Smith] habló."));
    assertEquals(
        Set.of("prime-minister", "foreign-minister"), offices("pt", "O chanceler [Smith] falou."));
  }

  @Test
  void anAmbassadorIsCalledByTheCountryHeIsSentTo() {
    String melnyk = "person.andrij-melnyk";
    assertEquals(
        Bearing.POSSIBLE, bearing("en", "The ambassador to Germany [Melnik] spoke.", melnyk));
    assertEquals(
        Bearing.POSSIBLE, bearing("de", "Der ukrainische Botschafter [Melnik] sprach.", melnyk));
    assertEquals(
        Bearing.ANOTHERS, bearing("de", "Der iranische Botschafter [Melnik] sprach.", melnyk));
  }

  private static Set<String> offices(String language, String marked) {
    return Sample.of(language, marked, null).offices();
  }

  @Test
  void everyOfficeOfAnEntryHasWordsInTheLanguagesOfText() {
    long read = 0;
    for (Entry entry : everyEntry) {
      for (Entry.Office office : entry.offices()) {
        read++;
        String id = office.office() == null ? words("en").office(office.title()) : office.office();
        assertNotNull(id, () -> entry.id() + " " + office.title());
        for (String language : LANGUAGES) {
          assertTrue(words(language).isOffice(id) || id.equals(OfficeWords.OTHER), id);
        }
      }
    }
    assertTrue(read > 400, "only " + read + " offices");
  }
}
