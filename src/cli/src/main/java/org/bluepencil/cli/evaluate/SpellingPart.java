package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.cli.evaluate.TestFiles.Found;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.Spellings;

/** Measures how many press forms of names the dictionary knows, and how many come by rule. */
final class SpellingPart {

  /** The columns by which a table of names is known. */
  static final List<String> COLUMNS = List.of("language", "kind", "native", "sibling");

  /** Languages whose forms may stand in the columns after those. */
  private static final List<String> PRESS =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "cs");

  private static final class Tally {
    private int names;
    private int forms;
    private int generated;
    private int known;
  }

  private final Report report = new Report("Spellings of names");
  private final Table table =
      new Table("names", "names", "distinct forms", "by rule", "share", "known", "share");
  private final Dictionary dictionary;

  private SpellingPart(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Measures tables of names, each language of each by itself. */
  static Report measure(List<Found> tables, Dictionary dictionary) {
    SpellingPart part = new SpellingPart(dictionary);
    tables.forEach(part::measure);
    part.report.tables().add(part.table);
    return part.report;
  }

  private void measure(Found found) {
    List<String> columns = new ArrayList<>(COLUMNS);
    Tsv.columns(found.path()).stream().filter(PRESS::contains).forEach(columns::add);
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> byList = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(found.path(), columns)) {
      Tally tally = tallies.computeIfAbsent(row.get("language"), language -> new Tally());
      add(tally, row, columns.subList(COLUMNS.size(), columns.size()), byList, unknown);
    }
    tallies.forEach((language, tally) -> tell(found, language, tally));
    report.detail(found.name() + ": forms only by list", byList);
    report.detail(found.name() + ": forms not known", unknown);
  }

  private void add(
      Tally tally, Tsv.Row row, List<String> languages, List<String> byList, List<String> unknown) {
    String name = row.get("native");
    Spellings own = dictionary.spellings(row.get("language"), name);
    Spellings sibling = dictionary.spellings(sibling(row.get("language")), row.get("sibling"));
    Set<String> distinct = new HashSet<>();
    tally.names++;
    for (String language : languages) {
      for (String form : row.alternatives(language)) {
        if (distinct.add(Spellings.folded(form))) {
          boolean generated = own.generated(form) || sibling.generated(form);
          boolean known = generated || own.known(form);
          tally.forms++;
          tally.generated += generated ? 1 : 0;
          tally.known += known ? 1 : 0;
          if (!generated) {
            (known ? byList : unknown).add(name + "  " + language + " " + form);
          }
        }
      }
    }
  }

  /** The language whose form of the name stands beside it. */
  private static String sibling(String language) {
    return language.equals("uk") ? "ru" : "uk";
  }

  private void tell(Found found, String language, Tally tally) {
    table.row(
        found.name() + ", " + language,
        tally.names,
        tally.forms,
        tally.generated,
        Table.share(tally.generated, tally.forms),
        tally.known,
        Table.share(tally.known, tally.forms));
    String metric = "names." + found.base() + "." + language;
    report
        .metrics()
        .higher(metric + ".names", tally.names)
        .higher(metric + ".by-rule", tally.generated)
        .higher(metric + ".known", tally.known);
  }
}
