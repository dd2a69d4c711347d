package org.bluepencil.server.clean;

import org.jspecify.annotations.Nullable;

/**
 * Offsets into one text, turned from UTF-16 code units into another unit. A surrogate without its
 * partner counts as one code point and, like the replacement character that it becomes in UTF-8, as
 * three bytes. Immutable and thread-safe.
 */
public final class Offsets {

  /** By UTF-16 offset, the text's length included; null when nothing needs turning. */
  private final int @Nullable [] table;

  private Offsets(int @Nullable [] table) {
    this.table = table;
  }

  /** Offsets into {@code text}, to be told in {@code unit}. */
  public static Offsets of(String text, OffsetUnit unit) {
    if (unit == OffsetUnit.UTF16) {
      return new Offsets(null);
    }
    int[] table = new int[text.length() + 1];
    int told = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int units = Character.charCount(point);
      table[at] = told;
      if (units == 2) {
        // Nothing starts inside a pair; should it, the pair is counted as not begun.
        table[at + 1] = told;
      }
      told += unit == OffsetUnit.CODEPOINT ? 1 : bytes(point);
      at += units;
    }
    table[text.length()] = told;
    return new Offsets(table);
  }

  private static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }

  /**
   * The same place in this unit.
   *
   * @param utf16 offset in UTF-16 code units, from 0 to the text's length
   */
  public int at(int utf16) {
    return table == null ? utf16 : table[utf16];
  }
}
