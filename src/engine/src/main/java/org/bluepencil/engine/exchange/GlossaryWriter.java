package org.bluepencil.engine.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.SourceEntry;

/**
 * Writes the names of entries as glossaries of machine translation, which hold no more than a term
 * and its translation: a person goes by full name and by surname, the rest by name and short name.
 */
final class GlossaryWriter {

  private GlossaryWriter() {}

  /**
   * A table of equal terms: a column a language, a row an entry that at least two of them name.
   *
   * @return how many entries had no row
   */
  static int writeTable(
      List<SourceEntry> entries, List<String> languages, char separator, Writer out)
      throws IOException {
    int without = 0;
    Csv.write(out, separator, languages);
    for (SourceEntry source : entries) {
      List<String> cells = new ArrayList<>();
      for (String language : languages) {
        List<String> names = fullNames(source.entry(), language);
        cells.add(names.isEmpty() ? "" : names.get(0));
      }
      if (cells.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
        without++;
      } else {
        Csv.write(out, separator, cells);
      }
    }
    return without;
  }

  /**
   * A list of pairs: every form of the source language and what the target language writes for it.
   * A form that would have two translations is left out, since no glossary takes it.
   *
   * @return the forms that were left out
   */
  static Set<String> writePairs(
      List<SourceEntry> entries, String from, String to, char separator, Writer out)
      throws IOException {
    Set<String> ambiguous = new TreeSet<>();
    for (Map.Entry<String, String> pair : pairs(entries, from, to, ambiguous).entrySet()) {
      Csv.write(out, separator, List.of(pair.getKey(), pair.getValue()));
    }
    return ambiguous;
  }

  /**
   * What a language writes for each form of another.
   *
   * @param ambiguous where forms are added that would have two translations, and so have none
   */
  static Map<String, String> pairs(
      List<SourceEntry> entries, String from, String to, Set<String> ambiguous) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (SourceEntry source : entries) {
      Entry entry = source.entry();
      addPairs(pairs, ambiguous, fullNames(entry, from), fullNames(entry, to));
      addPairs(pairs, ambiguous, names(entry, from, Part.SHORT), names(entry, to, Part.SHORT));
      if (entry.isPerson()) {
        addPairs(
            pairs, ambiguous, names(entry, from, Part.SURNAME), names(entry, to, Part.SURNAME));
      }
    }
    pairs.keySet().removeAll(ambiguous);
    return pairs;
  }

  private static void addPairs(
      Map<String, String> pairs, Set<String> ambiguous, List<String> from, List<String> to) {
    if (to.isEmpty()) {
      return;
    }
    for (String form : from) {
      String other = pairs.putIfAbsent(form, to.get(0));
      if (other != null && !other.equals(to.get(0))) {
        ambiguous.add(form);
      }
    }
  }

  /** Every form of the whole name in a language, the one to write first. */
  static List<String> fullNames(Entry entry, String language) {
    if (!entry.isPerson()) {
      return names(entry, language, Part.WHOLE);
    }
    List<String> given = names(entry, language, Part.GIVEN);
    List<String> surnames = names(entry, language, Part.SURNAME);
    if (given.isEmpty()) {
      return surnames;
    }
    Set<String> full = new LinkedHashSet<>();
    surnames.forEach(surname -> given.forEach(name -> full.add(name + " " + surname)));
    return List.copyOf(full);
  }

  /** The forms of a part of the name: those to write, then those that nobody has reviewed. */
  static List<String> names(Entry entry, String language, Part part) {
    Forms forms = entry.formsOf(language, part);
    if (forms == null) {
      return List.of();
    }
    if (part == Part.GIVEN) {
      return forms.given();
    }
    Set<String> names = new LinkedHashSet<>(forms.names());
    names.addAll(forms.unreviewed());
    return List.copyOf(names);
  }
}
