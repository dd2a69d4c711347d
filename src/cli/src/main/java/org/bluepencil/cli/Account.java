package org.bluepencil.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryEntry;
import org.bluepencil.engine.Explanation;
import org.jspecify.annotations.Nullable;

/** Tells an editor in plain words what the dictionary knows. */
final class Account {

  private static final int SUGGESTED = 5;
  private static final int LANGUAGE_COLUMN = 13;
  private static final int WIDTH = 100;
  private static final int ID_COLUMN = 33;

  private final Dictionary dictionary;

  Account(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** What a form can stand for and what would become of it. */
  String explain(String form, @Nullable String language) {
    Explanation explanation = dictionary.explain(form, language);
    StringBuilder told = new StringBuilder(form).append("\n\n");
    if (explanation.readings().isEmpty()) {
      told.append("The dictionary does not know this form.\n");
      addLikeIt(told, form);
    } else {
      told.append("It can stand for\n");
      Map<String, List<Explanation.Reading>> byEntry =
          explanation.readings().stream()
              .collect(
                  Collectors.groupingBy(
                      Explanation.Reading::entry, LinkedHashMap::new, Collectors.toList()));
      byEntry.forEach((entry, readings) -> addReadings(told, entry, readings));
    }
    addOutcomes(told, explanation.outcomes());
    if (!explanation.wordIn().isEmpty()) {
      told.append("\nAn ordinary word as well in ")
          .append(
              explanation.wordIn().stream()
                  .map(LanguageNames::english)
                  .collect(Collectors.joining(", ")))
          .append(".\n");
    }
    return told.toString();
  }

  private void addReadings(StringBuilder told, String id, List<Explanation.Reading> readings) {
    told.append("  ").append(id).append('\n');
    dictionary.entry(id).ifPresent(entry -> addEntry(told, entry));
    for (Explanation.Reading reading : readings) {
      told.append("    as its ").append(reading.part()).append('\n');
      reading.origins().forEach(origin -> told.append("      ").append(origin).append('\n'));
    }
  }

  private static void addEntry(StringBuilder told, DictionaryEntry entry) {
    addWrapped(told, 4, description(entry));
    entry
        .forms()
        .forEach(
            (language, forms) ->
                told.append("    ")
                    .append(column(LanguageNames.english(language), LANGUAGE_COLUMN))
                    .append(String.join(", or ", forms))
                    .append('\n'));
    if (entry.contested()) {
      told.append("    In dispute: never edited, whatever the direction.\n");
    }
    addWrapped(told, 4, "Looked at " + entry.asOf() + ". Source: " + entry.source());
    if (entry.note() != null) {
      addWrapped(told, 4, "Note: " + entry.note());
    }
  }

  private static String description(DictionaryEntry entry) {
    StringBuilder described = new StringBuilder(entry.kind());
    if (entry.territory() != null) {
      described.append(", ").append(LanguageNames.country(entry.territory()));
    }
    if (entry.wikidata() != null) {
      described.append(", Wikidata ").append(entry.wikidata());
    }
    entry
        .natives()
        .forEach(
            (language, form) ->
                described
                    .append("; ")
                    .append(LanguageNames.english(language))
                    .append(' ')
                    .append(form));
    return described.toString();
  }

  private static void addOutcomes(StringBuilder told, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    told.append("\nStanding alone, in a sentence that says nothing more, it would be\n");
    for (Explanation.Outcome outcome : outcomes) {
      String what = outcome.action() + (outcome.to() == null ? "" : " → " + outcome.to());
      told.append("  ")
          .append(column(LanguageNames.english(outcome.language()), LANGUAGE_COLUMN))
          .append(what)
          .append('\n');
      addWrapped(told, 2 + LANGUAGE_COLUMN, outcome.reason());
    }
  }

  private void addLikeIt(StringBuilder told, String form) {
    List<DictionaryEntry> near = dictionary.search(form, SUGGESTED);
    if (!near.isEmpty()) {
      told.append("Entries with a form that holds it: ")
          .append(near.stream().map(DictionaryEntry::id).collect(Collectors.joining(", ")))
          .append('\n');
    }
  }

  /**
   * The entries found for a query, one line each, with each language's preferred form.
   *
   * @param found what was found, one more than {@code limit} if there are more
   */
  String list(String query, List<DictionaryEntry> found, int limit) {
    if (found.isEmpty()) {
      return "No entry's id or form holds \"" + query + "\".\n";
    }
    String lines = found.stream().limit(limit).map(Account::line).collect(Collectors.joining());
    return found.size() > limit
        ? lines + "There are more than " + limit + "; --limit lists more.\n"
        : lines;
  }

  private static String line(DictionaryEntry entry) {
    String forms =
        entry.forms().entrySet().stream()
            .filter(form -> !form.getValue().isEmpty())
            .map(form -> form.getKey() + " " + form.getValue().get(0))
            .collect(Collectors.joining("; "));
    return column(entry.id(), ID_COLUMN) + forms + (entry.contested() ? "; in dispute" : "") + "\n";
  }

  /** Adds lines of words, none longer than {@link #WIDTH} where that can be. */
  private static void addWrapped(StringBuilder told, int indent, String text) {
    int length = 0;
    for (String word : text.strip().split("\\s+")) {
      if (length > 0 && length + 1 + word.length() <= WIDTH) {
        told.append(' ');
        length++;
      } else {
        told.append(length == 0 ? "" : "\n").append(" ".repeat(indent));
        length = indent;
      }
      told.append(word);
      length += word.length();
    }
    told.append('\n');
  }

  private static String column(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
