package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.cli.CommandException;
import org.bluepencil.cli.ExitCode;
import org.bluepencil.cli.evaluate.GoldItem.Action;

/**
 * One line of a case table: a sentence with one error, or with none.
 *
 * @param id of the line
 * @param language of the sentence
 * @param source language it was translated from, empty when unknown
 * @param group what sort of case it is, for a line of a table
 * @param action what is asked for; {@code MAY} for a sentence that must stay as it is
 * @param sentence the text
 * @param start first UTF-16 code unit of what is wrong with it
 * @param end the code unit after it
 * @param right the whole sentence put right, in any of several ways
 */
record Case(
    String id,
    String language,
    String source,
    String group,
    Action action,
    String sentence,
    int start,
    int end,
    Set<String> right) {

  Case {
    right = Set.copyOf(right);
  }

  /** The sentence as something to clean. */
  Bench.Sample sample(String table) {
    return Bench.Sample.of(table + "#" + id, sentence, language, source);
  }

  /** Lines of {@code names.tsv}: a wrong name in a sentence, or a sentence that must stay. */
  static List<Case> names(List<Tsv.Row> rows) {
    List<Case> cases = new ArrayList<>();
    for (Tsv.Row row : rows) {
      String sentence = row.get("carrier_sentence");
      if (row.get("action").equals("stay")) {
        String source = row.get("source_lang");
        cases.add(staying(row, row.get("target_lang"), source, row.get("kind"), sentence));
        continue;
      }
      int start = find(row, sentence, row.get("wrong"));
      int end = start + row.get("wrong").length();
      Set<String> right = replaced(sentence, start, end, row.alternatives("right"));
      right.add(row.get("expected_sentence"));
      cases.add(
          new Case(
              row.get("id"),
              row.get("target_lang"),
              row.get("source_lang"),
              row.get("kind"),
              action(row),
              sentence,
              start,
              end,
              right));
    }
    return cases;
  }

  /** Columns of {@code names.tsv}. */
  static final List<String> NAMES =
      List.of(
          "id",
          "target_lang",
          "source_lang",
          "kind",
          "wrong",
          "right",
          "carrier_sentence",
          "expected_sentence",
          "action");

  /** Lines of {@code idioms.tsv}: a phrase to flag in a sentence. */
  static List<Case> idioms(List<Tsv.Row> rows) {
    List<Case> cases = new ArrayList<>();
    for (Tsv.Row row : rows) {
      String sentence = row.get("carrier_sentence");
      int start = find(row, sentence, row.get("phrase"));
      cases.add(
          new Case(
              row.get("id"),
              row.get("target_lang"),
              row.get("source_lang"),
              row.get("category"),
              Action.FLAG,
              sentence,
              start,
              start + row.get("phrase").length(),
              Set.of()));
    }
    return cases;
  }

  /** Columns of {@code idioms.tsv}. */
  static final List<String> IDIOMS =
      List.of("id", "target_lang", "source_lang", "phrase", "carrier_sentence", "category");

  /** Lines of {@code typography.tsv}: a whole wrong text and the right one. */
  static List<Case> typography(List<Tsv.Row> rows) {
    List<Case> cases = new ArrayList<>();
    for (Tsv.Row row : rows) {
      String sentence = row.get("wrong_snippet");
      cases.add(
          new Case(
              row.get("id"),
              row.get("lang"),
              "",
              row.get("kind"),
              action(row),
              sentence,
              0,
              sentence.length(),
              Set.of(row.get("right_snippet"))));
    }
    return cases;
  }

  /** Columns of {@code typography.tsv}. */
  static final List<String> TYPOGRAPHY =
      List.of("id", "lang", "wrong_snippet", "right_snippet", "kind", "action");

  /** Lines of {@code traps.tsv}: sentences that must stay. */
  static List<Case> traps(List<Tsv.Row> rows) {
    List<Case> cases = new ArrayList<>();
    for (Tsv.Row row : rows) {
      cases.add(staying(row, row.get("lang"), "", "trap", row.get("sentence")));
    }
    return cases;
  }

  private static Case staying(
      Tsv.Row row, String language, String source, String group, String sentence) {
    return new Case(
        row.get("id"),
        language,
        source,
        group,
        Action.MAY,
        sentence,
        0,
        sentence.length(),
        Set.of(sentence));
  }

  /** Columns of {@code traps.tsv}. */
  static final List<String> TRAPS = List.of("id", "lang", "sentence");

  /** A sentence with what is wrong replaced in each of several ways. */
  static Set<String> replaced(String sentence, int start, int end, List<String> right) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String alternative : right) {
      sentences.add(sentence.substring(0, start) + alternative + sentence.substring(end));
    }
    return sentences;
  }

  /** Where a phrase stands in its sentence. */
  static int find(Tsv.Row row, String sentence, String phrase) {
    int start = phrase.isEmpty() ? -1 : sentence.indexOf(phrase);
    if (start < 0) {
      throw new CommandException(
          ExitCode.INPUT_FAILED,
          "%s: \"%s\" does not stand in the sentence; expected it there, letter for letter"
              .formatted(row.place(), phrase));
    }
    return start;
  }

  private static Action action(Tsv.Row row) {
    return switch (row.get("action")) {
      case "fix" -> Action.FIX;
      case "flag" -> Action.FLAG;
      default ->
          throw new CommandException(
              ExitCode.INPUT_FAILED,
              "%s: action is \"%s\"; expected fix or flag"
                  .formatted(row.place(), row.get("action")));
    };
  }
}
