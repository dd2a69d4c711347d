package org.bluepencil.server.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.bluepencil.server.BluepencilConfig;
import org.bluepencil.server.problem.Problem;
import org.bluepencil.server.problem.ProblemType;
import org.bluepencil.server.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in: gives it an id, writes its line in the log when it is answered, and
 * turns away what is too large or too much before a thread is spent on it.
 */
@ApplicationScoped
public class RequestGate {

  /** The header in which a client may send an id of its own and finds the one that was used. */
  public static final String HEADER = "X-Request-Id";

  /** The routing context's key of the request's id. */
  public static final String REQUEST_ID = "bluepencil.request-id";

  private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int FIRST = 1000;
  private static final int LAST = Integer.MAX_VALUE;

  private final RequestLog log;
  private final ProblemWriter problems;
  private final long maxBodySize;
  private final int maxInFlight;
  private final AtomicInteger inFlight = new AtomicInteger();

  RequestGate(RequestLog log, ProblemWriter problems, BluepencilConfig config) {
    this.log = log;
    this.problems = problems;
    this.maxBodySize = config.maxBodySize().asLongValue();
    this.maxInFlight = config.maxRequestsInFlight();
  }

  void register(@Observes Filters filters) {
    filters.register(this::enter, FIRST);
  }

  void registerLast(@Observes Router router) {
    router
        .route()
        .order(LAST)
        .handler(
            request ->
                problems.end(
                    request.response(),
                    Problem.of(ProblemType.NOT_FOUND, "There is nothing at this path.")));
  }

  private void enter(RoutingContext request) {
    long start = System.nanoTime();
    String id = id(request.request().getHeader(HEADER));
    request.put(REQUEST_ID, id);
    request.response().putHeader(HEADER, id);
    request.addEndHandler(end -> log.write(request, id, System.nanoTime() - start));
    if (isTooLarge(request.request().getHeader("Content-Length"))) {
      // The body stays unread, so the connection cannot be used again.
      HttpServerResponse response = request.response().putHeader("Connection", "close");
      problems.end(
          response,
          Problem.of(
              ProblemType.TOO_LARGE, "Expected a body of at most " + maxBodySize + " bytes."));
    } else if (isWork(request)) {
      admit(request);
    } else {
      request.next();
    }
  }

  private void admit(RoutingContext request) {
    int before = inFlight.getAndIncrement();
    request.addEndHandler(end -> inFlight.decrementAndGet());
    if (before < maxInFlight) {
      request.next();
      return;
    }
    HttpServerResponse response =
        request.response().putHeader("Retry-After", "1").putHeader("Connection", "close");
    problems.end(
        response,
        Problem.of(
            ProblemType.OVERLOADED,
            maxInFlight + " requests are under way; expected a further try in a second."));
  }

  /** Looking things up stays possible while cleaning is put off, health and metrics above all. */
  private static boolean isWork(RoutingContext request) {
    return request.normalizedPath().startsWith("/v1/clean");
  }

  private boolean isTooLarge(@Nullable String length) {
    try {
      return length != null && Long.parseLong(length.strip()) > maxBodySize;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The client's id if it can do no harm in a log, otherwise a new one. */
  static String id(@Nullable String sent) {
    return sent != null && GOOD_ID.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }
}
