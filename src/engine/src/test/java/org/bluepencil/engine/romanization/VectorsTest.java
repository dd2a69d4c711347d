package org.bluepencil.engine.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every press spelling that a rule file promises comes out of its rules. */
class VectorsTest {

  private static final Path FOLDER = Path.of("..", "..", "dictionaries", "romanization");
  private static final Pattern VECTOR = Pattern.compile("#\\s*test:\\s*(.+?)\\s*->\\s*(.+?)\\s*");

  private int vectors;

  @Test
  void everyVectorOfEveryFileHolds() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> broken = new ArrayList<>();
    for (Path file : files) {
      int before = vectors;
      check(file, broken);
      assertTrue(vectors > before, () -> file + " has no vector");
    }
    assertEquals(List.of(), broken);
    assertTrue(files.size() > 120, () -> files.size() + " files");
    assertTrue(vectors > 1500, () -> vectors + " vectors");
  }

  private void check(Path file, List<String> broken) throws IOException {
    String name = file.getFileName().toString().replace(".txt", "");
    String text = Files.readString(file);
    Romanizer romanizer = Romanizer.of(Map.of(name, text));
    String source = name.substring(0, name.indexOf('-'));
    for (String line : text.lines().toList()) {
      var vector = VECTOR.matcher(line);
      if (line.contains("test:")) {
        assertTrue(vector.matches(), () -> name + ": " + line);
        vectors++;
        String spelled = romanizer.spell(source, vector.group(1)).get(0).text();
        if (!spelled.equals(vector.group(2))) {
          broken.add(name + ": " + vector.group(1) + " becomes " + spelled);
        }
      }
    }
  }
}
