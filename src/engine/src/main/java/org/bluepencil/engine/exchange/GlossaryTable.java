package org.bluepencil.engine.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bluepencil.engine.ImportSettings.Pair;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.exchange.Csv.Row;
import org.bluepencil.engine.exchange.Term.Part;
import org.jspecify.annotations.Nullable;

/**
 * The glossaries of machine translation, in their two shapes: a list of pairs, source and target,
 * with the languages in a third and fourth column or nowhere (DeepL, Google's unidirectional
 * glossaries, Microsoft); and a table with a column a language, named in the first row (Google's
 * equivalent term sets, Amazon's custom terminology).
 *
 * @param columns the language tag of each column, or what else it holds; empty for a list of pairs
 * @param rows the rows below the first
 */
record GlossaryTable(List<String> columns, List<Row> rows) {

  /** Google's columns beside those of the languages. */
  private static final Set<String> EXTRAS = Set.of("pos", "description");

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  /** One pair of a list. */
  record Terms(int line, String from, String to, @Nullable Pair languages) {}

  static GlossaryTable read(Reader in, Reading reading) throws IOException {
    List<Row> rows = Csv.read(in, reading);
    if (rows.isEmpty()) {
      reading.problem(0, "X110", "the file is empty", "a term and its translation a line");
      return new GlossaryTable(List.of(), rows);
    }
    List<String> first = rows.get(0).cells();
    if (first.size() > 1 && first.stream().allMatch(GlossaryTable::isColumn)) {
      return new GlossaryTable(
          first.stream().map(cell -> cell.replace('_', '-')).toList(),
          rows.subList(1, rows.size()));
    }
    boolean named =
        isWord(first.get(0), "source", "from") && isWord(cell(first, 1), "target", "to");
    return new GlossaryTable(List.of(), rows.subList(named ? 1 : 0, rows.size()));
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private static boolean isWord(String cell, String one, String other) {
    return cell.equalsIgnoreCase(one) || cell.equalsIgnoreCase(other);
  }

  private static boolean isColumn(String cell) {
    return EXTRAS.contains(cell.toLowerCase(Locale.ROOT)) || isTag(cell);
  }

  private static boolean isTag(String cell) {
    return TAG.matcher(cell).matches()
        && ISO_LANGUAGES.contains(Languages.subtag(cell.replace('_', '-')));
  }

  boolean isPairs() {
    return columns.isEmpty();
  }

  /** The pairs of a list, those that lack a side told as problems. */
  List<Terms> pairs(Reading reading) {
    List<Terms> pairs = new ArrayList<>();
    Map<String, Terms> seen = new LinkedHashMap<>();
    for (Row row : rows) {
      int cells = row.cells().size();
      boolean languages = cells == 4 && isTag(row.cell(2)) && isTag(row.cell(3));
      if (row.cell(0).isEmpty() || row.cell(1).isEmpty() || cells > 2 && !languages) {
        reading.problem(
            row.line(),
            "X111",
            "the row has " + cells + (cells == 1 ? " cell" : " cells") + blanks(row),
            "source and target, or source, target and the languages of both");
        continue;
      }
      Pair pair =
          languages
              ? new Pair(Languages.subtag(row.cell(2)), Languages.subtag(row.cell(3)))
              : reading.settings.pair();
      Terms terms = new Terms(row.line(), row.cell(0), row.cell(1), pair);
      Terms other = seen.putIfAbsent(terms.from() + "\t" + pair, terms);
      if (other != null && !other.to().equals(terms.to())) {
        reading.problem(
            row.line(),
            "X112",
            terms.from() + " stands in line " + other.line() + " for " + other.to(),
            "one translation of a term");
      } else if (other == null) {
        pairs.add(terms);
      }
    }
    return pairs;
  }

  private static String blanks(Row row) {
    long blank = row.cells().stream().filter(String::isEmpty).count();
    return blank == 0 ? "" : ", " + blank + " of them empty";
  }

  /** The entries that the glossary makes: a row, or all pairs that have their target in common. */
  void toEntries(Reading reading) {
    if (isPairs()) {
      pairsToEntries(reading);
      return;
    }
    for (Row row : rows) {
      EntryDraft draft = new EntryDraft(row.line());
      if (row.cells().size() > columns.size()) {
        reading.problem(
            row.line(),
            "X111",
            "the row has " + row.cells().size() + " cells",
            columns.size() + ", as the first row has");
        continue;
      }
      for (int i = 0; i < columns.size(); i++) {
        addCell(draft, columns.get(i), row.cell(i), reading);
      }
      // A row that has nothing in the languages that are taken is passed over.
      if (!draft.terms.isEmpty()) {
        draft.finish(reading);
      }
    }
  }

  private void addCell(EntryDraft draft, String column, String cell, Reading reading) {
    if (column.equalsIgnoreCase("description")) {
      draft.say(KeyedNote.NOTE, cell);
    } else if (column.equalsIgnoreCase("pos")) {
      if (!cell.isEmpty()) {
        reading.leaveOut("pos");
      }
    } else if (!cell.isEmpty() && reading.isWanted(column, draft.line)) {
      String note = column.indexOf('-') < 0 ? null : column;
      draft.add(Languages.subtag(column), new Term(cell, Part.WHOLE, reading.unsaid(), note));
    }
  }

  private void pairsToEntries(Reading reading) {
    Map<String, EntryDraft> drafts = new LinkedHashMap<>();
    for (Terms terms : pairs(reading)) {
      Pair languages = terms.languages();
      if (languages == null) {
        reading.problem(
            terms.line(),
            "X113",
            "nothing says what languages the two columns are in",
            "the languages as an option, or in a third and fourth column");
        return;
      }
      boolean wanted = reading.isWanted(languages.from(), terms.line());
      if (!reading.isWanted(languages.to(), terms.line()) || !wanted) {
        continue;
      }
      EntryDraft draft =
          drafts.computeIfAbsent(
              terms.to() + "\t" + languages.to(),
              target -> {
                EntryDraft fresh = new EntryDraft(terms.line());
                fresh.add(languages.to(), new Term(terms.to(), Part.WHOLE, reading.unsaid(), null));
                return fresh;
              });
      draft.add(languages.from(), new Term(terms.from(), Part.WHOLE, reading.unsaid(), null));
    }
    drafts.values().forEach(draft -> draft.finish(reading));
  }
}
