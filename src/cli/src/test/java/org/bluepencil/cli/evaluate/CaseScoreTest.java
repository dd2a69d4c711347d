package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.bluepencil.cli.CommandException;
import org.junit.jupiter.api.Test;

/** The rules by which case tables are scored, each both ways. */
class CaseScoreTest {

  private static final String SENTENCE = "He met Kouleba in Lviv, sources say.";

  private static Case name(String action) {
    String table =
        String.join("\t", Case.NAMES)
            + "\nn1\ten\tfr\tperson\tKouleba\tKuleba|Dmytro Kuleba\t"
            + SENTENCE
            + "\t"
            + SENTENCE.replace("Kouleba", "Kuleba")
            + "\t"
            + action
            + "\n";
    return Case.names(Tsv.parse("names.tsv", table, 0, Case.NAMES)).get(0);
  }

  private static Case idiom() {
    String table =
        String.join("\t", Case.IDIOMS) + "\ni1\ten\tfr\tsources say\t" + SENTENCE + "\tcalque\n";
    return Case.idioms(Tsv.parse("idioms.tsv", table, 0, Case.IDIOMS)).get(0);
  }

  private static CaseScore score(Case given, Findings found) {
    return CaseScore.of(given, found.revision());
  }

  @Test
  void takesAnyAlternativeAndNothingElse() {
    Findings found = Findings.in(SENTENCE);
    assertEquals(
        new CaseScore(true, false, true, 0),
        score(name("fix"), found.edit("Kouleba", "Dmytro Kuleba")));
    assertEquals(
        new CaseScore(false, true, true, 0),
        score(name("fix"), Findings.in(SENTENCE).edit("Kouleba", "Kulebá")));
    assertEquals(
        new CaseScore(false, true, true, 0),
        score(name("fix"), Findings.in(SENTENCE).edit("Kouleba", "Kuleba").edit("Lviv", "Lvov")));
  }

  @Test
  void seesAFlagAtTheNameAndCountsThoseElsewhere() {
    assertEquals(
        new CaseScore(false, false, true, 1),
        score(name("flag"), Findings.in(SENTENCE).flag("met Kouleba").flag("Lviv")));
    assertEquals(
        new CaseScore(false, false, false, 1),
        score(name("flag"), Findings.in(SENTENCE).flag("Lviv")));
  }

  @Test
  void wantsAFlagAtAnIdiom() {
    assertEquals(
        new CaseScore(false, false, true, 0),
        score(idiom(), Findings.in(SENTENCE).flag("sources")));
    assertEquals(
        new CaseScore(false, true, false, 0),
        score(idiom(), Findings.in(SENTENCE).edit("sources say", "it is said")));
  }

  @Test
  void countsAnyEditInATrapAsWrong() {
    String table = "id\tlang\tsentence\nk1\ten\tChicken Kiev, please.\n";
    Case trap = Case.traps(Tsv.parse("traps.tsv", table, 0, Case.TRAPS)).get(0);
    assertEquals(
        new CaseScore(false, true, true, 0),
        score(trap, Findings.in("Chicken Kiev, please.").edit("Kiev", "Kyiv")));
    assertEquals(
        new CaseScore(false, false, false, 0), score(trap, Findings.in("Chicken Kiev, please.")));
  }

  @Test
  void refusesACaseWhoseErrorIsNotInItsSentence() {
    String table =
        String.join("\t", Case.IDIOMS) + "\ni1\ten\tfr\tnot there\tA sentence.\tcalque\n";
    List<Tsv.Row> rows = Tsv.parse("idioms.tsv", table, 0, Case.IDIOMS);
    assertEquals(
        "idioms.tsv:2: \"not there\" does not stand in the sentence; expected it there, letter for"
            + " letter",
        assertThrows(CommandException.class, () -> Case.idioms(rows)).getMessage());
  }
}
