package org.bluepencil.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluepencil.engine.IdiomRule;
import org.bluepencil.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Decisions of editors and recorded counts hang on the ids of rules. */
class RuleIdsTest {

  private static final Path RECORDED = Path.of("..", "..", "test-corpus", "reference", "rules.tsv");

  @Test
  void everyRecordedRuleIsStillThere() {
    List<String> recorded =
        Tsv.read(RECORDED, RulesPart.COLUMNS).stream().map(row -> row.get("rule")).toList();
    assertTrue(recorded.size() > 3000, "recorded: " + recorded.size());
    Set<String> rules =
        Lexicon.open().idiomRules().stream().map(IdiomRule::name).collect(Collectors.toSet());
    List<String> gone = recorded.stream().filter(rule -> !rules.contains(rule)).toList();
    // A rule that was dropped on purpose is recorded as such by evaluate --update-reference.
    assertEquals(List.of(), gone);
  }
}
