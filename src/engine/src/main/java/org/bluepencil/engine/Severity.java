package org.bluepencil.engine;

import java.util.Locale;

/** How much harm is done if a finding is published as it stands. */
public enum Severity {
  /** A lost negation, allegation or attribution, or a changed figure: should stop publication. */
  CRITICAL,
  /** A reader stumbles or is misled. */
  MAJOR,
  /** A reader may notice. */
  MINOR;

  /** The name in JSON and rule files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
