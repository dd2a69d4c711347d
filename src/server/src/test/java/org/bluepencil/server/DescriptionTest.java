package org.bluepencil.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of itself, and whether it is true. */
@QuarkusTest
class DescriptionTest {

  private JsonNode document;

  @BeforeEach
  void readsTheDocument() throws IOException {
    document =
        new ObjectMapper()
            .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
  }

  @Test
  void namesItselfItsLicenceAndItsPaths() {
    List<String> paths = new ArrayList<>();
    document.get("paths").fieldNames().forEachRemaining(paths::add);

    assertEquals("Bluepencil", document.at("/info/title").asText());
    assertEquals("LGPL-2.1-or-later", document.at("/info/license/name").asText());
    assertEquals(
        List.of(
            "/v1/clean",
            "/v1/dictionary/entries",
            "/v1/dictionary/entries/{id}",
            "/v1/dictionary/explain"),
        paths);
  }

  @Test
  void describesEveryPropertyParameterAndResponse() {
    List<String> bare = new ArrayList<>();
    assertTrue(document.at("/components/schemas").size() > 10, "schemas found");
    document
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema.getValue().path("properties").properties().stream()
                    .filter(property -> !property.getValue().hasNonNull("description"))
                    .forEach(property -> bare.add(schema.getKey() + "." + property.getKey())));
    for (JsonNode operation : operations()) {
      String id = operation.path("operationId").asText();
      if (!operation.hasNonNull("summary")) {
        bare.add(id);
      }
      operation.path("parameters").forEach(parameter -> noteBare(parameter, id, bare));
      operation.path("responses").forEach(response -> noteBare(response, id, bare));
    }

    assertEquals(List.of(), bare);
  }

  private static void noteBare(JsonNode described, String where, List<String> bare) {
    if (!described.hasNonNull("description")) {
      bare.add(where + ": " + described);
    }
  }

  @Test
  void answersEveryRequestThatItGivesAsAnExample() {
    JsonNode examples =
        document.at("/paths/~1v1~1clean/post/requestBody/content/application~1json/examples");

    assertEquals(3, examples.size());
    assertAll(
        examples.properties().stream()
            .map(
                example ->
                    () ->
                        given()
                            .contentType("application/json")
                            .body(example.getValue().get("value").toString())
                            .post("/v1/clean")
                            .then()
                            .statusCode(200)));
  }

  @Test
  void answersEveryLookUpWithTheParametersThatItGivesAsExamples() {
    int asked = 0;
    for (Entry<String, JsonNode> path : document.get("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (!get.isMissingNode()) {
        RequestSpecification request = given();
        for (JsonNode parameter : get.path("parameters")) {
          if (parameter.has("example")) {
            String name = parameter.get("name").asText();
            String value = parameter.get("example").asText();
            if (parameter.get("in").asText().equals("path")) {
              request.pathParam(name, value);
            } else {
              request.queryParam(name, value);
            }
          }
        }
        request.get(path.getKey()).then().statusCode(200);
        asked++;
      }
    }
    assertEquals(3, asked);
  }

  @Test
  void allowsTheMethodsThatItDescribes() {
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            given()
                                .pathParams(
                                    path.getKey().contains("{id}") ? Map.of("id", "x") : Map.of())
                                .delete(path.getKey())
                                .then()
                                .statusCode(405)
                                .header("Allow", containsString(method.toUpperCase(Locale.ROOT)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/live", "/ready", "/started"})
  void isWell(String probe) {
    given().get("/q/health" + probe).then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void saysWhichDictionaryIsReady() {
    String version =
        given()
            .get("/q/health/ready")
            .path("checks.find { it.name == 'bluepencil' }.data.dictionary");

    assertTrue(version != null && !version.isBlank());
  }

  @Test
  void showsItsDescriptionAsAPage() {
    given().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
  }

  private List<JsonNode> operations() {
    List<JsonNode> operations = new ArrayList<>();
    document.get("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }
}
