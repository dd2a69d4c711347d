package org.bluepencil.server;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluepencil.server.BluepencilConfig.Callers;

/**
 * Which addresses the service agrees to listen on: the loopback ones, and others only once it has
 * been told that the network may call. Names are not looked up, so that the answer is the same
 * wherever the service starts. Thread-safe.
 */
public final class ListeningRule {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|(0{1,4}:){7}0{0,3}1)]?");

  private ListeningRule() {}

  /**
   * Why the service must not start, in one line.
   *
   * @param host the address it was asked to listen on
   * @param callers who may call
   * @return empty if it may start
   */
  public static Optional<String> objection(String host, Callers callers) {
    if (callers == Callers.NETWORK
        || LOOPBACK.matcher(host.strip().toLowerCase(Locale.ROOT)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        "quarkus.http.host is "
            + host
            + ", where other machines can call, but bluepencil.callers is this-machine;"
            + " expected a loopback address such as 127.0.0.1, or bluepencil.callers=network");
  }
}
