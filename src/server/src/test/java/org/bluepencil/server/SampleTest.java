package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision;
import org.junit.jupiter.api.Test;

/** A real wire story comes out of the service as it comes out of the engine. */
@QuarkusTest
class SampleTest {

  @Inject Cleaner cleaner;

  @Inject ObjectMapper mapper;

  @TestHTTPResource("/v1/clean")
  URI uri;

  @Test
  void answersWhatTheEngineSays() throws IOException, InterruptedException {
    String text = Files.readString(Path.of("../../test-corpus/wire-fr-en-01.txt"));
    Copy copy =
        Copy.of(text)
            .withLanguage("en")
            .withSourceLanguage("fr")
            .withDate(LocalDate.of(2022, 3, 24));

    JsonNode answer =
        post(Map.of("text", text, "language", "en", "sourceLanguage", "fr", "date", "2022-03-24"));
    Revision revision = cleaner.clean(copy);

    assertFalse(revision.edits().isEmpty());
    assertEquals(revision.text(), answer.get("text").asText());
    assertEquals(
        revision.edits().stream().map(SampleTest::line).toList(),
        lines(answer.get("edits"), "replacement"));
    assertEquals(
        revision.flags().stream().map(SampleTest::line).toList(),
        lines(answer.get("flags"), "suggestions"));
    assertEquals(revision.words(), answer.at("/stats/words").asInt());
    assertEquals(revision.edits().size(), answer.at("/stats/edits").asInt());
    assertEquals(revision.flags().size(), answer.at("/stats/flags").asInt());
    assertEquals(answer.get("text").asText(), apply(text, answer.get("edits")));
  }

  @Test
  void answersManyCallersAtOnceAlike() throws Exception {
    String text = Files.readString(Path.of("../../test-corpus/wire-fr-en-01.txt"));
    Map<String, String> body = Map.of("text", text, "language", "en", "sourceLanguage", "fr");
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<JsonNode>> calls = Collections.nCopies(16, () -> post(body));
      Set<List<JsonNode>> answers = new HashSet<>();
      for (Future<JsonNode> call : callers.invokeAll(calls)) {
        JsonNode answer = call.get();
        answers.add(List.of(answer.get("text"), answer.get("edits"), answer.get("flags")));
      }

      assertEquals(1, answers.size());
    } finally {
      callers.shutdownNow();
    }
  }

  private JsonNode post(Object body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body)))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    return mapper.readTree(response.body());
  }

  private static String line(Edit edit) {
    return String.join(
        " ",
        edit.id(),
        edit.finding().rule(),
        edit.finding().start() + "-" + edit.finding().end(),
        edit.cleanedStart() + "-" + edit.cleanedEnd(),
        edit.original(),
        edit.replacement());
  }

  private static String line(Flag flag) {
    return String.join(
        " ",
        flag.id(),
        flag.finding().rule(),
        flag.finding().start() + "-" + flag.finding().end(),
        flag.cleanedStart() + "-" + flag.cleanedEnd(),
        flag.original(),
        String.join("|", flag.finding().suggestions()));
  }

  private static List<String> lines(JsonNode findings, String last) {
    return list(findings).stream()
        .map(
            finding ->
                String.join(
                    " ",
                    finding.get("id").asText(),
                    finding.get("rule").asText(),
                    finding.get("start") + "-" + finding.get("end"),
                    finding.get("cleanedStart") + "-" + finding.get("cleanedEnd"),
                    finding.get("original").asText(),
                    finding.get(last).isArray()
                        ? String.join(
                            "|", list(finding.get(last)).stream().map(JsonNode::asText).toList())
                        : finding.get(last).asText()))
        .toList();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static String apply(String text, JsonNode edits) {
    StringBuilder applied = new StringBuilder(text);
    List<JsonNode> all = list(edits);
    for (int i = all.size() - 1; i >= 0; i--) {
      JsonNode edit = all.get(i);
      applied.replace(
          edit.get("start").asInt(), edit.get("end").asInt(), edit.get("replacement").asText());
    }
    return applied.toString();
  }
}
