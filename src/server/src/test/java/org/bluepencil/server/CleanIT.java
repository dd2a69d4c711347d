package org.bluepencil.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The service as it is shipped. */
@QuarkusIntegrationTest
class CleanIT {

  @Test
  void startsGetsReadyAndCleans() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));

    given()
        .contentType("application/json")
        .body(
            """
            {"text": "Talks resumed in kyiv.", "language": "en", "sourceLanguage": "fr"}""")
        .post("/v1/clean")
        .then()
        .statusCode(200)
        .body("text", equalTo("Talks resumed in Kyiv."))
        .body("versions.bluepencil", not(equalTo("development")));
  }

  @Test
  void carriesItsDescription() {
    given().get("/q/openapi").then().statusCode(200);
    given().get("/q/swagger-ui/").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
  }
}
