package org.bluepencil.server.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each request has its line, and nothing of the copy is in the log. */
@QuarkusTest
class RequestLogTest {

  private static final String SECRET = "Zanzibarographer";

  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
  private final List<String> all = new CopyOnWriteArrayList<>();
  private final Handler requestLines = new Recorder(line -> requests.add(line));
  private final Handler everything = new Recorder(all::add);

  @BeforeEach
  void listens() {
    Logger.getLogger(RequestLog.CATEGORY).addHandler(requestLines);
    Logger.getLogger(RequestLog.CATEGORY).addHandler(everything);
    Logger.getLogger("").addHandler(everything);
  }

  @AfterEach
  void stopsListening() {
    Logger.getLogger(RequestLog.CATEGORY).removeHandler(requestLines);
    Logger.getLogger(RequestLog.CATEGORY).removeHandler(everything);
    Logger.getLogger("").removeHandler(everything);
  }

  @Test
  void writesOneLineOfJsonForEachRequest() throws IOException, InterruptedException {
    given()
        .contentType("application/json")
        .header("X-Request-Id", "line-1")
        .body("{\"text\": \"x\", \"language\": \"en\"}")
        .post("/v1/clean?secret=" + SECRET);

    JsonNode line = line("line-1");
    assertEquals("POST", line.get("method").asText());
    assertEquals("/v1/clean", line.get("path").asText());
    assertEquals(200, line.get("status").asInt());
    assertEquals(true, line.get("millis").isIntegralNumber());
    assertNotNull(line.get("time"));
  }

  @Test
  void writesNothingOfWhatIsSent() throws IOException, InterruptedException {
    for (String body :
        List.of(
            "{\"text\": \"" + SECRET + "\"}",
            "{\"text\": \"" + SECRET,
            "{\"" + SECRET + "\": 1}",
            "{\"text\": \"x\", \"mode\": \"" + SECRET + "\"}",
            SECRET)) {
      given()
          .contentType("application/json")
          .header("X-Request-Id", "secret-" + body.length())
          .body(body)
          .post("/v1/clean");
      line("secret-" + body.length());
    }
    given().header("X-Request-Id", "secret-get").get("/v1/dictionary/explain?form=" + SECRET);
    line("secret-get");

    assertFalse(all.isEmpty());
    assertFalse(all.toString().contains(SECRET), all.toString());
  }

  /** The line of a request: it is written after the answer has gone out. */
  private JsonNode line(String id) throws IOException, InterruptedException {
    while (true) {
      String line = requests.poll(30, TimeUnit.SECONDS);
      assertNotNull(line, "no line for " + id);
      JsonNode json = new ObjectMapper().readTree(line);
      if (json.get("requestId").asText().equals(id)) {
        return json;
      }
    }
  }

  private static final class Recorder extends Handler {

    private final Consumer<String> lines;

    Recorder(Consumer<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord record) {
      lines.accept(record.getMessage() + parameters(record) + thrown(record));
    }

    private static String parameters(LogRecord record) {
      return record.getParameters() == null ? "" : List.of(record.getParameters()).toString();
    }

    private static String thrown(LogRecord record) {
      return record.getThrown() == null ? "" : record.getThrown().toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
