package org.bluepencil.engine.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.text.Text;
import org.junit.jupiter.api.Test;

/** Edits of a rewriting system with rules such as a → b, looked for anew in what comes out. */
class SettlementTest {

  private static List<Finding> find(Copy copy, String... rules) {
    List<Finding> found = new ArrayList<>();
    for (int field = 0; field < copy.fields().size(); field++) {
      String text = copy.fields().get(field).text();
      for (String rule : rules) {
        String from = rule.substring(0, rule.indexOf('→'));
        String to = rule.substring(rule.indexOf('→') + 1);
        for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
          found.add(finding(field, at, at + from.length(), rule, to));
        }
      }
    }
    return found;
  }

  private static Finding finding(int field, int start, int end, String rule, String replacement) {
    return new Finding(
        field,
        start,
        end,
        Kind.NAME,
        rule,
        Tier.SURE,
        Severity.MINOR,
        true,
        1,
        List.of(replacement),
        "why",
        null,
        List.of());
  }

  private static Settlement.Looked look(Copy copy, String... rules) {
    List<Text> texts = new ArrayList<>();
    for (Copy.Field field : copy.fields()) {
      texts.add(Text.plain(texts.size(), field.text(), Set.of()));
    }
    return new Settlement.Looked(texts, find(copy, rules));
  }

  private static List<FieldRevision> settle(Copy copy, String... rules) {
    return Settlement.settle(
        copy, look(copy, rules), Options.defaults(), cleaned -> look(cleaned, rules));
  }

  private static FieldRevision settle(String text, String... rules) {
    return settle(Copy.of(text), rules).get(0);
  }

  private static List<String> flags(FieldRevision field) {
    return field.flags().stream().map(flag -> flag.original()).toList();
  }

  @Test
  void appliesWhatIsSettledAtOnce() {
    FieldRevision field = settle("a x a", "a→b");
    assertEquals("b x b", field.text());
    assertEquals(List.of(), flags(field));
  }

  @Test
  void editsThatCallForAThirdAreHeldBackInTheirParagraphAlone() {
    FieldRevision field = settle("One a.\nTwo p.", "a→b", "b→c", "p→q");
    assertEquals("One a.\nTwo q.", field.text());
    assertEquals(List.of("a"), flags(field));
  }

  @Test
  void editsThatUndoEachOtherEndAsFlags() {
    FieldRevision field = settle("One a.", "a→b", "b→a");
    assertEquals("One a.", field.text());
    assertEquals(List.of("a"), flags(field));
  }

  @Test
  void anEditThatOnlyTheCleanedCopyCallsForIsMadeWhereTheParagraphWasUntouched() {
    Copy copy = Copy.of("One a.\nTwo p.");
    FieldRevision field =
        Settlement.settle(
                copy, look(copy, "a→bbb"), Options.defaults(), cleaned -> look(cleaned, "p→q"))
            .get(0);
    assertEquals("One bbb.\nTwo q.", field.text());
  }

  @Test
  void everyFieldIsSettledByItself() {
    Copy copy = Copy.of(List.of(new Copy.Field("headline", "a p"), new Copy.Field("body", "p")));
    List<FieldRevision> fields = settle(copy, "a→b", "b→c", "p→q");
    assertEquals("a p", fields.get(0).text());
    assertEquals(List.of("a", "p"), flags(fields.get(0)));
    assertEquals("q", fields.get(1).text());
  }

  @Test
  void aChainWithoutEndChangesNothing() {
    FieldRevision field = settle("One a.", "a→aa");
    assertEquals("One a.", field.text());
  }
}
