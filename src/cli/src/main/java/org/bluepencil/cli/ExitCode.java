package org.bluepencil.cli;

/** What the program's exit code says. */
public final class ExitCode {

  /** Everything was done. */
  public static final int DONE = 0;

  /** Findings were left open, and the caller asked to be told so. */
  public static final int LEFT_OPEN = 1;

  /** The command or its options make no sense. */
  public static final int WRONG_USE = 2;

  /** Some input could not be worked on, or has problems. */
  public static final int INPUT_FAILED = 3;

  private ExitCode() {}
}
