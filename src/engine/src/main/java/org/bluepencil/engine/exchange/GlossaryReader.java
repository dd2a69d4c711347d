package org.bluepencil.engine.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Copy.GlossaryTerm;
import org.bluepencil.engine.ExchangeFormat;
import org.bluepencil.engine.ImportSettings;
import org.bluepencil.engine.ImportSettings.Pair;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.Profile;

/** Reads a file of any format of exchange as the glossary of a copy. */
public final class GlossaryReader {

  private GlossaryReader() {}

  /**
   * Reads a glossary. A list of pairs is taken as it stands, but for those of other languages; of
   * anything else, what the copy's language writes for the forms of the language it was translated
   * from.
   *
   * @param settings with the pair of languages, or none if they are not known
   * @param english what is known of English: the offices that entries may name
   * @param problems where everything wrong is added
   * @return the terms; none if anything is wrong
   */
  public static List<GlossaryTerm> read(
      byte[] content,
      String file,
      ExchangeFormat format,
      ImportSettings settings,
      Profile english,
      List<Problem> problems)
      throws IOException {
    Reading reading = new Reading(file, settings, id -> false);
    List<GlossaryTerm> terms = new ArrayList<>();
    if (format.isTable()) {
      try {
        GlossaryTable table =
            GlossaryTable.read(EntryList.text(new ByteArrayInputStream(content)), reading);
        if (table.isPairs()) {
          addPairs(table, reading, terms);
          if (terms.isEmpty() && reading.problems.isEmpty()) {
            reading.problem(
                0,
                "X110",
                "the glossary has no term from the one language into the other",
                "one at least, from the language that was translated from");
          }
          problems.addAll(reading.problems);
          return problems.isEmpty() ? terms : List.of();
        }
      } catch (CharacterCodingException e) {
        // Told below, with all else.
      }
    }
    ImportSettings.Pair pair = settings.pair();
    if (pair == null) {
      reading.problem(
          0,
          "X113",
          "the glossary holds several languages",
          "the language of the copy and the one it was translated from");
      problems.addAll(reading.problems);
      return terms;
    }
    EntryList.Read read =
        EntryList.read(
            new ByteArrayInputStream(content),
            file,
            format,
            settings,
            id -> null,
            Set.of(),
            english);
    problems.addAll(
        read.problems().stream().filter(problem -> !problem.code().equals("N110")).toList());
    GlossaryWriter.pairs(read.entries(), pair.from(), pair.to(), new TreeSet<>())
        .forEach((from, to) -> terms.add(new GlossaryTerm(from, to)));
    return problems.isEmpty() ? terms : List.of();
  }

  /** The pairs that can be told apart and be found. */
  private static void addPairs(GlossaryTable table, Reading reading, List<GlossaryTerm> terms) {
    Map<String, GlossaryTable.Terms> seen = new HashMap<>();
    Pair wanted = reading.settings.pair();
    for (GlossaryTable.Terms pair : table.pairs(reading)) {
      String words = Copy.wordsOf(pair.from());
      if (wanted != null && !wanted.equals(pair.languages())) {
        continue;
      }
      for (String side : List.of(pair.from(), pair.to())) {
        if (side.length() > Copy.LONGEST_PHRASE) {
          reading.problem(
              pair.line(),
              "X115",
              "a term has " + side.length() + " characters",
              "at most " + Copy.LONGEST_PHRASE);
        }
      }
      GlossaryTable.Terms other = seen.putIfAbsent(words, pair);
      if (words.isEmpty()) {
        reading.problem(
            pair.line(), "X114", pair.from() + " has no word to look for", "a letter or a digit");
      } else if (other != null && !other.to().equals(pair.to())) {
        reading.problem(
            pair.line(),
            "X112",
            "%s stands in line %d for %s, as %s; case and accents do not count"
                .formatted(pair.from(), other.line(), other.to(), other.from()),
            "one translation of a term");
      } else if (other == null) {
        terms.add(new GlossaryTerm(pair.from(), pair.to()));
      }
    }
  }
}
