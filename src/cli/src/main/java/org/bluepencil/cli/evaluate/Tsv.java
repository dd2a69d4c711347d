package org.bluepencil.cli.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.ExitCode;

/** Reads tables of tab-separated values: UTF-8, a line of column names, no quoting. */
final class Tsv {

  private Tsv() {}

  /**
   * One line of a table.
   *
   * @param place the file and line, for messages
   * @param cells by column name
   */
  record Row(String place, Map<String, String> cells) {

    /** What stands in a column that the table was read with. */
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(place + ": column " + column + " was not asked for");
      }
      return cell;
    }

    /** The alternatives in a column, between {@code |}; none when it is empty. */
    List<String> alternatives(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
  }

  /**
   * Reads a table that must have some columns and may have more.
   *
   * @param required the columns
   * @throws CommandException if it cannot be read, a column is missing or a line has too many
   *     cells, with all such lines told
   */
  static List<Row> read(Path file, List<String> required) {
    return parse(file.toString(), text(file), 0, required);
  }

  /**
   * Reads a table out of text.
   *
   * @param name of the file, for messages
   * @param skipped lines before the column names
   */
  static List<Row> parse(String name, String text, int skipped, List<String> required) {
    List<String> lines = text.lines().toList();
    List<String> columns =
        lines.size() > skipped ? List.of(lines.get(skipped).split("\t", -1)) : List.of();
    if (!columns.containsAll(required)) {
      throw new CommandException(
          ExitCode.INPUT_FAILED,
          "%s: line %d lacks a column; expected %s"
              .formatted(name, skipped + 1, String.join(", ", required)));
    }
    List<Row> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = skipped + 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length > columns.size()) {
        problems.add(
            "%s: has %d cells; expected at most %d".formatted(place, cells.length, columns.size()));
      } else if (!lines.get(i).isBlank()) {
        rows.add(new Row(place, byColumn(columns, cells)));
      }
    }
    if (!problems.isEmpty()) {
      throw new CommandException(ExitCode.INPUT_FAILED, String.join("\n", problems));
    }
    return rows;
  }

  private static Map<String, String> byColumn(List<String> columns, String[] cells) {
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), i < cells.length ? cells[i] : "");
    }
    return byColumn;
  }

  /** The column names of a table. */
  static List<String> columns(Path file) {
    return List.of(text(file).lines().findFirst().orElse("").split("\t", -1));
  }

  /**
   * All of a file's text.
   *
   * @throws CommandException if it cannot be read
   */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CommandException(
          ExitCode.INPUT_FAILED, file + ": no such file; expected it beside the others");
    } catch (CharacterCodingException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, file + ": is not UTF-8; expected UTF-8");
    } catch (IOException e) {
      throw new CommandException(ExitCode.INPUT_FAILED, file + ": could not be read: " + e);
    }
  }

  /** A cell's text with its tabs and line ends written so that the line stays one line. */
  static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\n", "\\n");
  }
}
