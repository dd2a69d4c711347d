package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage between quotation marks within one paragraph.
 *
 * @param open offset of the opening mark
 * @param close offset of the closing mark
 */
public record Quotation(int open, int close) {

  /** What stands between the marks. */
  public Span content() {
    return new Span(open + 1, close);
  }

  /**
   * Pairs the outer marks of one paragraph: curly, low, angled and straight double ones. A mark
   * without a partner is passed over, so this says what is quoted and not whether it is marked
   * well.
   */
  static List<Quotation> in(String text, Span paragraph) {
    List<Quotation> found = new ArrayList<>();
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 ? opens(c) : closes(text.charAt(open), c)) {
        if (open < 0) {
          open = i;
        } else {
          found.add(new Quotation(open, i));
          open = -1;
        }
      } else if (open >= 0 && opens(c)) {
        open = i;
      }
    }
    return found;
  }

  private static boolean opens(char c) {
    return c == '“' || c == '„' || c == '«' || c == '"';
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      default -> c == '"';
    };
  }
}
