package org.bluepencil.server.clean;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of the request and of the answer, through the real service. */
@QuarkusTest
class CleanResourceTest {

  private static final String KYIV =
      "'text': 'Talks resumed in kyiv.', 'language': 'en', 'sourceLanguage': 'fr'";

  @Test
  void answersWithTheCleanedTextAndWhatWasDone() {
    clean("{" + KYIV + ", 'style': 'ap', 'date': '2022-03-24', 'format': 'text'}")
        .statusCode(200)
        .contentType("application/json")
        .body("text", equalTo("Talks resumed in Kyiv."))
        .body("language", equalTo("en"))
        .body("sourceLanguage", equalTo("fr"))
        .body("style", equalTo("ap"))
        .body("changed", equalTo(true))
        .body("incomplete", equalTo(false))
        .body("$", not(hasKey("fields")))
        .body("stats.words", equalTo(4))
        .body("stats.edits", equalTo(1))
        .body("stats.flags", equalTo(0))
        .body("stats.millis", greaterThanOrEqualTo(0))
        .body("versions.bluepencil", notNullValue())
        .body("versions.dictionaries", notNullValue());
  }

  /** The command line prints the same fields; its own test holds it to them. */
  @Test
  void answersInTheFieldsOfTheContractAndNoOthers() {
    String both =
        "id kind rule tier severity start end original cleanedStart cleanedEnd confidence message"
            + " entry evidence itsType mqm ";

    clean("{" + KYIV + ", 'style': 'ap'}")
        .body(
            "keySet()",
            equalTo(
                names(
                    "text language sourceLanguage style changed incomplete edits flags stats"
                        + " versions")))
        .body("edits[0].keySet()", equalTo(names(both + "replacement")))
        .body("edits[0].entry.keySet()", equalTo(names("id wikidata form")))
        .body("stats.keySet()", equalTo(names("words edits flags millis")))
        .body("versions.keySet()", equalTo(names("bluepencil dictionaries")));
    clean("{" + KYIV + ", 'mode': 'flag'}")
        .body("flags[0].keySet()", equalTo(names(both + "suggestions")));
  }

  private static Set<String> names(String spaced) {
    return Set.of(spaced.split(" "));
  }

  @Test
  void tellsAllOfAnEdit() {
    clean("{" + KYIV + "}")
        .body("edits[0].id", equalTo("e1"))
        .body("edits[0].kind", equalTo("name"))
        .body("edits[0].rule", equalTo("name.place.kyiv"))
        .body("edits[0].tier", equalTo("sure"))
        .body("edits[0].severity", notNullValue())
        .body("edits[0].start", equalTo(17))
        .body("edits[0].end", equalTo(21))
        .body("edits[0].original", equalTo("kyiv"))
        .body("edits[0].replacement", equalTo("Kyiv"))
        .body("edits[0].cleanedStart", equalTo(17))
        .body("edits[0].cleanedEnd", equalTo(21))
        .body("edits[0].confidence", greaterThan(0.9f))
        .body("edits[0].message", notNullValue())
        .body("edits[0].entry.id", equalTo("place.kyiv"))
        .body("edits[0].entry.wikidata", equalTo("Q1899"))
        .body("edits[0].entry.form", equalTo("Kyiv"))
        .body("edits[0].evidence", notNullValue())
        .body("edits[0].itsType", equalTo("inconsistent-entities"))
        .body("edits[0].mqm", equalTo("terminology/inconsistent-with-termbase"));
  }

  @Test
  void appliesNothingInFlagMode() {
    clean("{" + KYIV + ", 'mode': 'flag'}")
        .body("text", equalTo("Talks resumed in kyiv."))
        .body("changed", equalTo(false))
        .body("edits", empty())
        .body("flags[0].id", equalTo("f1"))
        .body("flags[0].original", equalTo("kyiv"))
        .body("flags[0].suggestions", equalTo(List.of("Kyiv")))
        .body("flags[0].start", equalTo(17))
        .body("flags[0].end", equalTo(21))
        .body("flags[0].cleanedStart", equalTo(17))
        .body("flags[0].cleanedEnd", equalTo(21))
        .body("flags[0].kind", equalTo("name"))
        .body("flags[0].tier", notNullValue())
        .body("flags[0].severity", notNullValue())
        .body("flags[0].confidence", greaterThan(0f))
        .body("flags[0].message", notNullValue())
        .body("flags[0].itsType", notNullValue())
        .body("flags[0].mqm", notNullValue());
  }

  @Test
  void leavesAloneWhatTheCallerKeeps() {
    clean("{" + KYIV + ", 'keep': ['kyiv']}").body("edits", empty()).body("flags", empty());
  }

  @Test
  void runsOnlyTheChecksAskedFor() {
    clean("{" + KYIV + ", 'checks': ['typography']}").body("changed", equalTo(false));
    clean("{" + KYIV + ", 'checks': []}").body("changed", equalTo(false));
    clean("{" + KYIV + ", 'checks': ['names', 'typography', 'consistency', 'remains']}")
        .body("changed", equalTo(true));
  }

