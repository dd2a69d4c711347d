package org.bluepencil.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The severity with this {@link #label()}, if there is one. */
  public static Optional<Severity> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }
}
