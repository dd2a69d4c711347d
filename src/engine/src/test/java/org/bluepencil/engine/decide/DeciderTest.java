package org.bluepencil.engine.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.junit.jupiter.api.Test;

class DeciderTest {

  private static final String TEXT = "0123456789";

  private static Finding finding(
      Kind kind, String rule, int start, int end, double confidence, String... suggestions) {
    return new Finding(
        0,
        start,
        end,
        kind,
        rule,
        Tier.SURE,
        Severity.MINOR,
        suggestions.length > 0,
        confidence,
        List.of(suggestions),
        "why",
        null,
        List.of());
  }

  private static Finding edit(Kind kind, int start, int end, String replacement) {
    return finding(kind, "r", start, end, 1, replacement);
  }

  private static Finding flag(Kind kind, int start, int end, String... suggestions) {
    return finding(kind, "r", start, end, 0.9, suggestions);
  }

  private static FieldRevision decide(Finding... findings) {
    return decide(null, Options.defaults(), findings);
  }

  private static FieldRevision decide(Integer maxLength, Options options, Finding... findings) {
    return Decider.decide(new Copy.Field("text", TEXT, maxLength), List.of(findings), options);
  }

  private static List<String> flags(FieldRevision field) {
    return field.flags().stream()
        .map(f -> f.finding().kind().label() + " " + f.original() + f.finding().suggestions())
        .toList();
  }

  @Test
  void appliesWhatReachesTheThresholdAndFlagsTheRest() {
    FieldRevision field =
        decide(
            finding(Kind.NAME, "a", 0, 2, 0.95, "A"), finding(Kind.NAME, "b", 4, 6, 0.9499, "B"));
    assertEquals("A23456789", field.text());
    assertEquals(List.of("name 45[B]"), flags(field));
    assertEquals("e1", field.edits().get(0).id());
    assertEquals("f1", field.flags().get(0).id());
  }

  @Test
  void flagModeAppliesNothing() {
    FieldRevision field =
        decide(null, Options.defaults().withMode(Options.Mode.FLAG), edit(Kind.NAME, 0, 2, "A"));
    assertEquals(TEXT, field.text());
    assertEquals(List.of("name 01[A]"), flags(field));
  }

  @Test
  void aNameWinsOverFiguresThoseOverCapitalsAndThoseOverTypography() {
    List<Kind> order =
        List.of(Kind.NAME, Kind.NUMBER, Kind.CAPITALS, Kind.DUPLICATE, Kind.TYPOGRAPHY);
    for (int i = 0; i + 1 < order.size(); i++) {
      FieldRevision field =
          decide(edit(order.get(i + 1), 0, 9, "LOSES"), edit(order.get(i), 5, 7, "WINS"));
      assertEquals("01234WINS789", field.text());
      assertEquals(List.of(order.get(i + 1).label() + " 012345678[]"), flags(field));
    }
  }

  @Test
  void ofOneKindTheFirstWinsThenTheLongestThenTheFirstByRule() {
    assertEquals("A456789", decide(edit(Kind.NAME, 0, 4, "A"), edit(Kind.NAME, 2, 9, "B")).text());
    assertEquals("B56789", decide(edit(Kind.NAME, 0, 3, "A"), edit(Kind.NAME, 0, 5, "B")).text());
    assertEquals(
        "A3456789",
        decide(finding(Kind.NAME, "b", 0, 3, 1, "B"), finding(Kind.NAME, "a", 0, 3, 1, "A"))
            .text());
  }

  @Test
  void neighboursThatOnlyTouchAreBothApplied() {
    assertEquals("AB456789", decide(edit(Kind.NAME, 0, 2, "A"), edit(Kind.NAME, 2, 4, "B")).text());
  }

  @Test
  void anEditThatLostShadowsNoOther() {
    FieldRevision field =
        decide(
            edit(Kind.NAME, 0, 3, "A"),
            edit(Kind.TYPOGRAPHY, 2, 6, "B"),
            edit(Kind.TYPOGRAPHY, 5, 8, "C"));
    assertEquals("A34C89", field.text());
    assertEquals(List.of("typography 2345[]"), flags(field));
  }

