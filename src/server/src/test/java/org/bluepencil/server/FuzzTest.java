package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the service answers as JSON and never with a failure of its own. */
@QuarkusTest
class FuzzTest {

  private static final int REQUESTS = 300;
  private static final int NIGHTLY_REQUESTS = 5000;

  private static final List<String> NAMES =
      List.of(
          "text",
          "fields",
          "language",
          "sourceLanguage",
          "style",
          "date",
          "format",
          "mode",
          "threshold",
          "checks",
          "tiers",
          "sourceText",
          "keep",
          "glossary",
          "offsets",
          "from",
          "to",
          "maxLength",
          "",
          "\\u0000",
          "other");

  private static final List<String> SCALARS =
      List.of(
          "null",
          "true",
          "-0",
          "1e400",
          "-1e-400",
          "9".repeat(900),
          "9".repeat(1100),
          "0.5",
          "2147483648",
          "\"\"",
          "\"en\"",
          "\"fr-\"",
          "\"fix\"",
          "\"text\"",
          "\"utf8\"",
          "\"codepoint\"",
          "\"names\"",
          "\"2022-03-24\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud83d\"",
          "\"\\ud83d\\ude00 in kyiv\"",
          "\"\\u0000\\u001b[2J\\u202e\"",
          "\"Talks resumed in kyiv.\"",
          "\"<b>&amp;\"",
          "\"” Big mistake “\"",
          "\"é́́́\"",
          "NaN",
          "Infinity",
          "'x'",
          "tru");

  private Random random = new Random(441);
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();

  @TestHTTPResource("/v1/clean")
  URI uri;

  @Test
  void neverFailsBecauseOfWhatIsSent() throws IOException, InterruptedException {
    send(REQUESTS, "");
  }

  /** Other bodies each night; a failure names the seed that makes them again. */
  @Test
  @Tag("nightly")
  void neverFailsBecauseOfWhatIsSentInALongRun() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    random = new Random(seed);
    send(NIGHTLY_REQUESTS, "seed " + seed + ", ");
  }

  private void send(int requests, String where) throws IOException, InterruptedException {
    int taken = 0;
    for (int i = 0; i < requests; i++) {
      byte[] body = body(i);
      HttpResponse<String> response = post(body);
      String shown = where + i + ": " + new String(body, StandardCharsets.ISO_8859_1);
      String sent = shown.substring(0, Math.min(500, shown.length()));

      assertTrue(response.statusCode() < 500, () -> sent + "\n" + response.body());
      assertDoesNotThrow(() -> mapper.readTree(response.body()), sent);
      taken += response.statusCode() == 200 ? 1 : 0;
    }
    // Otherwise the bodies are so wild that nothing behind the first rule is ever reached.
    assertTrue(taken > requests / 10, "taken: " + taken);
  }

  private HttpResponse<String> post(byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private byte[] body(int number) {
    return switch (number % 10) {
      case 0 -> utf8(value(0));
      case 1 -> Arrays.copyOf(utf8(likely()), random.nextInt(40));
      case 2 -> scrambled(utf8(likely()));
      case 3 -> utf8("{\"text\": \"x\", \"keep\": " + nested(random.nextInt(3000)) + "}");
      case 4 -> utf8("{\"text\": \"" + wildText() + "\", \"language\": \"en\"}");
      case 5 -> noise(random.nextInt(200));
      case 6 -> utf8("{\"text\": \"x\", " + property(1) + ", " + property(1) + "}");
      case 7 ->
          utf8("{\"fields\": {\"a\": {\"text\": \"" + wildText() + "\"}, " + property(1) + "}}");
      default -> utf8(likely());
    };
  }

  /** A request that mostly passes the rules. */
  private String likely() {
    String unit = List.of("utf16", "codepoint", "utf8").get(random.nextInt(3));
    return "{\"text\": \"" + wildText() + "\", \"offsets\": \"" + unit + "\", \"mode\": \"fix\"}";
  }

  private String wildText() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(
          switch (random.nextInt(8)) {
            case 0 -> "kyiv ";
            case 1 -> "” those “ ";
            case 2 -> String.format("\\u%04x", 0xd800 + random.nextInt(0x800));
            case 3 -> "\\u000" + random.nextInt(10);
            case 4 -> Character.toString(0x1f600 + random.nextInt(40));
            case 5 -> "Serguiï Gaïdaï launched a call. ";
            case 6 -> "5000\\n\\n\\t ";
            default -> Character.toString(0xa0 + random.nextInt(0xd000));
          });
    }
    return text.toString();
  }

  private String value(int depth) {
    int sort = depth > 4 ? 0 : random.nextInt(4);
    if (sort < 2) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    StringBuilder value = new StringBuilder(sort == 2 ? "[" : "{");
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      value.append(i == 0 ? "" : ",").append(sort == 2 ? value(depth + 1) : property(depth + 1));
    }
    return value.append(sort == 2 ? "]" : "}").toString();
  }

  private String property(int depth) {
    return "\"" + NAMES.get(random.nextInt(NAMES.size())) + "\": " + value(depth);
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private byte[] scrambled(byte[] bytes) {
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
