package org.bluepencil.server.http;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One line of JSON for each request: no query, no body, nothing of the copy. Under a category of
 * its own, so that it can be sent elsewhere or switched off. Thread-safe.
 */
@ApplicationScoped
class RequestLog {

  /** The log category of the lines. */
  static final String CATEGORY = "org.bluepencil.requests";

  private static final Logger LOG = Logger.getLogger(CATEGORY);
  private static final int LONGEST_PATH = 200;

  private final ObjectMapper mapper;

  RequestLog(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @JsonPropertyOrder({"time", "requestId", "method", "path", "status", "millis"})
  record Line(String time, String requestId, String method, String path, int status, long millis) {}

  void write(RoutingContext request, String id, long nanos) {
    String path = String.valueOf(request.request().path());
    Line line =
        new Line(
            Instant.now().toString(),
            id,
            request.request().method().name(),
            path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "…" : path,
            request.response().getStatusCode(),
            TimeUnit.NANOSECONDS.toMillis(nanos));
    try {
      LOG.info(mapper.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
