package org.bluepencil.engine.dictionary;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.romanization.Romanizer;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code dictionaries/} folder holds, read as a whole: either everything is sound, or all
 * problems are told together and nothing is used.
 *
 * @param entries the names, in the order of their files and lines
 * @param romanization rule files by name
 * @param profiles what is known of each text language
 * @param idioms rule files by path below {@code idioms/}, such as {@code en/fr-politics.xml}; those
 *     of the short form as LanguageTool's, under their own path
 * @param styles house styles by id
 * @param examples example sentences of the entries and styles
 * @param references where the files speak of entries; {@link Reference#problems} checks them
 * @param gazetteer rows of the gazetteer, in the order of their files and lines
 */
public record DictionaryFolder(
    List<Entry> entries,
    Map<String, String> romanization,
    Map<String, Profile> profiles,
    Map<String, String> idioms,
    Map<String, HouseStyle> styles,
    List<NameExample> examples,
    List<Reference> references,
    List<String> gazetteer) {

  /** A folder without a gazetteer. */
  public DictionaryFolder(
      List<Entry> entries,
      Map<String, String> romanization,
      Map<String, Profile> profiles,
      Map<String, String> idioms,
      Map<String, HouseStyle> styles,
      List<NameExample> examples,
      List<Reference> references) {
    this(entries, romanization, profiles, idioms, styles, examples, references, List.of());
  }

  /**
   * A folder and what is wrong in it; {@code folder} is empty where anything is.
   *
   * @param linter looks the names over when they have loaded
   */
  public record Loaded(DictionaryFolder folder, List<Problem> problems, NameLinter linter) {}

  private static final Set<String> FOLDERS =
      Set.of("names", "gazetteer", "romanization", "typography", "boilerplate", "idioms", "styles");

  /** Of the folders that hold no YAML. */
  private static final Map<String, String> ENDINGS =
      Map.of("romanization", ".txt", "idioms", ".xml", "gazetteer", ".tsv");

  private static final class Reading {
    final Path root;
    final List<Problem> problems = new ArrayList<>();
    final NamesReader names = new NamesReader();
    final GazetteerReader gazetteer = new GazetteerReader();
    final Map<String, String> romanization = new TreeMap<>();
    final StyleReader styles = new StyleReader();
    final ProfileReader profiles = new ProfileReader();
    final Map<String, String> idioms = new TreeMap<>();

    Reading(Path root) {
      this.root = root;
    }
  }

  /**
   * What speaks of an entry that is not there, or of a form that the entry does not have.
   *
   * @param base the dictionary that the folder is laid over, or null
   */
  public List<Problem> danglingReferences(@Nullable DictionaryImage base) {
    Map<String, Entry> own =
        entries.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    return Reference.problems(
        references, id -> own.containsKey(id) ? own.get(id) : base == null ? null : base.entry(id));
  }

  /** Idiom rule files of a text language, by path below {@code idioms/}. */
  public Map<String, String> idioms(String language) {
    Map<String, String> found = new TreeMap<>(idioms);
    found.keySet().removeIf(path -> !path.startsWith(language + "/"));
    return found;
  }

  static DictionaryFolder empty() {
    return new DictionaryFolder(
        List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  /**
   * Reads every dictionary file below {@code root}. Problems come sorted by file and line.
   *
   * @throws IOException if the folder itself cannot be read
   */
  public static Loaded load(Path root) throws IOException {
    return load(root, Set.of());
  }

  /**
   * Reads a folder as if some of its files were not there. See {@link #load(Path)}.
   *
   * @param except paths as they stand below {@code root}
   */
  public static Loaded load(Path root, Set<Path> except) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new IOException(root + " is not a folder; expected one laid out like dictionaries/");
    }
    Reading reading = new Reading(root);
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).filter(f -> !except.contains(f)).sorted().toList();
    }
    for (Path file : files) {
      read(reading, file);
    }
    checkRomanization(reading);
    Profile english = reading.profiles.profiles().get("en");
    if (english != null && !english.offices().isEmpty()) {
      reading.names.checkOffices(OfficeWords.of(english), reading.problems);
    }
    if (!reading.problems.isEmpty()) {
      return new Loaded(
          empty(),
          reading.problems.stream().sorted(Problem.ORDER).toList(),
          new NameLinter(List.of()));
    }
    DictionaryFolder folder =
        new DictionaryFolder(
            reading.names.entries(),
            reading.romanization,
            reading.profiles.profiles(),
            reading.idioms,
            reading.styles.styles(),
            join(reading.names.examples(), reading.styles.examples()),
            join(reading.names.references(), reading.styles.references()),
            reading.gazetteer.rows());
    return new Loaded(folder, List.of(), new NameLinter(reading.names.placed()));
  }

  private static <T> List<T> join(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static void read(Reading reading, Path file) throws IOException {
    String name = reading.root.relativize(file).toString().replace('\\', '/');
    String top = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    if (name.endsWith(".md") || file.getFileName().toString().startsWith(".")) {
      return;
    }
    if (!FOLDERS.contains(top)) {
      if (FOLDERS.contains(top.toLowerCase(Locale.ROOT))) {
        reading.problems.add(
            new Problem(
                name, 0, 0, "F103", "folders are named in small letters", "names/ and the like"));
      }
      return;
    }
    boolean isShortForm = top.equals("idioms") && name.endsWith(".yaml");
    String ending = isShortForm ? ".yaml" : ENDINGS.getOrDefault(top, ".yaml");
    if (!name.endsWith(ending)) {
      reading.problems.add(
          new Problem(
              name,
              0,
              0,
              "F101",
              "a file of an unknown kind",
              "a file ending in " + (top.equals("idioms") ? ".yaml or .xml" : ending)));
      return;
    }
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      reading.problems.add(new Problem(name, 0, 0, "F102", "not well-formed UTF-8", "UTF-8 text"));
      return;
    }
    String below = name.substring(top.length() + 1, name.length() - ending.length());
    switch (top) {
      case "romanization" -> reading.romanization.put(below, text);
      case "idioms" -> {
        String xml = isShortForm ? shortForm(name, below, text, reading.problems) : text;
        if (xml != null) {
          reading.idioms.put(below + ending, xml);
        }
      }
      case "gazetteer" -> reading.gazetteer.read(name, text, reading.problems);
      case "styles" -> reading.styles.read(name, below, text, reading.problems);
      case "typography" -> reading.profiles.typography(name, text, reading.problems);
      case "boilerplate" -> reading.profiles.boilerplate(name, text, reading.problems);
      default -> {
        if (below.equals("titles")) {
          reading.profiles.titles(name, text, reading.problems);
        } else if (below.startsWith("context/")) {
          reading.profiles.context(name, text, reading.problems);
        } else if (below.equals("offices")) {
          reading.profiles.offices(name, text, reading.problems);
        } else {
          reading.names.read(name, text, reading.problems);
        }
      }
    }
  }

  private static @Nullable String shortForm(
      String name, String below, String yaml, List<Problem> problems) {
    String language = below.contains("/") ? below.substring(0, below.indexOf('/')) : "";
    if (!Languages.TEXT.contains(language)) {
      problems.add(
          new Problem(
              name,
              0,
              0,
              "F104",
              "idioms stand in the folder of a text language",
              "one of " + String.join(", ", Languages.TEXT)));
      return null;
    }
    return IdiomReader.read(name, language, yaml, problems);
  }

  private static final Pattern VECTOR =
      Pattern.compile("^#\\s*test:\\s*(.+?)\\s*->\\s*(.+?)\\s*$", Pattern.MULTILINE);

  private static void checkRomanization(Reading reading) {
    reading.romanization.forEach(
        (name, text) -> {
          String file = "romanization/" + name + ".txt";
          try {
            Romanizer romanizer = Romanizer.of(Map.of(name, text));
            String source = name.substring(0, name.indexOf('-'));
            VECTOR
                .matcher(text)
                .results()
                .forEach(
                    vector -> {
                      String spelled = romanizer.spell(source, vector.group(1)).get(0).text();
                      if (!spelled.equals(vector.group(2))) {
                        int line = (int) text.substring(0, vector.start()).lines().count() + 1;
                        reading.problems.add(
                            new Problem(
                                file,
                                line,
                                1,
                                "R102",
                                vector.group(1) + " becomes " + spelled,
                                vector.group(2)));
                      }
                    });
          } catch (IllegalArgumentException e) {
            reading.problems.add(
                new Problem(
                    file, 0, 0, "R101", String.valueOf(e.getMessage()), "ICU transform rules"));
          }
        });
  }
}
