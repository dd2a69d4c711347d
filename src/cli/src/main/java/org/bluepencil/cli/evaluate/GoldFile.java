package org.bluepencil.cli.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.CopyHeader;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.cli.evaluate.GoldItem.Action;
import org.bluepencil.engine.Copy;
import org.jspecify.annotations.Nullable;

/**
 * A text with everything that a good cleaner does in it: {@code NAME.txt} beside {@code
 * NAME.expected.tsv}.
 *
 * @param name path of the text, for people
 * @param copy the text and what is known of it
 * @param items by place
 */
record GoldFile(String name, Copy copy, List<GoldItem> items) {

  /** How the name of a list of items ends. */
  static final String EXPECTED = CopyHeader.EXPECTED;

  GoldFile {
    items = List.copyOf(items);
  }

  /** The text. */
  String text() {
    return copy.fields().get(0).text();
  }

  /** The language of the text. */
  String language() {
    return String.valueOf(copy.language());
  }

  /**
   * Reads a list of items and the text beside it.
   *
   * @param name path to call the text by
   * @throws CommandException if either is missing or malformed, or an item does not say what stands
   *     in the text; all such items are told
   */
  static GoldFile read(Path expected, String name) {
    String text = Tsv.text(textBeside(expected));
    return parse(expected.toString(), name, text, Tsv.text(expected));
  }

  /** Where the text of a list of items stands. */
  static Path textBeside(Path expected) {
    String file = String.valueOf(expected.getFileName());
    return expected.resolveSibling(file.substring(0, file.length() - EXPECTED.length()) + ".txt");
  }

  /** Makes sense of a list of items that belongs to a text. */
  static GoldFile parse(String listName, String name, String text, String list) {
    String header = list.lines().findFirst().orElse("");
    List<Tsv.Row> rows =
        Tsv.parse(listName, list, 1, List.of("kind", "action", "start", "end", "wrong", "right"));
    List<GoldItem> items = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Tsv.Row row : rows) {
      GoldItem item = item(row, text, problems);
      if (item != null) {
        items.add(item);
      }
    }
    Copy copy = copy(listName, header, text, problems);
    if (!problems.isEmpty()) {
      throw new CommandException(ExitCode.INPUT_FAILED, String.join("\n", problems));
    }
    return new GoldFile(name, copy, items);
  }

  private static @Nullable GoldItem item(Tsv.Row row, String text, List<String> problems) {
    int start;
    int end;
    Action action;
    try {
      start = Integer.parseInt(row.get("start"));
      end = Integer.parseInt(row.get("end"));
      action = Action.valueOf(row.get("action").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      problems.add(row.place() + ": expected two offsets, and fix, flag or may as the action");
      return null;
    }
    String wrong = row.get("wrong");
    if (start < 0 || end <= start || end > text.length()) {
      problems.add(
          "%s: %d to %d is no span of the text; expected offsets from 0 to %d"
              .formatted(row.place(), start, end, text.length()));
      return null;
    }
    if (!text.substring(start, end).equals(wrong)) {
      problems.add(
          "%s: the text has \"%s\" there; expected \"%s\""
              .formatted(row.place(), text.substring(start, end), wrong));
      return null;
    }
    return new GoldItem(row.get("kind"), action, start, end, wrong, row.alternatives("right"));
  }

  private static Copy copy(String listName, String header, String text, List<String> problems) {
    CopyHeader known = CopyHeader.parse(listName, header, problems);
    if (known.language() == null) {
      problems.add(listName + ":1: says no language; expected # language=en and so on");
    }
    return known.applyTo(Copy.of(text));
  }
}
