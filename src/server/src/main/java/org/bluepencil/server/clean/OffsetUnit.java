package org.bluepencil.server.clean;

import java.util.Locale;

/** The unit in which an answer counts offsets. */
public enum OffsetUnit {
  /** UTF-16 code units, as Java, JavaScript and C# count. */
  UTF16,
  /** Unicode code points, as Python counts. */
  CODEPOINT,
  /** Bytes of the text in UTF-8, as Go and Rust count. */
  UTF8;

  /** The unit of this name in a request. */
  static OffsetUnit of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
