package org.bluepencil.engine.inflection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language's rules, read from {@code <language>.rules} beside this class. A row is, parted by
 * spaces, one of:
 *
 * <ul>
 *   <li>{@code KINDS GENDERS STEM NOM GEN DAT ACC INS LOC VOC}: names of these kinds ({@code S}
 *       surname, {@code G} given name, {@code P} place, {@code T} territory, {@code O}
 *       organisation, {@code A} adjective in a name of several words, {@code F} family) and genders
 *       ({@code m f n}, {@code p} plural only) that end in NOM after what STEM (a regular
 *       expression, {@code .} for anything) matches; each case's endings take the place of NOM.
 *       Several endings are parted by {@code /}, the more usual first; {@code =} is the lemma as it
 *       is, {@code -} no ending, {@code ?} not known, {@code ~} softens the stem first. A family's
 *       row has its own nominative after the lemma's ending.
 *   <li>{@code KINDS GENDERS STEM NOM *}: such names do not bend; {@code !} instead of {@code *}:
 *       nobody can tell how they do.
 *   <li>{@code let NAME LETTERS}: {@code {NAME}} in a later STEM is any of these letters.
 *   <li>{@code soft FROM TO}: what a stem's last letters become by softening.
 *   <li>{@code pair STEM MAN WOMAN}: the endings of a man's surname and of a woman's; {@code !} for
 *       a woman's that cannot be told.
 * </ul>
 *
 * The first row that fits wins.
 */
final class RuleTable {

  private static final int CASES = Case.values().length;
  private static final int PAIR_CELLS = 4;

  private final List<Rule> rules = new ArrayList<>();
  private final List<SurnamePair> pairs = new ArrayList<>();
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final Map<String, String> softened = new HashMap<>();
  private final Softening softening = new Softening(softened);

  /** The rules that a name with such a last letter may fall under, in the order of the table. */
  private final Map<Character, List<Rule>> byLastLetter = new HashMap<>();

  private final List<Rule> withoutSuffix = new ArrayList<>();

  private RuleTable() {}

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException when the packaged table has a row that is none: a fault of the
   *     build, told with its line
   */
  static RuleTable read(String language) {
    String file = language + ".rules";
    RuleTable table = new RuleTable();
    int number = 0;
    for (String line : text(file).split("\n")) {
      number++;
      String row = line.strip();
      if (row.isEmpty() || row.startsWith("#")) {
        continue;
      }
      try {
        table.add(number, row.split("\\s+"));
      } catch (RuntimeException e) {
        throw new IllegalStateException(file + ":" + number + ": not a row: " + row, e);
      }
    }
    table.index();
    return table;
  }

  private void index() {
    for (Rule rule : rules) {
      if (!rule.suffix().isEmpty()) {
        byLastLetter.putIfAbsent(lastLetter(rule.suffix()), new ArrayList<>());
      } else {
        withoutSuffix.add(rule);
      }
    }
    byLastLetter.forEach(
        (letter, mine) ->
            rules.stream()
                .filter(rule -> rule.suffix().isEmpty() || lastLetter(rule.suffix()) == letter)
                .forEach(mine::add));
  }

  private static char lastLetter(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String text(String file) {
    try (InputStream in = RuleTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(int line, String[] row) {
    switch (row[0]) {
      case "let" -> letters.put("{" + row[1] + "}", "[" + row[2] + "]");
      case "soft" -> softened.put(row[1], row[2]);
      case "pair" -> pairs.add(pair(row));
      default -> rules.add(rule(line, row));
    }
  }

  private SurnamePair pair(String[] row) {
    return new SurnamePair(
        stem(row[1]),
        ending(row[2]),
        row[3].equals("!") ? null : ending(row[3]),
        row.length == PAIR_CELLS);
  }

  private Rule rule(int line, String[] row) {
    String suffix = ending(row[3]);
    List<List<String>> endings =
        switch (row[4]) {
          case "!" -> null;
          case "*" -> Collections.nCopies(CASES, List.of("="));
          default -> endings(row);
        };
    return new Rule(line, row[0], row[1], stem(row[2]), suffix, endings);
  }

  /** The seven cases; a family's row has a nominative of its own after the lemma's ending. */
  private static List<List<String>> endings(String[] row) {
    int from = row[0].equals("F") ? 4 : 3;
    if (row.length != from + CASES) {
      throw new IllegalArgumentException("expected " + CASES + " endings");
    }
    return Arrays.stream(row, from, row.length).map(cell -> List.of(cell.split("/"))).toList();
  }

  private static String ending(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private @Nullable Pattern stem(String cell) {
    if (cell.equals(".")) {
      return null;
    }
    String regex = cell;
    for (Map.Entry<String, String> letter : letters.entrySet()) {
      regex = regex.replace(letter.getKey(), letter.getValue());
    }
    return Pattern.compile("(?:" + regex + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The row that a name falls under, or null. */
  @Nullable Rule ruleFor(char kind, char gender, String lemma) {
    if (lemma.isEmpty()) {
      return null;
    }
    for (Rule rule : byLastLetter.getOrDefault(lastLetter(lemma), withoutSuffix)) {
      if (rule.fits(kind, gender, lemma)) {
        return rule;
      }
    }
    return null;
  }

  /** The forms of one word. */
  Paradigm decline(char kind, char gender, String lemma) {
    Rule rule = ruleFor(kind, gender, lemma);
    return rule == null ? Paradigm.NONE : rule.applied(lemma, softening);
  }

  List<SurnamePair> pairs() {
    return pairs;
  }
}
