package org.bluepencil.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.dictionary.EntryJson;
import org.bluepencil.engine.dictionary.EntryReader;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.bluepencil.engine.exchange.EntryList;

/**
 * Entries with all that their editors wrote of them, examples and notes included, on their way to
 * or from other programs. A compiled {@link Dictionary} has less: it needs no examples. Immutable
 * and thread-safe.
 */
public final class EntryExchange {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<SourceEntry> entries;

  EntryExchange(List<SourceEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** No entries. */
  public static EntryExchange none() {
    return new EntryExchange(List.of());
  }

  /**
   * The entries of a folder laid out like {@code dictionaries/}.
   *
   * @throws DictionaryException with every problem in the folder, if there is any
   * @throws IOException if the folder cannot be read
   */
  public static EntryExchange ofFolder(Path folder) throws IOException, DictionaryException {
    return ofFolder(folder, Set.of());
  }

  /**
   * The entries of a folder without those of some of its files. See {@link #ofFolder(Path)}.
   *
   * @param except files, their paths below {@code folder}
   */
  public static EntryExchange ofFolder(Path folder, Set<Path> except)
      throws IOException, DictionaryException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(folder, except);
    if (!loaded.problems().isEmpty()) {
      throw new DictionaryException(loaded.problems());
    }
    return new EntryExchange(EntryReader.of(loaded.folder()));
  }

  /**
   * Reads what {@link #write} wrote as {@link ExchangeFormat#JSONL} and nobody changed since. The
   * stream is left open.
   *
   * @throws IOException if it cannot be read
   */
  public static EntryExchange read(InputStream jsonLines) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(jsonLines, StandardCharsets.UTF_8));
    List<SourceEntry> entries = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      entries.add(EntryJson.read(JSON.readTree(line)));
    }
    return new EntryExchange(entries);
  }

  /** How many entries there are. */
  public int size() {
    return entries.size();
  }

  /** The ids of the entries. */
  public Set<String> ids() {
    return entries.stream().map(SourceEntry::id).collect(Collectors.toUnmodifiableSet());
  }

  List<SourceEntry> entries() {
    return entries;
  }

  /** These entries with others laid over them: one with the same id takes its place. */
  public EntryExchange overlaidBy(EntryExchange other) {
    Map<String, SourceEntry> merged = new LinkedHashMap<>();
    entries.forEach(entry -> merged.put(entry.id(), entry));
    other.entries.forEach(entry -> merged.put(entry.id(), entry));
    return new EntryExchange(List.copyOf(merged.values()));
  }

  /** The entries of some kinds, such as {@code place}. */
  public EntryExchange ofKinds(Set<String> kinds) {
    return new EntryExchange(
        entries.stream().filter(entry -> kinds.contains(entry.entry().kind())).toList());
  }

  /**
   * What some languages have of these entries, by language subtag. What belongs to no language,
   * such as notes, stays; entries that none of them names are left out.
   */
  public EntryExchange inLanguages(Set<String> languages) {
    return new EntryExchange(
        entries.stream()
            .map(entry -> EntryList.in(entry, languages))
            .filter(Objects::nonNull)
            .toList());
  }

  /**
   * Writes the entries in UTF-8. The stream is left open.
   *
   * @param languages for a table of terms its columns, for a list of pairs source and target; of no
   *     account elsewhere
   * @return the spellings that a list of pairs could not hold, since they stand for several names
   * @throws IllegalArgumentException if a table has fewer than two languages, or a list of pairs
   *     more
   */
  public Set<String> write(ExchangeFormat format, List<String> languages, OutputStream out)
      throws IOException {
    boolean enough = format.isPairs() ? languages.size() == 2 : languages.size() > 1;
    if (format.isTable() && !enough) {
      throw new IllegalArgumentException(format + " needs other languages than " + languages);
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Set<String> left = EntryList.write(entries, format, languages, writer);
    writer.flush();
    return left;
  }

  /**
   * The entries as a dictionary file under {@code names/}.
   *
   * @throws IllegalStateException if there are none
   */
  public String toYaml() {
    if (entries.isEmpty()) {
      throw new IllegalStateException("a dictionary file has at least one entry");
    }
    return EntryList.yaml(entries);
  }
}
