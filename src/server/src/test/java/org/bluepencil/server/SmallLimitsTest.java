package org.bluepencil.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The limits that an operator sets. */
@QuarkusTest
@TestProfile(SmallLimitsTest.Profile.class)
class SmallLimitsTest {

  /** Limits that a test can reach. */
  public static class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "bluepencil.max-text-chars", "100",
          "bluepencil.max-body-size", "4K",
          "bluepencil.max-requests-in-flight", "1",
          "bluepencil.warm", "eo");
    }
  }

  @TestHTTPResource("/v1/clean")
  URI uri;

  @Test
  void countsAllFieldsTogether() {
    String half = "a".repeat(51);
    given()
        .contentType("application/json")
        .body(Map.of("fields", Map.of("a", Map.of("text", half), "b", Map.of("text", half))))
        .post("/v1/clean")
        .then()
        .statusCode(413)
        .body("errors[0].pointer", equalTo("/fields"))
        .body("errors[0].sent", equalTo("102 characters"));
  }

  @Test
  void countsTheSourceTextByItself() {
    given()
        .contentType("application/json")
        .body(Map.of("text", "a".repeat(100), "language", "en", "sourceText", "a".repeat(101)))
        .post("/v1/clean")
        .then()
        .statusCode(413)
        .body("errors[0].pointer", equalTo("/sourceText"));
  }

  @Test
  void turnsAwayABodyThatIsTooLargeByItsLength() {
    given()
        .contentType("application/json")
        .body("{\"text\": \"" + "a".repeat(5000) + "\"}")
        .post("/v1/clean")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:bluepencil:problem:too-large"));
  }

  @Test
  void turnsAwayABodyThatGrowsTooLarge() throws IOException, InterruptedException {
    byte[] body = ("{\"text\": \"" + "a".repeat(5000)).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();

    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertEquals(413, response.statusCode());
    assertTrue(response.body().contains("at most 4096 bytes"), response.body());
  }

  @Test
  void tellsCallersToComeBackWhenTooManyRequestsAreUnderWay() throws IOException {
    try (Socket held = new Socket(uri.getHost(), uri.getPort())) {
      // The service answers "100 Continue" once this request, whose body never comes, is let in.
      held.getOutputStream()
          .write(
              ("POST /v1/clean HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                      + "Content-Length: 10\r\nExpect: 100-continue\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      assertTrue(firstLine(held.getInputStream()).contains(" 100 "));

      given()
          .contentType("application/json")
          .body("{\"text\": \"x\"}")
          .post("/v1/clean")
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", equalTo("urn:bluepencil:problem:overloaded"));
      given().get("/q/health/live").then().statusCode(200);
      given().queryParam("form", "Kiev").get("/v1/dictionary/explain").then().statusCode(200);
    }
  }

  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next;
    while ((next = in.read()) >= 0 && next != '\n') {
      line.append((char) next);
    }
    return line.toString();
  }
}
