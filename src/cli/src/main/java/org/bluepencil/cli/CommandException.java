package org.bluepencil.cli;

/**
 * Ends a command with a message for its user.
 *
 * <p>The message is one line for each thing that is wrong: what was wrong, where, what was
 * expected.
 */
public final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * @param exitCode one of {@link ExitCode}'s
   * @param message for the user
   */
  public CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** What the process ends with. */
  public int exitCode() {
    return exitCode;
  }
}
