package org.bluepencil.engine.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

  private static List<String> quoted(String string) {
    Text text = Text.plain(0, string, Set.of());
    return text.quotations().stream().map(q -> text.substring(q.content())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“%s”", "„%s“", "„%s”", "«%s»", "\"%s\""})
  void pairsEveryMake(String make) {
    String text = "He said " + make.formatted("we stay") + " and left.";
    assertEquals(List.of("we stay"), quoted(text));
  }

  @Test
  void findsSeveralInOneParagraph() {
    assertEquals(List.of("one", "two"), quoted("“one” and “two”"));
    assertEquals(List.of("one", "two"), quoted("\"one\" and \"two\""));
  }

  @Test
  void innerMarksOfAnotherMakeArePartOfTheContent() {
    assertEquals(List.of("He cried ‘stop’ twice"), quoted("“He cried ‘stop’ twice”"));
  }

  @Test
  void aMarkWithoutPartnerIsPassedOver() {
    assertEquals(List.of(), quoted("”nothing was opened"));
    assertEquals(List.of(), quoted("“never closed"));
    assertEquals(List.of("second"), quoted("“first “second”"));
  }

  @Test
  void noQuotationCrossesAParagraph() {
    assertEquals(List.of(), quoted("“We stay.\nWe fight.”"));
  }
}
