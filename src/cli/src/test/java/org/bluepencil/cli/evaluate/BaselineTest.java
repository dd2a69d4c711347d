package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.evaluate.Baseline.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @TempDir private Path folder = Path.of("");

  private Path recorded(Metrics metrics) {
    Path file = folder.resolve("baseline.tsv");
    Baseline.write(file, metrics);
    return file;
  }

  @Test
  void holdsAgainstItself() {
    Metrics metrics = new Metrics().higher("fixed", 3).lower("false", 1);
    assertEquals(
        new Comparison(List.of(), List.of(), 0), Baseline.compare(recorded(metrics), metrics));
  }

  @Test
  void knowsWhichWayAFigureGetsWorse() {
    Path file = recorded(new Metrics().higher("fixed", 3).lower("false", 1));
    assertEquals(
        new Comparison(List.of("false: was 1, is 2", "fixed: was 3, is 2"), List.of(), 0),
        Baseline.compare(file, new Metrics().higher("fixed", 2).lower("false", 2)));
    assertEquals(
        new Comparison(List.of(), List.of("false: was 1, is 0", "fixed: was 3, is 4"), 0),
        Baseline.compare(file, new Metrics().higher("fixed", 4).lower("false", 0)));
  }

  @Test
  void missesWhatIsNoLongerMeasured() {
    Path file = recorded(new Metrics().higher("fixed", 3));
    assertEquals(
        new Comparison(List.of("fixed: was 3 and is no longer measured"), List.of(), 1),
        Baseline.compare(file, new Metrics().higher("noticed", 3)));
  }

  @Test
  void refusesAValueThatIsNoNumber() throws IOException {
    Path file = folder.resolve("baseline.tsv");
    Files.writeString(file, "metric\tvalue\nfixed\tmany\n");
    String message =
        assertThrows(CommandException.class, () -> Baseline.compare(file, new Metrics()))
            .getMessage();
    assertEquals(file + ":2: value is \"many\"; expected a whole number", message);
  }

  @Test
  void tellsAddedAndRemovedFindings() {
    Path file = folder.resolve("findings.tsv");
    FoundLine kept = new FoundLine("b.txt", 10, 14, "name", "name.a", "edit", "Kiew", "Kyiv");
    FoundLine gone = new FoundLine("a.txt", 9, 12, "name", "name.a", "flag", "a\\nb", "");
    FoundLine added = new FoundLine("b.txt", 9, 12, "name", "name.a", "edit", "x", "y");
    ReferenceRun.write(file, List.of(kept, gone));
    assertEquals(
        List.of(
            String.join("\t", FoundLine.COLUMNS),
            "a.txt\t9\t12\tname\tname.a\tflag\ta\\nb\t",
            "b.txt\t10\t14\tname\tname.a\tedit\tKiew\tKyiv"),
        Tsv.text(file).lines().toList());
    assertEquals(
        new ReferenceRun.Difference(List.of(added.line()), List.of(gone.line())),
        ReferenceRun.compare(file, List.of(kept, added)));
  }
}