  @Test
  void ofOverlappingFlagsOfOneKindTheFirstStays() {
    FieldRevision field =
        decide(flag(Kind.IDIOM, 3, 6), flag(Kind.IDIOM, 0, 4), flag(Kind.IDIOM, 4, 8));
    assertEquals(List.of("idiom 0123[]", "idiom 4567[]"), flags(field));
  }

  @Test
  void overlappingFlagsOfTwoKindsBothStay() {
    FieldRevision field = decide(flag(Kind.IDIOM, 0, 4), flag(Kind.FRAGMENT, 2, 6));
    assertEquals(List.of("idiom 0123[]", "fragment 2345[]"), flags(field));
  }

  @Test
  void aFlagOverAnEditLosesItsSuggestions() {
    FieldRevision field =
        decide(edit(Kind.NAME, 2, 4, "LONGER"), flag(Kind.IDIOM, 0, 6, "better words"));
    assertEquals("01LONGER456789", field.text());
    assertEquals(List.of("idiom 012345[]"), flags(field));
    assertEquals(0, field.flags().get(0).cleanedStart());
    assertEquals(10, field.flags().get(0).cleanedEnd());
  }

  @Test
  void aFlagBesideAnEditKeepsThem() {
    FieldRevision field = decide(edit(Kind.NAME, 0, 2, ""), flag(Kind.IDIOM, 2, 6, "better words"));
    assertEquals(List.of("idiom 2345[better words]"), flags(field));
    assertEquals(0, field.flags().get(0).cleanedStart());
    assertEquals(4, field.flags().get(0).cleanedEnd());
  }

  @Test
  void aFlagOfTheEditsKindAndSpanIsDropped() {
    FieldRevision field =
        decide(edit(Kind.NAME, 2, 4, "A"), finding(Kind.NAME, "other", 2, 4, 0.5, "B"));
    assertEquals("01A456789", field.text());
    assertEquals(List.of(), flags(field));
  }

  @Test
  void placesInTheCleanedTextFollowTheEdits() {
    FieldRevision field =
        decide(edit(Kind.NAME, 0, 1, "AAA"), edit(Kind.NAME, 4, 8, "B"), flag(Kind.IDIOM, 8, 10));
    assertEquals("AAA123B89", field.text());
    assertEquals(6, field.edits().get(1).cleanedStart());
    assertEquals(7, field.edits().get(1).cleanedEnd());
    assertEquals(7, field.flags().get(0).cleanedStart());
    assertEquals(9, field.flags().get(0).cleanedEnd());
  }

  @Test
  void whereTheFieldWouldGrowTooLongNoEditIsApplied() {
    Finding longer = edit(Kind.NAME, 0, 2, "ABCD");
    Finding shorter = edit(Kind.NAME, 4, 6, "");
    assertEquals("ABCD236789", decide(10, Options.defaults(), longer, shorter).text());
    FieldRevision field = decide(10, Options.defaults(), longer);
    assertEquals(TEXT, field.text());
    assertEquals(List.of("name 01[ABCD]"), flags(field));
  }

  @Test
  void theOrderOfFindingsDoesNotMatter() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(9);
        int end = start + 1 + random.nextInt(10 - start - 1 + 1);
        findings.add(
            finding(
                Kind.values()[random.nextInt(6)],
                "r" + i,
                start,
                Math.min(10, end),
                random.nextInt(3) == 0 ? 0.5 : 1,
                "s" + i));
      }
      Copy.Field field = new Copy.Field("text", TEXT);
      FieldRevision expected = Decider.decide(field, findings, Options.defaults());
      Collections.shuffle(findings, random);
      assertEquals(expected, Decider.decide(field, findings, Options.defaults()));
    }
  }

  @Test
  void aFindingWithABadSpanOrWithoutReplacementCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> flag(Kind.NAME, 3, 3));
    assertThrows(IllegalArgumentException.class, () -> flag(Kind.NAME, -1, 3));
    Finding flag = flag(Kind.NAME, 0, 3);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Finding(
                0,
                0,
                3,
                Kind.NAME,
                "r",
                Tier.SURE,
                Severity.MINOR,
                true,
                1,
                flag.suggestions(),
                "why",
                null,
                List.of()));
    assertTrue(flag.overlaps(flag(Kind.IDIOM, 2, 5)));
  }
}
