package org.bluepencil.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged service with settings that it must refuse. */
class StartIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

  @Test
  void refusesToListenWhereTheNetworkCanCall() throws IOException, InterruptedException {
    List<String> lines = failedStart(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"));

    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).contains("bluepencil.callers=network"), lines.toString());
  }

  @Test
  void refusesToWarmWhatIsNoLanguage() throws IOException, InterruptedException {
    List<String> lines = failedStart(Map.of("BLUEPENCIL_WARM", "en,e_n"));

    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("bluepencil.warm names e_n"), lines.toString());
  }

  private static List<String> failedStart(Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.http.port=0",
                "-jar",
                JAR.toString())
            .redirectErrorStream(true);
    builder.environment().putAll(settings);
    Process process = builder.start();
    try {
      // Waited for first: the output of a service that does start would never end.
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "started all the same");
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertNotEquals(0, process.exitValue());
      return output.lines().toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
