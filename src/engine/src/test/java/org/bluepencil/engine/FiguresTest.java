package org.bluepencil.engine;

import static org.bluepencil.engine.Cleaned.assertFlagged;
import static org.bluepencil.engine.Cleaned.assertUntouched;
import static org.bluepencil.engine.Cleaned.typography;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands separators and decimal signs. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Some 6,000 men and 5000 drones. | Some 6,000 men and 5,000 drones.",
        "en | Some 6,000 men, 1234567 litres. | Some 6,000 men, 1,234,567 litres.",
        "en | It took 5000 and 2000 new drones, 6,000 shells. |"
            + " It took 5,000 and 2,000 new drones, 6,000 shells.",
        "en | Some 6,000 men marched 1100 kilometres. | Some 6,000 men marched 1,100 kilometres.",
        "en | More than 1300 localities and 2,100 roads. | More than 1,300 localities and 2,100 roads.",
        "en | Some 6,000 men and 12\u00A0700 drones. | Some 6,000 men and 12,700 drones.",
        "de | Rund 60.000 Mann und 50000 Drohnen. | Rund 60.000 Mann und 50.000 Drohnen.",
      })
  void groupsACountWhereOthersAreGrouped(String language, String wrong, String right) {
    assertEquals(right, typography(language, wrong).text());
    assertUntouched(typography(language, right));
  }

  /** German groups from five digits on, unless the copy itself groups four. */
  @Test
  void keepsFourGermanDigitsBesideAGroupedFigureOfFive() {
    assertUntouched(typography("de", "Die Strafe von 51.000 Hrywnja (rund 1150 Euro) blieb."));
  }

  @Test
  void groupsFrenchFiguresWithTheNarrowSpace() {
    assertEquals(
        "Quelque 6\u202F000 soldats et 5\u202F000 drones.",
        typography("fr", "Quelque 6\u202F000 soldats et 5000 drones.").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 5000 men and 2000 drones.",
        "In 2022 some 6,000 men left.",
        "Some 6,000 men left in the 2024 elections.",
        "Some 6,000 men took flight 1282 home.",
        "Some 6,000 men took train 5000 home.",
        "Some 6,000 men read resolution 2202 there.",
        "Some 6,000 men rode Boeing 7370 planes.",
        "Some 6,000 men live at 12345 Elm Street.",
        "Some 6,000 men know code 007000 well.",
        "Some 6,000 men use A5000 drones.",
        "Some 6,000 men and #5000 others.",
        "Some 6,000 men at https://a.example/5000 today.",
        "Some 6,000 men since 1945 have left.",
        "Some 6,000 men, 1900 saw more.",
        "Some 6,000 men at 03:14 UTC, 5000.",
        "A 2019 film drew 6,000 people.",
      })
  void keepsYearsCodesAndNumbersOfThings(String text) {
    assertUntouched(typography("en", text));
  }

  @Test
  void groupsACountInTheBodyWhereTheHeadlineGroups() {
    Copy copy =
        Copy.of(
                List.of(
                    new Copy.Field("headline", "Army loses 6,000 drones"),
                    new Copy.Field("body", "It lost 5000 drones.")))
            .withLanguage("en");
    Revision revision = Cleaned.of(copy, CheckGroup.TYPOGRAPHY);
    assertEquals("It lost 5,000 drones.", revision.fields().get(1).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"It cost 2,5 million euros.", "It rose 2,5% in May.", "It is 3,7 km."})
  void flagsADecimalComma(String text) {
    Revision revision = typography("en", text);
    String figure = text.replaceAll("[^0-9,]", "");
    assertFlagged(revision, "number.decimal-comma", figure);
    assertEquals(
        List.of(figure.replace(',', '.')), revision.flags().get(0).finding().suggestions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost 2.5 million euros.",
        "It cost 2,500 million euros.",
        "They won sets 1,2 and 3.",
        "Pages 4,5 were lost."
      })
  void keepsOtherCommas(String text) {
    assertUntouched(typography("en", text));
  }

  @Test
  void flagsACommaInThousandsWhereItIsADecimalSign() {
    Revision revision = typography("fr", "Quelque 1,200 personnes sont là.");
    assertFlagged(revision, "number.comma-in-thousands", "1,200");
    assertEquals(List.of("1\u202F200"), revision.flags().get(0).finding().suggestions());
    assertUntouched(typography("fr", "Il coûte 1,25 million."));
  }
}
