package org.bluepencil.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bluepencil.cli.FindingChange.Done;
import org.bluepencil.engine.DictionaryDiff;
import org.bluepencil.engine.DictionaryEntry;
import org.jspecify.annotations.Nullable;

/** Writes what tells two dictionaries apart: lines for an editor, or JSON Lines for a program. */
final class DiffPrintout {

  /** Characters shown on either side of a finding. */
  private static final int AROUND = 40;

  private final boolean json;

  DiffPrintout(boolean json) {
    this.json = json;
  }

  /** The entries and files that differ. */
  String dictionaries(DictionaryDiff diff) {
    return json ? jsonOf(diff) : textOf(diff);
  }

  private static String textOf(DictionaryDiff diff) {
    if (diff.isEmpty()) {
      return "The two dictionaries say the same.\n";
    }
    StringBuilder told = new StringBuilder();
    diff.added().forEach(entry -> told.append("+ ").append(line(entry)));
    diff.removed().forEach(entry -> told.append("- ").append(line(entry)));
    for (DictionaryDiff.ChangedEntry entry : diff.changed()) {
      told.append("~ ").append(entry.id()).append('\n');
      for (DictionaryDiff.Change change : entry.changes()) {
        told.append("    ").append(change.field()).append(": ").append(words(change)).append('\n');
      }
    }
    diff.files()
        .forEach(
            file ->
                told.append("~ ")
                    .append(file.name())
                    .append(": ")
                    .append(file.action())
                    .append('\n'));
    return told.append(Totals.count(diff.added().size(), "entry added, ", "entries added, "))
        .append(diff.removed().size())
        .append(" removed, ")
        .append(diff.changed().size())
        .append(" changed\n")
        .toString();
  }

  private static String line(DictionaryEntry entry) {
    List<String> english = entry.forms().getOrDefault("en", List.of());
    String territory = entry.territory();
    return entry.id()
        + (english.isEmpty() ? "" : ": " + english.get(0))
        + (territory == null ? "" : " (" + LanguageNames.country(territory) + ")")
        + "\n";
  }

  private static String words(DictionaryDiff.Change change) {
    return (change.before() == null ? "nothing" : change.before())
        + " → "
        + (change.after() == null ? "nothing" : change.after());
  }

  private static String jsonOf(DictionaryDiff diff) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    ObjectNode told = line.putObject("dictionaries");
    ArrayNode added = told.putArray("added");
    diff.added().forEach(entry -> added.add(entry.id()));
    ArrayNode removed = told.putArray("removed");
    diff.removed().forEach(entry -> removed.add(entry.id()));
    ArrayNode changed = told.putArray("changed");
    for (DictionaryDiff.ChangedEntry entry : diff.changed()) {
      ArrayNode changes = changed.addObject().put("id", entry.id()).putArray("changes");
      entry
          .changes()
          .forEach(
              change ->
                  changes
                      .addObject()
                      .put("field", change.field())
                      .put("before", change.before())
                      .put("after", change.after()));
    }
    ArrayNode files = told.putArray("files");
    diff.files()
        .forEach(file -> files.addObject().put("name", file.name()).put("action", file.action()));
    return line + "\n";
  }

  /** The places in one text where the two cleanings differ, a line each. */
  String findings(String file, String text, List<FindingChange> changes) {
    StringBuilder told = new StringBuilder();
    for (FindingChange change : changes) {
      told.append(json ? jsonOf(file, text, change) : textOf(file, text, change)).append('\n');
    }
    return told.toString();
  }

  private static String textOf(String file, String text, FindingChange change) {
    Done before = change.before();
    Done after = change.after();
    return file
        + ":"
        + lineOf(text, change.place().start())
        + ": "
        + change.what()
        + ": "
        + text.substring(change.place().start(), change.place().end())
        + ": "
        + (before == null ? "" : before.told())
        + (before != null && after != null ? " → " : "")
        + (after == null ? "" : after.told())
        + "  | "
        + around(text, change.place());
  }

  private static String jsonOf(String file, String text, FindingChange change) {
    Done place = change.place();
    ObjectNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("file", file)
            .put("line", lineOf(text, place.start()))
            .put("start", place.start())
            .put("end", place.end())
            .put("original", text.substring(place.start(), place.end()))
            .put("change", change.what());
    put(line, "before", change.before());
    put(line, "after", change.after());
    return line.put("around", around(text, place)).toString();
  }

  private static void put(ObjectNode line, String name, @Nullable Done done) {
    if (done != null) {
      ArrayNode writes =
          line.putObject(name)
              .put("action", done.edited() ? "edit" : "flag")
              .put("kind", done.kind().label())
              .put("rule", done.rule())
              .put("start", done.start())
              .put("end", done.end())
              .putArray("writes");
      done.writes().forEach(writes::add);
    }
  }

  private static long lineOf(String text, int offset) {
    return 1 + text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** The words around a place, on one line, the place itself in brackets. */
  private static String around(String text, Done place) {
    int start = place.start();
    int from = Math.max(Math.max(0, start - AROUND), text.lastIndexOf('\n', start - 1) + 1);
    int lineEnd = text.indexOf('\n', place.end());
    int to = Math.min(place.end() + AROUND, lineEnd < 0 ? text.length() : lineEnd);
    // Begins and ends with a whole word where the line goes on.
    int blank = text.indexOf(' ', from);
    int first =
        from == 0 || text.charAt(from - 1) == '\n' || blank < 0 || blank >= start
            ? from
            : blank + 1;
    int last = to == text.length() || text.charAt(to) == '\n' ? to : text.lastIndexOf(' ', to);
    String words =
        text.substring(first, start)
            + "["
            + text.substring(start, place.end())
            + "]"
            + text.substring(place.end(), Math.max(last, place.end()));
    return words.strip().replaceAll("\\s+", " ");
  }

  /** The closing count. */
  String summary(DiffTotals totals) {
    if (!json) {
      return totals.summary() + "\n";
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    ObjectNode numbers = line.putObject("summary");
    totals.numbers().forEach(numbers::put);
    return line + "\n";
  }
}
