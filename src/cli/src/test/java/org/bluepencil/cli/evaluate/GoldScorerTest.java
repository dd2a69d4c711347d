package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bluepencil.cli.evaluate.GoldItem.Action;
import org.bluepencil.cli.evaluate.GoldScore.Outcome;
import org.bluepencil.cli.evaluate.GoldScore.Worth;
import org.junit.jupiter.api.Test;

/** The rules by which gold copy is scored, each both ways. */
class GoldScorerTest {

  private static final String TEXT =
      "Kouleba spoke in kyiv , then left for Lugansk. A balance sheet of 5000 dead was given, he"
          + " charged. For their part, the others kept silent. Source site-39 and nothing more.";

  private static GoldItem item(Action action, String wrong, String... right) {
    int start = TEXT.indexOf(wrong);
    return new GoldItem("name", action, start, start + wrong.length(), wrong, List.of(right));
  }

  private static GoldItem fix(String wrong, String... right) {
    return item(Action.FIX, wrong, right);
  }

  private static GoldItem flag(String wrong, String... right) {
    return item(Action.FLAG, wrong, right);
  }

  private static GoldItem may(String wrong, String... right) {
    return item(Action.MAY, wrong, right);
  }

  private static Findings found() {
    return Findings.in(TEXT);
  }

  private static GoldScore score(Findings found, GoldItem... items) {
    return GoldScorer.score(List.of(items), found.revision());
  }

  private static List<Outcome> outcomes(GoldScore score) {
    return score.items().stream().map(GoldScore.Scored::outcome).toList();
  }

  private static List<Worth> edits(GoldScore score) {
    return score.edits().stream().map(GoldScore.Judged::worth).toList();
  }

  private static List<Worth> flags(GoldScore score) {
    return score.flags().stream().map(GoldScore.Judged::worth).toList();
  }

  private static void assertFix(Outcome outcome, Worth worth, Findings found, GoldItem... items) {
    GoldScore score = score(found, items);
    assertEquals(outcome, score.items().get(0).outcome());
    assertEquals(worth, score.edits().get(0).worth());
  }

