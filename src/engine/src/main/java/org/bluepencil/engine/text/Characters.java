package org.bluepencil.engine.text;

/** Classes of characters that several checks share. */
public final class Characters {

  private Characters() {}

  /** Every character that is typed or printed for an apostrophe, the letter apostrophe included. */
  public static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'',
          '`',
          '´',
          '\u2018',
          '\u2019',
          '\u201B',
          '\u02B9',
          '\u02BB',
          '\u02BC',
          '\u02BD',
          '\u2032',
          '\uFF07' ->
          true;
      default -> false;
    };
  }

  /** Hyphens and the dashes that machine translation leaves in their place. */
  public static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Spaces within a line, the non-breaking ones included. */
  public static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || c == '\u2009';
  }

  public static boolean isLineBreak(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** Space, line break, or the end of the text ({@code -1}). */
  public static boolean isBlank(int c) {
    return c < 0 || isSpace(c) || isLineBreak(c) || Character.isWhitespace(c);
  }

  /** The char at {@code index}, or -1 outside the text. */
  public static int at(CharSequence text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : -1;
  }
}
