package org.bluepencil.cli;

import java.util.ArrayList;
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
  private static final int LABEL_COLUMN = 12;
  private static final int WIDTH = 100;
  private static final int ID_COLUMN = 33;

  private final Dictionary dictionary;

  Account(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** What a form can stand for and what would become of it. */
  String explain(String form, @Nullable String language, @Nullable String style) {
    Explanation explanation = dictionary.explain(form, language, style);
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
    if (language != null && explanation.outcomes().isEmpty() && !explanation.readings().isEmpty()) {
      told.append("\nCopy in ")
          .append(LanguageNames.english(language))
          .append(" is not cleaned.\n");
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
      String part = reading.part();
      told.append(part.startsWith("phrase") ? "    as a " : "    as its ")
          .append(part)
          .append('\n');
      reading.origins().forEach(origin -> addWrapped(told, 6, origin));
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

  /** Languages in which the same would happen are told together. */
  private static void addOutcomes(StringBuilder told, List<Explanation.Outcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    told.append("\nWhat would become of it\n");
    Map<String, List<String>> languages = new LinkedHashMap<>();
    for (Explanation.Outcome outcome : outcomes) {
      languages
          .computeIfAbsent(outcome(outcome), what -> new ArrayList<>())
          .add(LanguageNames.english(outcome.language()));
    }
    languages.forEach(
        (what, named) -> {
          addWrapped(told, 2, String.join(", ", named));
          told.append(what);
        });
  }

  private static String outcome(Explanation.Outcome outcome) {
    StringBuilder told = new StringBuilder();
    boolean kept = outcome.action().equals("kept");
    addLabelled(
        told,
        "alone",
        action(outcome.action(), outcome.to())
            + why(kept ? List.of(outcome.reason()) : outcome.evidence()));
    Explanation.InContext context = outcome.inContext();
    if (context != null) {
      String source = context.sourceLanguage();
      addLabelled(
          told,
          "in context",
          "“"
              + context.text()
              + "”"
              + (source == null ? "" : ", from " + LanguageNames.english(source))
              + ": "
              + action(context.action(), context.to())
              + why(context.evidence()));
    }
    if (outcome.danger() != null) {
      addLabelled(told, "danger", outcome.danger().label() + why(outcome.dangers()));
    }
    return told.toString();
  }

  private static String action(String action, @Nullable String to) {
    return to == null ? action : action + " → " + to;
  }

  private static String why(List<String> reasons) {
    return reasons.isEmpty() ? "" : ": " + String.join("; ", reasons);
  }

  private static void addLabelled(StringBuilder told, String label, String text) {
    StringBuilder lines = new StringBuilder();
    addWrapped(lines, 4 + LABEL_COLUMN, text);
    told.append("    ")
        .append(column(label, LABEL_COLUMN))
        .append(lines.substring(4 + LABEL_COLUMN));
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