  @Test
  void leavesOutTheTiersNotAskedFor() {
    clean("{" + KYIV + ", 'tiers': ['advisory']}").body("edits", empty());
    clean("{" + KYIV + ", 'tiers': ['sure', 'advisory']}").body("edits.size()", equalTo(1));
  }

  @Test
  void flagsWhatIsBelowTheThreshold() {
    clean("{" + KYIV + ", 'threshold': 0}").body("edits.size()", equalTo(1));
    clean("{" + KYIV + ", 'threshold': 1}")
        .body("changed", equalTo(false))
        .body("edits", empty())
        .body("flags[0].suggestions", equalTo(List.of("Kyiv")));
  }

  @Test
  void appliesTheCallersGlossary() {
    clean(
            "{'text': 'The Oakfield Trust met.', 'language': 'en',"
                + " 'glossary': [{'from': 'Oakfield Trust', 'to': 'Oakfield Fund'}]}")
        .body("text", equalTo("The Oakfield Fund met."))
        .body("edits[0].rule", containsString("glossary"));
  }

  @Test
  void pointsAtEveryFaultOfAGlossaryAndAKeepList() {
    String longer = "x".repeat(1001);
    clean(
            "{'text': 'x', 'keep': ['—', 'Kyiv', null, '"
                + longer
                + "'], 'glossary': [{'from': 'Kiew', 'to': 'Kyiv'}, {'from': '!?', 'to': 'x'},"
                + " {'from': 'a', 'to': ''}, {'from': 'kiéw', 'to': '${Kiev}'},"
                + " {'from': 'KIEW', 'to': 'Kyiv'}, {'to': 'x'}, {'from': '"
                + longer
                + "', 'to': 'x'}]}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/glossary/1/from",
                    "/glossary/2/to",
                    "/glossary/3/from",
                    "/glossary/5/from",
                    "/glossary/6/from",
                    "/keep/0",
                    "/keep/2",
                    "/keep/3")))
        .body("errors[0].sent", equalTo("!?"))
        .body("errors[0].expected", equalTo("a phrase with a word in it"))
        .body("errors[1].sent", equalTo("an empty string"))
        .body("errors[2].sent", equalTo("kiéw"))
        .body(
            "errors[2].expected",
            equalTo("other words than those of /glossary/0, or the same replacement"))
        .body("errors[3].sent", equalTo("nothing"))
        .body("errors[4].sent", containsString("(1001 characters)"))
        .body("errors[4].expected", equalTo("a term of at most 1000 characters"))
        .body("errors[5].sent", equalTo("—"))
        .body("errors[7].expected", equalTo("a phrase of at most 1000 characters"));
  }

  @Test
  void refusesMoreTermsAndPhrasesThanItTakes() {
    String terms = "{'from': 'a', 'to': 'b'},".repeat(10_000) + "{'from': 'a', 'to': 'b'}";
    clean("{'text': 'x', 'keep': [" + "'a',".repeat(10_000) + "'a'], 'glossary': [" + terms + "]}")
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/glossary", "/keep")))
        .body("errors[0].sent", equalTo("a list of 10001"))
        .body("errors[0].expected", equalTo("at most 10000 terms"))
        .body("errors[1].expected", equalTo("at most 10000 phrases"));
  }

  @Test
  void takesTheSourceText() {
    clean("{" + KYIV + ", 'sourceText': 'Les pourparlers ont repris à Kiev.'}")
        .statusCode(200)
        .body("text", equalTo("Talks resumed in Kyiv."));
  }

  @Test
  void detectsALanguageThatIsNotNamed() {
    clean("{'text': 'The talks were resumed by the two governments on the same day.'}")
        .body("language", equalTo("en"))
        .body("languageDetected", equalTo(true));
  }

  @Test
  void takesALanguageThatNothingIsKnownOf() {
    clean("{'text': 'nuqneH', 'language': 'tlh', 'sourceLanguage': 'x-dragon'}")
        .statusCode(200)
        .body("text", equalTo("nuqneH"))
        .body("changed", equalTo(false));
  }

  @Test
  void answersAnEmptyText() {
    clean("{'text': '', 'language': 'en'}").statusCode(200).body("text", equalTo(""));
  }

  @Test
  void answersFieldByField() {
    clean(
            "{'fields': {'headline': {'text': 'Talks resume in kyiv', 'maxLength': 90},"
                + " 'body': {'text': 'They met on Thursday.', 'format': 'text'}},"
                + " 'language': 'en', 'sourceLanguage': 'fr'}")
        .statusCode(200)
        .body("$", not(hasKey("text")))
        .body("$", not(hasKey("edits")))
        .body("changed", equalTo(true))
        .body("fields.keySet()", equalTo(Set.of("headline", "body")))
        .body("fields.headline.text", equalTo("Talks resume in Kyiv"))
        .body("fields.headline.language", equalTo("en"))
        .body("fields.headline.sourceLanguage", equalTo("fr"))
        .body("fields.headline.changed", equalTo(true))
        .body("fields.headline.incomplete", equalTo(false))
        .body("fields.headline.edits[0].start", equalTo(16))
        .body("fields.headline.flags", empty())
        .body("fields.body.text", equalTo("They met on Thursday."))
        .body("fields.body.changed", equalTo(false))
        .body("fields.body.edits", empty())
        .body("stats.edits", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({"utf16, 8, 12", "codepoint, 7, 11", "utf8, 11, 15"})
  void countsOffsetsInTheUnitAskedFor(String unit, int start, int end) {
    clean(
            "{'text': '😀 é In kyiv.', 'language': 'en', 'sourceLanguage': 'fr', 'offsets': '"
                + unit
                + "'}")
        .body("text", equalTo("😀 é In Kyiv."))
        .body("edits[0].start", equalTo(start))
        .body("edits[0].end", equalTo(end))
        .body("edits[0].cleanedStart", equalTo(start))
        .body("edits[0].cleanedEnd", equalTo(end));
  }

  @Test
  void answersLoneSurrogatesAsJson() {
    clean("{'text': 'a \\ud800 b \\udc00', 'language': 'en', 'keep': ['x \\udfff']}")
        .statusCode(200)
        .body("text", equalTo("a \ud800 b \udc00"));
    clean("{'text': 'x', 'mode': '\\ud800'}")
        .statusCode(400)
        .body("errors[0].sent", equalTo("\ud800"));
  }

  @Test
  void echoesTheRequestId() {
    given()
        .contentType("application/json")
        .header("X-Request-Id", "cms-42")
        .body("{\"text\": \"x\"}")
        .post("/v1/clean")
        .then()
        .statusCode(200)
        .header("X-Request-Id", equalTo("cms-42"));
  }

  @Test
  void countsWhatItDid() {
    clean("{" + KYIV + "}").statusCode(200);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(
            containsString(
                "bluepencil_findings_total{kind=\"name\",language=\"en\",outcome=\"edit\"}"))
        .body(containsString("bluepencil_words_total{language=\"en\"}"))
        .body(containsString("bluepencil_clean_seconds_count{outcome=\"changed\"}"))
        .body(containsString("bluepencil_dictionary_info{version=\""))
        .body(containsString("bluepencil_dictionary_entries "))
        .body(containsString("http_server_requests_seconds_count"));
  }

  @Test
  void listsEveryPlaceThatIsWrongAtOnce() {
    clean(
            "{'text': 'x', 'fields': {'a/~b': {'text': 'x', 'maxLength': 0, 'format': 'html'},"
                + " 'n': null, 'm': {}}, 'language': 'en_GB', 'sourceLanguage': '',"
                + " 'date': '2022-02-30', 'mode': 'fx', 'threshold': 1.5,"
                + " 'checks': ['names', 'bilingual', null], 'tiers': ['a'], 'keep': [' '],"
                + " 'glossary': [{'from': '', 'to': null}, null], 'offsets': 'utf32',"
                + " 'style': '', 'format': 'html'}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:bluepencil:problem:invalid-request"))
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "",
                    "/checks/1",
                    "/checks/2",
                    "/date",
                    "/fields/a~1~0b/format",
                    "/fields/a~1~0b/maxLength",
                    "/fields/m/text",
                    "/fields/n",
                    "/format",
                    "/glossary/0/from",
                    "/glossary/0/to",
                    "/glossary/1",
                    "/keep/0",
                    "/language",
                    "/mode",
                    "/offsets",
                    "/sourceLanguage",
                    "/style",
                    "/threshold",
                    "/tiers/0")))
        .body("errors.sent", hasItem("en_GB"))
        .body(
            "errors.expected",
            hasItem(containsString("remains, grammar; bilingual is not offered")))
        .body("errors.expected", hasItem("text, the only format offered yet"));
  }

  @Test
  void writesWhatAHouseStylePrefers() {
    clean("{'text': 'Drones hit Odessa in Ukraine.', 'language': 'en', 'style': 'AP'}")
        .statusCode(200)
        .body("text", equalTo("Drones hit Odesa in Ukraine."))
        .body("style", equalTo("AP"))
        .body("edits[0].message", containsString("AP style, since 2022-03-29, writes"));
  }

  @Test
  void refusesAHouseStyleThatIsNotThereAndListsThoseThatAre() {
    clean("{'text': 'x', 'style': 'the ${sun}'}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(List.of("/style")))
        .body("errors[0].sent", equalTo("the ${sun}"))
        .body("errors[0].expected", containsString("one of the house styles afp, ap, bbc, dpa"));
  }

  private static ValidatableResponse clean(String json) {
    return given()
        .contentType("application/json; charset=UTF-8")
        .body(json.replace('\'', '"'))
        .post("/v1/clean")
        .then();
  }
}
