package org.bluepencil.engine.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Tables of comma or tab separated values, as RFC 4180 has them. */
final class Csv {

  private static final int END = -1;

  private final String text;
  private final char separator;
  private final Reading reading;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  /**
   * One row.
   *
   * @param line the line it starts at
   * @param cells what its cells hold, without blanks around it
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** A cell, empty where the row has none. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  private Csv(String text, Reading reading) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.reading = reading;
    this.separator = separator(this.text);
  }

  /** Every row that holds something; a quoted cell without an end is a problem. */
  static List<Row> read(Reader in, Reading reading) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      text.append(buffer, 0, read);
    }
    Csv csv = new Csv(text.toString(), reading);
    csv.readRows();
    return csv.rows;
  }

  /** The first of tab, comma and semicolon that the first line has. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0
        ? '\t'
        : first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
  }

  private void readRows() {
    while (at < text.length()) {
      int start = line;
      List<String> cells = new ArrayList<>();
      do {
        cells.add(cell().strip());
      } while (skip(separator));
      skip('\r');
      if (skip('\n')) {
        line++;
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(start, cells));
      }
    }
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private String cell() {
    // In tab separated values quotation marks are text, unless they hold the whole cell.
    if (peek() == '"' && (separator != '\t' || isQuotedWhole())) {
      return quoted();
    }
    int start = at;
    while (peek() != END && peek() != separator && peek() != '\n' && !isLineEnd()) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean isLineEnd() {
    return peek() == '\r' && (at + 1 == text.length() || text.charAt(at + 1) == '\n');
  }

  private boolean isQuotedWhole() {
    int end = at;
    while (end < text.length() && "\t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - at >= 2 && text.charAt(end - 1) == '"';
  }

  private String quoted() {
    int start = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (peek() != END) {
      char c = text.charAt(at++);
      if (c == '"' && peek() != '"') {
        String rest = cell();
        if (!rest.isBlank()) {
          reading.problem(
              line,
              "X109",
              "“" + rest.strip() + "” stands behind a closing quotation mark",
              "a quotation mark within a cell written twice");
        }
        return cell.toString();
      }
      if (c == '"') {
        at++;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    reading.problem(start, "X109", "a quotation mark opens a cell and nothing closes it", "\"");
    return cell.toString();
  }

  /** Writes a row; cells that hold the separator, a quotation mark or a line end are quoted. */
  static void write(Writer out, char separator, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quote =
          cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
      out.write(i == 0 ? "" : String.valueOf(separator));
      out.write(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.write('\n');
  }
}