  @Test
  void takesAnyOfTheAlternatives() {
    GoldItem item = fix("Kouleba", "Kuleba", "Dmytro Kuleba");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("Kouleba", "Kuleba"), item);
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("Kouleba", "Dmytro Kuleba"), item);
    assertFix(Outcome.WRONG, Worth.WRONG, found().edit("Kouleba", "Kulebe"), item);
  }

  @Test
  void missesAFixThatIsOnlyFlagged() {
    GoldScore score = score(found().flag("Kouleba", "Kuleba"), fix("Kouleba", "Kuleba"));
    assertEquals(List.of(Outcome.SUGGESTED), outcomes(score));
    assertFalse(GoldScore.satisfied(fix("Kouleba", "Kuleba"), Outcome.SUGGESTED));
    assertEquals(List.of(Worth.GOOD), flags(score));
  }

  @Test
  void missesAFixThatNobodyFound() {
    assertEquals(List.of(Outcome.MISSED), outcomes(score(found(), fix("Kouleba", "Kuleba"))));
  }

  @Test
  void takesATighterEdit() {
    GoldItem item = fix("Kouleba", "Kuleba");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("oul", "ul"), item);
    assertFix(Outcome.WRONG, Worth.WRONG, found().edit("oul", "ol"), item);
  }

  @Test
  void takesAWiderEditThatLeavesTheRestAsItWas() {
    GoldItem item = fix("Kouleba", "Kuleba");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("Kouleba spoke", "Kuleba spoke"), item);
    assertFix(Outcome.WRONG, Worth.WRONG, found().edit("Kouleba spoke", "Kuleba spoke up"), item);
  }

  @Test
  void takesNoEditThatReachesFarPastTheItem() {
    String near = TEXT.substring(0, "Kouleba".length() + GoldItem.REACH);
    String far = TEXT.substring(0, "Kouleba".length() + GoldItem.REACH + 1);
    GoldItem item = fix("Kouleba", "Kuleba");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit(near, near.replace("Kou", "Ku")), item);
    assertFix(Outcome.MISSED, Worth.FALSE, found().edit(far, far.replace("Kou", "Ku")), item);
  }

  @Test
  void takesTwoEditsForOneItem() {
    GoldItem item = fix("kyiv ,", "Kyiv,");
    GoldScore score = score(found().edit("kyiv", "Kyiv").edit(" ,", ","), item);
    assertEquals(List.of(Outcome.RIGHT), outcomes(score));
    assertEquals(List.of(Worth.GOOD, Worth.GOOD), edits(score));
  }

  @Test
  void wantsBothEditsWhereBothAreNeeded() {
    GoldItem item = fix("kyiv ,", "Kyiv,");
    assertFix(Outcome.WRONG, Worth.WRONG, found().edit("kyiv", "Kyiv"), item);
  }

  @Test
  void takesAnEditBesideTheItemWhenTheTextComesOutRight() {
    // Which of two equal characters is taken out cannot be seen in the cleaned text.
    String text = "a  b";
    GoldItem item = new GoldItem("typography", Action.FIX, 2, 3, " ", List.of());
    GoldScore score = GoldScorer.score(List.of(item), Findings.in(text).edit("a ", "a").revision());
    assertEquals(List.of(Outcome.RIGHT), outcomes(score));
    assertEquals(List.of(Worth.GOOD), edits(score));
  }

  @Test
  void countsAnEditBesideTheItemAsFalseWhenItDoesSomethingElse() {
    GoldScore score = score(found().edit("kyiv", "Kyiv").edit(" ,", ";"), fix("kyiv", "Kyiv"));
    assertEquals(List.of(Outcome.RIGHT), outcomes(score));
    assertEquals(List.of(Worth.GOOD, Worth.FALSE), edits(score));
  }

  @Test
  void takesOneEditForTwoItems() {
    Findings found = found().edit("kyiv ,", "Kyiv,");
    GoldScore score = score(found, fix("kyiv", "Kyiv"), fix(" ,", ","));
    assertEquals(List.of(Outcome.RIGHT, Outcome.RIGHT), outcomes(score));
    assertEquals(List.of(Worth.GOOD), edits(score));
  }

  @Test
  void countsAnEditWithoutAnItemAsFalse() {
    assertEquals(
        List.of(Worth.FALSE), edits(score(found().edit("silent", "quiet"), fix("Kouleba", "K"))));
  }

  @Test
  void noticesAFlagWhereverItOverlaps() {
    GoldItem item = flag("balance sheet of", "toll of");
    assertEquals(List.of(Outcome.FLAGGED), outcomes(score(found().flag("balance"), item)));
    assertEquals(
        List.of(Outcome.FLAGGED), outcomes(score(found().flag("A balance sheet of 5000"), item)));
    GoldScore beside = score(found().flag("5000 dead"), item);
    assertEquals(List.of(Outcome.MISSED), outcomes(beside));
    assertEquals(List.of(Worth.FALSE), flags(beside));
  }

  @Test
  void noticesNoFlagThatReachesFarPastTheItem() {
    GoldScore score = score(found().flag("5000 dead was given, he charged"), flag("5000", "5,000"));
    assertEquals(List.of(Outcome.MISSED), outcomes(score));
    assertEquals(List.of(Worth.FALSE), flags(score));
  }

  @Test
  void seesWhetherASuggestionIsRight() {
    GoldItem item = flag("balance sheet", "toll", "death toll");
    assertEquals(
        List.of(Outcome.SUGGESTED),
        outcomes(score(found().flag("A balance sheet", "A bill", "A toll"), item)));
    assertEquals(
        List.of(Outcome.FLAGGED), outcomes(score(found().flag("balance sheet", "bill"), item)));
  }

  @Test
  void wantsOfAnEditAtAFlagWhatAFixMustDo() {
    GoldItem item = flag("balance sheet", "toll");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("balance sheet", "toll"), item);
    Findings wrong = found().edit("balance sheet", "bill").flag("charged");
    assertFix(Outcome.WRONG, Worth.WRONG, wrong, item);
  }

  @Test
  void doesNotForgiveAWrongEditBecauseOfAFlag() {
    Findings found = found().edit("balance", "bill").flag("sheet", "toll");
    assertEquals(List.of(Outcome.WRONG), outcomes(score(found, flag("balance sheet", "toll"))));
  }

  @Test
  void countsNothingAtAMatterOfTaste() {
    GoldItem taste = may("For their part", "");
    GoldScore edited = score(found().edit("For their part, the", "The"), taste);
    assertEquals(List.of(Worth.NEUTRAL), edits(edited));
    GoldScore flagged = score(found().flag("their part"), taste);
    assertEquals(List.of(Worth.NEUTRAL), flags(flagged));
    assertTrue(GoldScore.satisfied(taste, Outcome.MISSED));
  }

  @Test
  void takesALineAwayWithOrWithoutItsSpace() {
    GoldItem item = flag("Source site-39");
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("Source site-39", ""), item);
    assertFix(Outcome.RIGHT, Worth.GOOD, found().edit("Source site-39 ", ""), item);
    assertFix(Outcome.WRONG, Worth.WRONG, found().edit("Source site-39 and", ""), item);
  }

  @Test
  void countsSeveralFlagsAtOneItemAsGood() {
    GoldScore score = score(found().flag("balance").flag("sheet"), flag("balance sheet", "toll"));
    assertEquals(List.of(Worth.GOOD, Worth.GOOD), flags(score));
    assertEquals(List.of(Outcome.FLAGGED), outcomes(score));
  }
}
