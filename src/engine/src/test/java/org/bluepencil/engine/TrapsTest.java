package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences that look wrong and are right, with the dictionaries of the project. */
class TrapsTest {

  private static final Path TRAPS = Path.of("..", "..", "test-corpus", "cases", "traps.tsv");

  @Test
  void noneIsEdited() throws IOException {
    List<String> lines = Files.readAllLines(TRAPS);
    Options options =
        Options.defaults().withChecks(EnumSet.complementOf(EnumSet.of(CheckGroup.IDIOMS)));
    List<String> edited = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      Copy copy = Copy.of(cells[2]).withLanguage(cells[1]);
      Revision revision = Revisions.assertSound(TestDictionary.cleaner(), copy, options);
      if (revision.changed()) {
        edited.add(cells[0] + ": " + revision.text());
      }
    }
    assertEquals(List.of(), edited);
    assertTrue(lines.size() > 60, () -> lines.size() + " lines");
  }
}
