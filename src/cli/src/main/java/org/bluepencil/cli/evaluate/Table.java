package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of plain text: the first column to the left, the others to the right. */
final class Table {

  /** What stands where there is nothing to divide by. */
  private static final String NOTHING = "–";

  private static final int PER_CENT = 100;
  private static final int PER_WORDS = 1000;

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heading) {
    rows.add(List.of(heading));
  }

  /** Adds a row; numbers are written as they are. */
  Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException("the heading has another number of cells: " + row);
    }
    rows.add(row);
    return this;
  }

  /** Whether it has no rows but its heading. */
  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** A share in per cent with one decimal. */
  static String share(int part, int whole) {
    return whole == 0
        ? NOTHING
        : String.format(Locale.ROOT, "%.1f %%", (double) PER_CENT * part / whole);
  }

  /** A rate per 1,000 words with two decimals. */
  static String perThousand(int count, int words) {
    return words == 0
        ? NOTHING
        : String.format(Locale.ROOT, "%.2f", (double) PER_WORDS * count / words);
  }

  /** The table's lines, each ended by a line feed. */
  @Override
  public String toString() {
    int[] widths = widths();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(widths[column] - cell.length());
        line.append(column == 0 ? cell + padding : "  " + padding + cell);
      }
      text.append("  ").append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }
}
