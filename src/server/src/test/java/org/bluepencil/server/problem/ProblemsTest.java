package org.bluepencil.server.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is told of a request that cannot be served. */
@QuarkusTest
class ProblemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"x",
        "{text: 1}",
        "{'text': 'x'}",
        "{\"text\": \"x\"} {}",
        "{\"text\": \"x\", \"text\": \"y\"}",
        "{\"text\": \"tab\there\"}",
        "nul"
      })
  void saysThatABodyIsNoJsonAndQuotesNothing(String body) {
    problem(post(body), 400, "malformed-json")
        .body("detail", containsString("Line 1, column"))
        .body("detail", not(containsString("tab")));
  }

  @Test
  void refusesJsonThatNestsTooDeeply() {
    problem(post("{\"other\": " + "[".repeat(5000)), 400, "malformed-json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text': 5}                                  | /text             | a string",
        "{'text': ['x']}                              | /text             | a string",
        "{'text': true}                               | /text             | a string",
        "{'text': 'x', 'threshold': '0.5'}            | /threshold        | a number",
        "{'text': 'x', 'threshold': 1e999}            | /threshold        | a number from 0 to 1",
        "{'text': 'x', 'threshold': -0.1}             | /threshold        | a number from 0 to 1",
        "{'text': 'x', 'checks': 'names'}             | /checks           | an array",
        "{'text': 'x', 'keep': {}}                    | /keep             | an array",
        "{'text': 'x', 'keep': [1]}                   | /keep/0           | a string",
        "{'text': 'x', 'glossary': ['a']}             | /glossary/0       | an object",
        "{'fields': []}                               | /fields           | an object",
        "{'fields': {}}                               | /fields           | from 1 to 1000 fields",
        "{'fields': {'a': 'x'}}                       | /fields/a         | an object",
        "{'fields': {'a': {'text': 'x', 'maxLength': 9.5}}} | /fields/a/maxLength | a whole number below 2147483648",
        "{'fields': {'a': {'text': 'x', 'maxLength': 99999999999}}} | /fields/a/maxLength | a whole number below 2147483648",
        "{}                                           | ''                | exactly one of text and fields",
        "null                                         | ''                | a JSON object with text or fields",
        "[]                                           | ''                | an object"
      })
  void pointsAtWhatIsWrong(String body, String pointer, String expected) {
    problem(post(body.replace('\'', '"')), 400, "invalid-request")
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].expected", equalTo(expected))
        .body("errors[0].sent", notNullValue());
  }

  @Test
  void pointsAtAnUnknownPropertyAndNamesTheKnownOnes() {
    problem(post("{\"text\": \"x\", \"langage\": \"en\"}"), 400, "invalid-request")
        .body("errors[0].pointer", equalTo("/langage"))
        .body("errors[0].expected", containsString("language"));
    problem(post("{\"fields\": {\"a/b\": {\"text\": \"x\", \"max\": 1}}}"), 400, "invalid-request")
        .body("errors[0].pointer", equalTo("/fields/a~1b/max"))
        .body("errors[0].expected", equalTo("one of format, maxLength, text"));
  }

  @Test
  void refusesAnEmptyBody() {
    problem(
            given().contentType("application/json").post("/v1/clean").then(),
            400,
            "invalid-request")
        .body("errors[0].sent", equalTo("nothing"));
  }

  @Test
  void refusesAnotherType() {
    problem(
            given().contentType("text/plain").body("x").post("/v1/clean").then(),
            415,
            "unsupported-media-type")
        .body("detail", containsString("application/json"));
  }

  @Test
  void refusesToAnswerInAnotherType() {
    problem(
        given()
            .contentType("application/json")
            .accept("text/html")
            .body("{\"text\": \"x\"}")
            .post("/v1/clean")
            .then(),
        406,
        "not-acceptable");
  }

  @Test
  void refusesAnotherMethodAndNamesThoseAllowed() {
    problem(given().get("/v1/clean").then(), 405, "method-not-allowed")
        .header("Allow", containsString("POST"));
    problem(given().delete("/v1/dictionary/explain").then(), 405, "method-not-allowed")
        .header("Allow", containsString("GET"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nope", "/v1", "/v1/nope", "/v1/clean/x", "/v1/dictionary", "/q/nope"})
  void saysThatThereIsNothing(String path) {
    problem(given().get(path).then(), 404, "not-found");
  }

  @Test
  void refusesATextThatIsTooLong() {
    problem(post("{\"text\": \"" + "a".repeat(1_000_001) + "\"}"), 413, "too-large")
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].sent", equalTo("1000001 characters"));
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/v1/clean").then();
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String type) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .header("X-Request-Id", notNullValue())
        .body("type", equalTo("urn:bluepencil:problem:" + type))
        .body("status", equalTo(status))
        .body("title", notNullValue())
        .body("detail", notNullValue());
  }
}
