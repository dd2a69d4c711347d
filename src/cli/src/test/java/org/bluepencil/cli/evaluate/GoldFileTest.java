package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.evaluate.GoldItem.Action;
import org.junit.jupiter.api.Test;

class GoldFileTest {

  private static final String TEXT = "😀 Talks in Kiew.\n";
  private static final String COLUMNS = "kind\taction\tstart\tend\twrong\tright\n";
  private static final String HEADER = "# language=en source=de date=2022-03-24 style=\n" + COLUMNS;

  private static GoldFile parse(String list) {
    return GoldFile.parse("x.expected.tsv", "x.txt", TEXT, list);
  }

  private static String problem(String list) {
    return String.valueOf(assertThrows(CommandException.class, () -> parse(list)).getMessage());
  }

  @Test
  void readsWhatIsKnownOfTheText() {
    GoldFile file = parse(HEADER + "name\tfix\t12\t16\tKiew\tKyiv|Kiev\n");
    assertEquals("en", file.copy().language());
    assertEquals("de", file.copy().sourceLanguage());
    assertEquals(LocalDate.of(2022, 3, 24), file.copy().date());
    assertEquals(null, file.copy().style());
    assertEquals(
        List.of(new GoldItem("name", Action.FIX, 12, 16, "Kiew", List.of("Kyiv", "Kiev"))),
        file.items());
  }

  @Test
  void countsOffsetsInUtf16() {
    String message = problem(HEADER + "name\tfix\t11\t15\tKiew\tKyiv\n");
    assertEquals("x.expected.tsv:3: the text has \" Kie\" there; expected \"Kiew\"", message);
  }

  @Test
  void takesARightSideThatIsEmptyOrLeftOut() {
    assertEquals(
        List.of(), parse(HEADER + "fragment\tflag\t3\t8\tTalks\t\n").items().get(0).right());
    assertEquals(List.of(), parse(HEADER + "fragment\tflag\t3\t8\tTalks\n").items().get(0).right());
  }

  @Test
  void tellsEveryBadItemAtOnce() {
    String message =
        problem(
            "# language=en source=de date=24.3.2022\n"
                + COLUMNS
                + "name\tchange\t12\t16\tKiew\tKyiv\n"
                + "name\tfix\t12\t99\tKiew\tKyiv\n");
    assertEquals(
        List.of(
            "x.expected.tsv:3: expected two offsets, and fix, flag or may as the action",
            "x.expected.tsv:4: 12 to 99 is no span of the text; expected offsets from 0 to 18",
            "x.expected.tsv:1: has a malformed date; expected date=2022-03-24"),
        message.lines().toList());
  }

  @Test
  void wantsALanguageAndAllColumns() {
    assertEquals(
        "x.expected.tsv:1: says no language; expected # language=en and so on",
        problem("# source=de\n" + COLUMNS));
    assertEquals(
        "x.expected.tsv: line 2 lacks a column; expected kind, action, start, end, wrong, right",
        problem("# language=en\nkind\taction\n"));
  }
}
