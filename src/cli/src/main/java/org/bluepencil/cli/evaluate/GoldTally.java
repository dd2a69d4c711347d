package org.bluepencil.cli.evaluate;

import java.util.EnumMap;
import java.util.Map;
import org.bluepencil.cli.evaluate.GoldItem.Action;
import org.bluepencil.cli.evaluate.GoldScore.Outcome;
import org.bluepencil.cli.evaluate.GoldScore.Worth;

/** Counts of one kind, one language or everything on gold copy. For one thread. */
final class GoldTally {

  private int words;
  private int fixes;
  private int fixed;
  private int wanted;
  private int noticed;
  private int suggested;
  private final Map<Worth, Integer> edits = new EnumMap<>(Worth.class);
  private final Map<Worth, Integer> flags = new EnumMap<>(Worth.class);

  void addWords(int more) {
    words += more;
  }

  void item(GoldItem item, Outcome outcome) {
    boolean satisfied = GoldScore.satisfied(item, outcome);
    if (item.action() == Action.FIX) {
      fixes++;
      fixed += satisfied ? 1 : 0;
    } else if (item.action() == Action.FLAG) {
      wanted++;
      noticed += satisfied ? 1 : 0;
      suggested += outcome == Outcome.RIGHT || outcome == Outcome.SUGGESTED ? 1 : 0;
    }
  }

  void edit(Worth worth) {
    edits.merge(worth, 1, Integer::sum);
  }

  void flag(Worth worth) {
    flags.merge(worth, 1, Integer::sum);
  }

  int items() {
    return fixes + wanted;
  }

  int fixed() {
    return fixed;
  }

  int noticed() {
    return noticed;
  }

  int edits(Worth worth) {
    return edits.getOrDefault(worth, 0);
  }

  int flags(Worth worth) {
    return flags.getOrDefault(worth, 0);
  }

  static Table fixesTable(String what) {
    return new Table(
        what,
        "fixes",
        "made",
        "recall",
        "edits good",
        "wrong",
        "false",
        "precision",
        "false/1,000");
  }

  /**
   * Adds what is known of edits.
   *
   * @param allWords words to count false edits against
   */
  void fixesRow(Table table, String name, int allWords) {
    int good = edits(Worth.GOOD);
    int wrong = edits(Worth.WRONG);
    int wild = edits(Worth.FALSE);
    table.row(
        name,
        fixes,
        fixed,
        Table.share(fixed, fixes),
        good,
        wrong,
        wild,
        Table.share(good, good + wrong + wild),
        Table.perThousand(wild, allWords));
  }

  static Table flagsTable(String what) {
    return new Table(
        what,
        "to flag",
        "noticed",
        "recall",
        "well advised",
        "flags good",
        "of taste",
        "extra",
        "precision",
        "extra/1,000");
  }

  /**
   * Adds what is known of flags.
   *
   * @param allWords words to count extra flags against
   */
  void flagsRow(Table table, String name, int allWords) {
    int good = flags(Worth.GOOD);
    int extra = flags(Worth.FALSE);
    table.row(
        name,
        wanted,
        noticed,
        Table.share(noticed, wanted),
        suggested,
        good,
        flags(Worth.NEUTRAL),
        extra,
        Table.share(good, good + extra),
        Table.perThousand(extra, allWords));
  }

  int words() {
    return words;
  }
}
