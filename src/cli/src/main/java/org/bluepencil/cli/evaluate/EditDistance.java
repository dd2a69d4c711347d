package org.bluepencil.cli.evaluate;

/** How many code units must be put in, taken out or replaced to make one text of another. */
final class EditDistance {

  private EditDistance() {}

  static int between(String from, String to) {
    int start = 0;
    int fromEnd = from.length();
    int toEnd = to.length();
    while (start < fromEnd && start < toEnd && from.charAt(start) == to.charAt(start)) {
      start++;
    }
    while (start < fromEnd && start < toEnd && from.charAt(fromEnd - 1) == to.charAt(toEnd - 1)) {
      fromEnd--;
      toEnd--;
    }
    return plain(from.substring(start, fromEnd), to.substring(start, toEnd));
  }

  private static int plain(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int replaced =
            previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        int moved = Math.min(previous[column], current[column - 1]) + 1;
        current[column] = Math.min(replaced, moved);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
