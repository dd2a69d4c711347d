package org.bluepencil.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The groups of checks a caller can ask for. */
public enum CheckGroup {
  /** People, places and organisations against the dictionary. */
  NAMES,
  /** Quotation marks, spaces, numbers. */
  TYPOGRAPHY,
  /** Calques, literal idioms and false friends. */
  IDIOMS,
  /** What one copy says in two ways. */
  CONSISTENCY,
  /** Boilerplate, fragments and other left-overs. */
  REMAINS,
  /** The grammar checker's own rules; runs only where it is asked for. */
  GRAMMAR;

  /** The name in JSON and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The group with this {@link #label()}, if there is one. */
  public static Optional<CheckGroup> of(String label) {
    return Arrays.stream(values()).filter(group -> group.label().equals(label)).findFirst();
  }
}
