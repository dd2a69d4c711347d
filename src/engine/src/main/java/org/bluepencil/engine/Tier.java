package org.bluepencil.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a rule is of what it says. */
public enum Tier {
  /** A copy editor would thank for it practically every time it speaks. */
  SURE,
  /** Right in translated copy; native writers use the words too. */
  ADVISORY;

  /** The name in JSON and rule files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier with this {@link #label()}, if there is one. */
  public static Optional<Tier> of(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }
}
