package org.bluepencil.server.dictionary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DictionaryResourceTest {

  @Test
  void findsAnEntryByOneOfItsForms() {
    given()
        .queryParam("q", "Kyiv")
        .get("/v1/dictionary/entries")
        .then()
        .statusCode(200)
        .body("q", equalTo("Kyiv"))
        .body("entries.id", hasItem("place.kyiv"));
  }

  @Test
  void answersWithNoMoreEntriesThanAskedFor() {
    given()
        .queryParam("q", "a")
        .queryParam("limit", "3")
        .get("/v1/dictionary/entries")
        .then()
        .statusCode(200)
        .body("entries.size()", equalTo(3));
  }

  @Test
  void findsNothingForWhatItDoesNotKnow() {
    given()
        .queryParam("q", "qqqqqq")
        .get("/v1/dictionary/entries")
        .then()
        .statusCode(200)
        .body("entries", empty());
  }

  @Test
  void readsOneEntry() {
    given()
        .get("/v1/dictionary/entries/place.kyiv")
        .then()
        .statusCode(200)
        .body("id", equalTo("place.kyiv"))
        .body("kind", equalTo("place"))
        .body("wikidata", equalTo("Q1899"))
        .body("natives.uk", equalTo("Київ"))
        .body("forms.en[0]", equalTo("Kyiv"))
        .body("contested", equalTo(false))
        .body("source", notNullValue())
        .body("asOf", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"place.nowhere", "%20", "..%2f..%2fetc", "%ff%fe"})
  void saysThatThereIsNoSuchEntry(String id) {
    given()
        .urlEncodingEnabled(false)
        .get("/v1/dictionary/entries/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:bluepencil:problem:not-found"));
  }

  @Test
  void explainsASpelling() {
    given()
        .queryParam("form", "Kiev")
        .queryParam("language", "en")
        .get("/v1/dictionary/explain")
        .then()
        .statusCode(200)
        .body("form", equalTo("Kiev"))
        .body("readings.entry", hasItem("place.kyiv"))
        .body("outcomes.language", hasItem("en"))
        .body("wordIn", notNullValue());
  }

  @Test
  void explainsForEveryLanguageWhenNoneIsNamed() {
    given()
        .queryParam("form", "Kiev")
        .get("/v1/dictionary/explain")
        .then()
        .statusCode(200)
        .body("readings.entry", hasItem("place.kyiv"));
  }

  @Test
  void saysOfAnUnknownSpellingThatItHasNoReadings() {
    given()
        .queryParam("form", "Qqqqqq")
        .get("/v1/dictionary/explain")
        .then()
        .statusCode(200)
        .body("readings", empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "😀👩‍💻", "\\", "%", "'\"<>&", "é́́́", "\u202e", "İİİ", "...", "ß-ß’s", "\r\n1"
      })
  void takesAnySpelling(String form) {
    given().queryParam("form", form).get("/v1/dictionary/explain").then().statusCode(200);
    given().queryParam("q", form).get("/v1/dictionary/entries").then().statusCode(200);
  }

  @Test
  void namesTheParameterThatIsWrong() {
    wrong("/v1/dictionary/entries", "/q");
    wrong("/v1/dictionary/entries?q=%20", "/q");
    wrong("/v1/dictionary/entries?q=" + "a".repeat(201), "/q");
    wrong("/v1/dictionary/entries?q=a&limit=0", "/limit");
    wrong("/v1/dictionary/entries?q=a&limit=201", "/limit");
    wrong("/v1/dictionary/entries?q=a&limit=many", "/limit");
    wrong("/v1/dictionary/explain", "/form");
    wrong("/v1/dictionary/explain?form=Kiev&language=e_n", "/language");
  }

  private static void wrong(String path, String pointer) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:bluepencil:problem:invalid-request"))
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo(pointer));
  }
}
