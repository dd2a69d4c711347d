package org.bluepencil.server.problem;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a problem tells what was sent: enough to find it, never a whole text. Thread-safe. */
final class Sent {

  private static final int MOST = 80;

  private Sent() {}

  static String describe(@Nullable Object value) {
    if (value == null) {
      return "nothing";
    }
    if (value instanceof CharSequence text) {
      return text.isEmpty() ? "an empty string" : shorten(text.toString());
    }
    if (value instanceof Number || value instanceof Boolean) {
      return shorten(value.toString());
    }
    if (value instanceof Collection<?> list) {
      return "a list of " + list.size();
    }
    if (value instanceof Map<?, ?> map) {
      return "an object of " + map.size();
    }
    return "an object";
  }

  static String shorten(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
    return text.substring(0, end) + "… (" + text.length() + " characters)";
  }
}
