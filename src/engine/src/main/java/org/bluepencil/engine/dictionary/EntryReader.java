package org.bluepencil.engine.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluepencil.engine.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Takes entries that stand in another format than the dictionary files do, and tells what is wrong
 * with them as if they stood in one. Not thread-safe.
 */
public final class EntryReader {

  private static final String POINTER = "/entries/0";

  private final FormLetters letters = new FormLetters();
  private final @Nullable OfficeWords offices;

  /** Where each entry stands, and what it speaks of, until it is known what else there is. */
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param english what is known of English: the offices that entries may name
   */
  public EntryReader(Profile english) {
    this.offices = english.offices().isEmpty() ? null : OfficeWords.of(english);
  }

  /**
   * Reads an entry.
   *
   * @param json the fields of {@code names.schema.json}, its own source and day among them
   * @param file the file it stands in, as its author knows it
   * @param line the line it stands at
   * @param problems where everything wrong is added
   * @return the entry, or null if anything is wrong
   */
  public @Nullable SourceEntry read(JsonNode json, String file, int line, List<Problem> problems) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("source", "another file").put("asOf", "2000");
    document.putArray("entries").add(json);
    NamesReader names = new NamesReader(letters);
    List<Problem> found = new ArrayList<>();
    names.read(file, document.toString(), found);
    if (offices != null) {
      names.checkOffices(offices, found);
    }
    boolean noName = found.stream().anyMatch(EntryReader::isNoName);
    found.stream()
        // Of a form that is no name, nothing is told of the other shapes it might have had.
        .filter(problem -> !noName || !problem.code().equals("Y103") || isNoName(problem))
        .forEach(problem -> problems.add(moved(problem, line)));
    if (!found.isEmpty()) {
      return null;
    }
    for (Reference reference : names.references()) {
      references.add(new Reference(file, line, 1, reference.entry(), null));
    }
    return new SourceEntry(names.entries().get(0), names.examples());
  }

  private static boolean isNoName(Problem problem) {
    return problem.code().equals("Y103") && problem.message().startsWith("\"");
  }

  private static Problem moved(Problem problem, int line) {
    String message = problem.message().replace(POINTER + "/", "").replace(POINTER, "the entry");
    return new Problem(problem.file(), line, 1, problem.code(), message, problem.expected());
  }

  /**
   * What the entries read so far speak of and nobody knows.
   *
   * @param known gives the entry with an id, or null
   */
  public List<Problem> dangling(Function<String, @Nullable Entry> known) {
    return Reference.problems(references, known);
  }

  /** The entries of a folder with the examples that stand beside them. */
  public static List<SourceEntry> of(DictionaryFolder folder) {
    Map<String, List<NameExample>> examples =
        folder.examples().stream().collect(Collectors.groupingBy(NameExample::entry));
    return folder.entries().stream()
        .map(entry -> new SourceEntry(entry, examples.getOrDefault(entry.id(), List.of())))
        .toList();
  }
}
