package org.bluepencil.engine;

import java.util.EnumSet;
import java.util.Set;

/**
 * How to clean a copy.
 *
 * @param mode whether edits may be applied
 * @param threshold the least confidence, from 0 to 1, at which a finding that may be fixed is
 *     applied; below it, it is a flag
 * @param checks the groups of checks to run
 * @param tiers the tiers of findings wanted
 */
public record Options(Mode mode, double threshold, Set<CheckGroup> checks, Set<Tier> tiers) {

  /** The confidence that an edit needs unless a caller says otherwise. */
  public static final double DEFAULT_THRESHOLD = 0.95;

  private static final Options DEFAULTS =
      new Options(
          Mode.FIX,
          DEFAULT_THRESHOLD,
          EnumSet.complementOf(EnumSet.of(CheckGroup.GRAMMAR)),
          EnumSet.allOf(Tier.class));

  /** Whether edits may be applied. */
  public enum Mode {
    /** Findings that are safe are applied. */
    FIX,
    /** Nothing is applied: would-be edits come as flags with their one suggestion. */
    FLAG
  }

  public Options {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold must lie between 0 and 1, was " + threshold);
    }
    checks = Set.copyOf(checks);
    tiers = Set.copyOf(tiers);
  }

  /** Fix what is safe, with every check but grammar, at {@link #DEFAULT_THRESHOLD}. */
  public static Options defaults() {
    return DEFAULTS;
  }

  /** These options with another mode. */
  public Options withMode(Mode other) {
    return new Options(other, threshold, checks, tiers);
  }

  /** These options with another threshold, from 0 to 1. */
  public Options withThreshold(double other) {
    return new Options(mode, other, checks, tiers);
  }

  /** These options with other groups of checks. */
  public Options withChecks(Set<CheckGroup> other) {
    return new Options(mode, threshold, other, tiers);
  }

  /** These options with other tiers. */
  public Options withTiers(Set<Tier> other) {
    return new Options(mode, threshold, checks, other);
  }
}
