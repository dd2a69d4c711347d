package org.bluepencil.engine.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.ImportSettings;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.EntryReader;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.dictionary.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of entries in every format of exchange. */
public final class EntryList {

  private EntryList() {}

  /**
   * What a file held.
   *
   * @param entries its entries; none if anything is wrong
   * @param problems everything that is wrong
   * @param leftOut what it says and no entry has room for, and how often
   */
  public record Read(
      List<SourceEntry> entries, List<Problem> problems, Map<String, Integer> leftOut) {}

  /**
   * Writes entries.
   *
   * @param languages columns of a table, or source and target of pairs; of no account elsewhere
   * @return the spellings that a list of pairs could not hold, since they stand for several names
   */
  public static Set<String> write(
      List<SourceEntry> entries, ExchangeFormat format, List<String> languages, Writer out)
      throws IOException {
    switch (format) {
      case TBX -> TbxWriter.write(TbxDialect.V3, entries, out);
      case MARTIF -> TbxWriter.write(TbxDialect.MARTIF, entries, out);
      case JSONL -> JsonLines.write(entries, out);
      case CSV -> GlossaryWriter.writeTable(entries, languages, ',', out);
      case TSV -> GlossaryWriter.writeTable(entries, languages, '\t', out);
      case CSV_PAIR, TSV_PAIR -> {
        char separator = format == ExchangeFormat.CSV_PAIR ? ',' : '\t';
        return GlossaryWriter.writePairs(
            entries, languages.get(0), languages.get(1), separator, out);
      }
    }
    return Set.of();
  }

  /** Entries as a dictionary file; there must be some. */
  public static String yaml(List<SourceEntry> entries) {
    return YamlOut.write(entries);
  }

  /**
   * Reads a file of any format and checks its entries as those of a dictionary file are.
   *
   * @param file what problems call it
   * @param known the entry with an id that a reference may mean, or null
   * @param beside the ids of entries that go on standing beside these
   * @param english what is known of English: the offices that entries may name
   */
  public static Read read(
      InputStream in,
      String file,
      ExchangeFormat format,
      ImportSettings settings,
      Function<String, @Nullable Entry> known,
      Set<String> beside,
      Profile english)
      throws IOException {
    Reading reading =
        new Reading(file, settings, id -> beside.contains(id) || known.apply(id) != null);
    try {
      readDrafts(in, format, reading);
    } catch (CharacterCodingException e) {
      reading.problem(0, "F102", "not well-formed UTF-8", "UTF-8 text");
    }
    List<SourceEntry> entries = check(reading, known, beside, english);
    if (entries.isEmpty() && reading.problems.isEmpty()) {
      reading.problem(0, "X110", "the file has no entry", "one at least");
    }
    return new Read(
        reading.problems.isEmpty() ? entries : List.of(),
        reading.problems.stream().distinct().sorted(Problem.ORDER).toList(),
        new TreeMap<>(reading.leftOut));
  }

  private static void readDrafts(InputStream in, ExchangeFormat format, Reading reading)
      throws IOException {
    switch (format) {
      case TBX, MARTIF -> TbxReader.read(in, reading);
      case JSONL -> JsonLines.read(text(in), reading);
      default -> GlossaryTable.read(text(in), reading).toEntries(reading);
    }
  }

  /** UTF-8, and nothing else: a letter that was guessed would be a wrong name. */
  static BufferedReader text(InputStream in) {
    return new BufferedReader(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static List<SourceEntry> check(
      Reading reading,
      Function<String, @Nullable Entry> known,
      Set<String> beside,
      Profile english) {
    EntryReader reader = new EntryReader(english);
    List<SourceEntry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Draft draft : reading.drafts) {
      String id = draft.json().path("id").asText();
      Integer other = lines.putIfAbsent(id, draft.line());
      if (other != null || beside.contains(id)) {
        String where = other == null ? "in another file of the folder" : "in line " + other;
        reading.problem(
            draft.line(), "N101", "the id " + id + " stands " + where, "an id of its own");
      }
      SourceEntry entry = reader.read(draft.json(), reading.file, draft.line(), reading.problems);
      if (entry != null) {
        entries.add(entry);
      }
    }
    Map<String, Entry> own =
        entries.stream()
            .collect(Collectors.toMap(SourceEntry::id, SourceEntry::entry, (a, b) -> a));
    if (reading.problems.isEmpty()) {
      reading.problems.addAll(
          reader.dangling(id -> own.containsKey(id) ? own.get(id) : known.apply(id)));
    }
    return entries;
  }

  /** An entry with no more than some languages have of it, or null if that is nothing. */
  public static @Nullable SourceEntry in(SourceEntry source, Set<String> languages) {
    Entry entry = source.entry();
    Entry less =
        new Entry(
            entry.id(),
            entry.kind(),
            entry.wikidata(),
            entry.territory(),
            entry.gender(),
            retain(entry.natives(), languages),
            retain(entry.forms(), languages),
            retain(entry.shortForms(), languages),
            entry.variants(),
            entry.leave(),
            entry.contested(),
            entry.offices(),
            entry.country(),
            entry.region(),
            entry.related(),
            entry.source(),
            entry.asOf(),
            entry.note());
    boolean said =
        languages.stream()
            .anyMatch(language -> !GlossaryWriter.fullNames(less, language).isEmpty());
    return said
        ? new SourceEntry(
            less,
            source.examples().stream()
                .filter(example -> languages.contains(example.language()))
                .toList())
        : null;
  }

  private static <T> Map<String, T> retain(Map<String, T> map, Set<String> languages) {
    Map<String, T> less = new LinkedHashMap<>(map);
    less.keySet().retainAll(languages);
    return less;
  }
}
