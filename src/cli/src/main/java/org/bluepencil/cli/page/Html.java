package org.bluepencil.cli.page;

import java.util.Locale;

/**
 * Writes text into HTML so that it can do nothing but be read: markup is escaped, and characters
 * that cannot be seen or that turn the direction of what follows are shown by name.
 */
final class Html {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;

  private Html() {}

  /** Running text. */
  static String text(String text) {
    return write(text, false);
  }

  /** Text of an edit, where a reader must see each space: {@code a b } ends in a visible one. */
  static String exactText(String text) {
    return write(text, true);
  }

  /** The value of an attribute in double quotes. */
  static String attribute(String text) {
    StringBuilder html = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isInvisible(point) || isLineEnd(point)) {
                html.append(code(point));
              } else {
                append(html, point);
              }
            });
    return html.toString();
  }

  private static String write(String text, boolean exact) {
    StringBuilder html = new StringBuilder(text.length() + text.length() / 8);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (isLineEnd(point)) {
        append(html, "↵", point);
      } else if (exact && isSpace(point)) {
        boolean atEdge = i == 0 || next == text.length();
        appendSpace(html, point, atEdge);
      } else if (isInvisible(point)) {
        append(html, code(point), point);
      } else {
        append(html, point);
      }
      i = next;
    }
    return html.toString();
  }

  private static void append(StringBuilder html, int point) {
    switch (point) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.appendCodePoint(point);
    }
  }

  private static void appendSpace(StringBuilder html, int point, boolean atEdge) {
    if (point == NO_BREAK_SPACE) {
      append(html, "nbsp", point);
    } else if (point == NARROW_NO_BREAK_SPACE) {
      append(html, "nnbsp", point);
    } else if (point == ' ' && !atEdge) {
      html.append(' ');
    } else {
      append(html, point == ' ' ? "space" : code(point), point);
    }
  }

  private static void append(StringBuilder html, String shown, int point) {
    html.append("<span class=\"char\" title=\"").append(code(point));
    String name = Character.getName(point);
    if (name != null) {
      html.append(' ').append(name);
    }
    html.append("\">").append(shown).append("</span>");
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }

  private static boolean isSpace(int point) {
    return point == '\t' || Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  /** Whether a character ends a line. */
  static boolean isLineEnd(int point) {
    return point == '\n'
        || point == '\r'
        || point == '\u0085'
        || point == '\u2028'
        || point == '\u2029';
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\t';
      // Joiners belong to Persian, Indic scripts and emoji; every other format character is shown.
      case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
