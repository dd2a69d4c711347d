package org.bluepencil.server.problem;

import org.jspecify.annotations.Nullable;

/**
 * Stack traces without their messages: a message may quote the copy, and the copy never goes into
 * the log. Thread-safe.
 */
final class Traces {

  private static final int MOST_CAUSES = 10;

  private Traces() {}

  static String withoutMessages(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    @Nullable Throwable at = failure;
    for (int depth = 0; at != null && depth < MOST_CAUSES; depth++) {
      trace.append(depth == 0 ? "" : "\ncaused by ").append(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        trace.append("\n  at ").append(frame);
      }
      at = at.getCause();
    }
    return trace.toString();
  }
}
