package org.bluepencil.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.ImageComparison;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.exchange.EntryList;
import org.bluepencil.engine.exchange.GlossaryReader;
import org.bluepencil.engine.idioms.RuleFiles;
import org.bluepencil.engine.romanization.Romanizer;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A compiled dictionary: what a {@link Cleaner} works by.
 *
 * <p>The packaged one is opened by the lexicon module; {@link #open} reads one from a file, {@link
 * #withOverlay} lays a folder of an editor's own files over it. Immutable and thread-safe.
 */
public final class Dictionary {

  private final DictionaryImage image;

  /** Made when first asked for: cleaning reads the compiled spellings and never needs it. */
  private @Nullable Romanizer romanizer;

  Dictionary(DictionaryImage image) {
    this.image = image;
  }

  /**
   * Opens a compiled dictionary.
   *
   * @throws IOException if the file is missing, is no dictionary, has another format or is damaged
   */
  public static Dictionary open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** Reads a compiled dictionary from a stream, which is left open. See {@link #open}. */
  public static Dictionary read(InputStream in) throws IOException {
    return new Dictionary(DictionaryImage.read(in));
  }

  /**
   * Compiles a folder laid out like {@code dictionaries/} without any list of ordinary words: good
   * for tests and trials; a release is compiled by the lexicon module, which has the words.
   *
   * @throws DictionaryException with every problem in the folder, if there is any
   * @throws IOException if the folder cannot be read
   */
  public static Dictionary compile(Path folder) throws IOException, DictionaryException {
    return compile(folder, WordFilter.empty());
  }

  /** Compiles a folder with the ordinary words of each language. See {@link #compile(Path)}. */
  public static Dictionary compile(Path folder, WordFilter words)
      throws IOException, DictionaryException {
    return new Dictionary(DictionaryImage.compile(sound(folder, null), words));
  }

  /**
   * This dictionary with a folder of files laid over it: an entry, house style, rule file or part
   * of a language's profile takes the place of its namesake, everything else stays.
   *
   * @throws DictionaryException with every problem in the folder, if there is any; nothing of it is
   *     used then
   * @throws IOException if the folder cannot be read
   */
  public Dictionary withOverlay(Path folder) throws IOException, DictionaryException {
    return new Dictionary(image.overlaidBy(sound(folder, image)));
  }

  private static DictionaryFolder sound(Path folder, @Nullable DictionaryImage base)
      throws IOException, DictionaryException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(folder);
    List<Problem> problems = new ArrayList<>(loaded.problems());
    problems.addAll(loaded.folder().danglingReferences(base));
    for (String language : Languages.TEXT) {
      problems.addAll(RuleFiles.read(loaded.folder().idioms(language)).problems());
    }
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return loaded.folder();
  }

  /**
   * Compiles a folder that holds a whole dictionary with this one's ordinary words, and nothing
   * else of it.
   *
   * @throws DictionaryException with every problem in the folder, if there is any
   * @throws IOException if the folder cannot be read
   */
  public Dictionary replacedBy(Path folder) throws IOException, DictionaryException {
    return compile(folder, image.words());
  }

  /** Writes the compiled dictionary to a stream, which is left open. */
  public void write(OutputStream out) throws IOException {
    image.write(out);
  }

  /** A hash of everything in the dictionary, the same wherever it is compiled. */
  public String version() {
    return image.version();
  }

  /** The rules of the idiom check, sorted by name. */
  public List<IdiomRule> idiomRules() {
    return Languages.TEXT.stream()
        .flatMap(
            language ->
                RuleFiles.read(image.idioms(language)).facts().values().stream()
                    .map(f -> new IdiomRule(f.name(), language, f.sources(), f.tier())))
        .sorted(Comparator.comparing(IdiomRule::name))
        .toList();
  }

  /** The house styles that a copy can ask for: the outlet by the style's id, sorted. */
  public Map<String, String> styles() {
    Map<String, String> styles = new TreeMap<>();
    image.styles().forEach((id, style) -> styles.put(id, style.name()));
    return styles;
  }

  /** Whether a copy can ask for a house style, in whatever case. */
  public boolean hasStyle(String style) {
    return image.style(style) != null;
  }

  /** How many entries there are, the gazetteer's towns not counted. */
  public int size() {
    return image.entries().size();
  }

  /** How many towns the gazetteer has beside the entries. */
  public int gazetteerSize() {
    return image.gazetteer().entries().size();
  }

  /** How many towns of the gazetteer serve nobody, since an entry speaks of them. */
  public int overriddenSize() {
    return image.gazetteer().overridden().size();
  }

  /** The entry with an id, or the gazetteer's town. */
  public Optional<DictionaryEntry> entry(String id) {
    return Optional.ofNullable(image.entry(id))
        .or(() -> Optional.ofNullable(image.gazetteer().entry(id)))
        .map(this::describe);
  }

  /**
   * Entries whose id or one of whose forms holds {@code query}, case and accents ignored.
   *
   * @param limit the most entries to return
   */
  public List<DictionaryEntry> search(String query, int limit) {
    String folded = Fold.of(query.strip());
    if (folded.isEmpty()) {
      return List.of();
    }
    return Stream.concat(image.entries().stream(), image.gazetteer().entries().stream())
        .filter(
            entry ->
                entry.id().contains(folded)
                    || EntryDescriber.spellings(entry).anyMatch(folded::equals)
                    || EntryDescriber.spellings(entry).anyMatch(form -> form.contains(folded)))
        .sorted(
            Comparator.comparing(
                    (Entry entry) -> EntryDescriber.spellings(entry).noneMatch(folded::equals))
                .thenComparing(Entry::isFromGazetteer)
                .thenComparing(Entry::id))
        .limit(limit)
        .map(this::describe)
        .toList();
  }

  private DictionaryEntry describe(Entry entry) {
    return EntryDescriber.describe(entry, image.styles().values());
  }

  /**
   * How a name is spelled elsewhere.
   *
   * @param language BCP 47 subtag of the name's own language
   * @param name its native form: a place, an organisation, a surname or a given name
   */
  public Spellings spellings(String language, String name) {
    return Spellings.of(image, romanizer(), language, name);
  }

  /** The romanisation rules, read once. */
  synchronized Romanizer romanizer() {
    if (romanizer == null) {
      romanizer = Romanizer.of(image.romanization());
    }
    return romanizer;
  }

  /**
   * What the dictionary knows of a spelling and what would become of it.
   *
   * @param language BCP 47 tag of the text language asked about, or null for all
   */
  public Explanation explain(String form, @Nullable String language) {
    return explain(form, language, null);
  }

  /**
   * What the dictionary knows of a spelling and what would become of it in a house style.
   *
   * @param language BCP 47 tag of the text language asked about, or null for all
   * @param style the house style, or null for the neutral one
   */
  public Explanation explain(String form, @Nullable String language, @Nullable String style) {
    return Explainer.explain(this, form, language, style);
  }

  /**
   * Everything wrong in a folder laid out like {@code dictionaries/}, by file and line: what keeps
   * it from loading or, if nothing does, names that get in each other's way and examples that come
   * out otherwise than they say when the folder is laid over this dictionary.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Problem> lint(Path folder) throws IOException {
    return DictionaryLinter.lint(folder, image);
  }

  /**
   * What may be wrong in a folder and may be meant so, by file and line: spellings that no
   * romanisation table gives, forms that are ordinary words. A folder that does not load has none.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Problem> advise(Path folder) throws IOException {
    return DictionaryLinter.advise(folder, image);
  }

  /**
   * Reads the entries of another program's file and checks them as the files of a folder are that
   * is laid over this dictionary. The stream is left open.
   *
   * @param file what problems call it
   * @param beside the entries that go on standing in the folder
   * @throws DictionaryException with everything wrong in the file, each with its line; nothing of
   *     it is used then
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public Imported importEntries(
      InputStream in,
      String file,
      ExchangeFormat format,
      ImportSettings settings,
      EntryExchange beside)
      throws IOException, DictionaryException {
    Map<String, Entry> others =
        beside.entries().stream().collect(Collectors.toMap(SourceEntry::id, SourceEntry::entry));
    EntryList.Read read =
        EntryList.read(
            in,
            file,
            format,
            settings,
            id -> others.containsKey(id) ? others.get(id) : image.entry(id),
            others.keySet(),
            image.profile("en"));
    if (!read.problems().isEmpty()) {
      throw new DictionaryException(read.problems());
    }
    return new Imported(new EntryExchange(read.entries()), read.leftOut());
  }

  /**
   * Reads a file as the glossary of a copy: a list of pairs as it stands, a termbase by what the
   * pair's second language writes for the forms of its first.
   *
   * @param file what problems call it
   * @param languages the language that the copy was translated from and its own, or null if they
   *     are not known, when only a list of pairs will do
   * @throws DictionaryException with everything wrong in the file
   * @throws IOException if it cannot be read
   */
  public List<Copy.GlossaryTerm> readGlossary(
      byte[] content, String file, ExchangeFormat format, ImportSettings.@Nullable Pair languages)
      throws IOException, DictionaryException {
    Set<String> wanted = languages == null ? Set.of() : Set.of(languages.from(), languages.to());
    ImportSettings settings =
        new ImportSettings("2000", "your glossary", true, wanted, languages, "other");
    List<Problem> problems = new ArrayList<>();
    List<Copy.GlossaryTerm> terms =
        GlossaryReader.read(content, file, format, settings, image.profile("en"), problems);
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return terms;
  }

  /** What changes where {@code other} takes the place of this dictionary. */
  public DictionaryDiff diff(Dictionary other) {
    List<DictionaryEntry> added = new ArrayList<>();
    List<DictionaryEntry> removed = new ArrayList<>();
    List<DictionaryDiff.ChangedEntry> changed = new ArrayList<>();
    for (Entry entry : image.entries()) {
      Entry now = other.image.entry(entry.id());
      if (now == null) {
        removed.add(describe(entry));
      } else if (!now.equals(entry)) {
        changed.add(
            new DictionaryDiff.ChangedEntry(entry.id(), ImageComparison.changes(entry, now)));
      }
    }
    for (Entry entry : other.image.entries()) {
      if (image.entry(entry.id()) == null) {
        added.add(describe(entry));
      }
    }
    added.sort(Comparator.comparing(DictionaryEntry::id));
    removed.sort(Comparator.comparing(DictionaryEntry::id));
    changed.sort(Comparator.comparing(DictionaryDiff.ChangedEntry::id));
    return new DictionaryDiff(added, removed, changed, ImageComparison.files(image, other.image));
  }

  DictionaryImage image() {
    return image;
  }
}
