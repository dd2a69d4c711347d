package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.HouseStyle.Preference;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file that speaks of an entry, which may stand in another file or in the dictionary
 * that the folder is laid over.
 *
 * @param file file it stands in
 * @param line 1-based line
 * @param column 1-based column
 * @param entry id of the entry
 * @param preference what a house style wants of the entry, or null where it is only named
 */
public record Reference(
    String file, int line, int column, String entry, @Nullable Preference preference) {

  static Reference toEntry(Problem place, String entry) {
    return new Reference(place.file(), place.line(), place.column(), entry, null);
  }

  static Reference toForms(Problem place, Preference preference) {
    return new Reference(
        place.file(), place.line(), place.column(), preference.entry(), preference);
  }

  /**
   * What is wrong with a folder's references.
   *
   * @param known gives the entry with an id, or null
   */
  static List<Problem> problems(
      List<Reference> references, Function<String, @Nullable Entry> known) {
    List<Problem> problems = new ArrayList<>();
    for (Reference reference : references) {
      Entry entry = known.apply(reference.entry);
      if (entry == null) {
        problems.add(
            reference.problem("N110", "there is no entry " + reference.entry, "the id of one"));
      } else if (reference.preference != null) {
        reference.checkForms(entry, reference.preference, problems);
      }
    }
    return problems;
  }

  /** A style may choose between the forms that are right, not add one or take a side. */
  private void checkForms(Entry entry, Preference wanted, List<Problem> problems) {
    if (entry.contested()) {
      problems.add(
          problem("S105", "the name of " + entry.id() + " is contested", "no preference for it"));
      return;
    }
    List<String> forms = entry.formsIn(wanted.language(), wanted.part());
    for (String form : wanted.forms()) {
      if (!forms.contains(form)) {
        problems.add(
            problem(
                "S104",
                "%s is no form of %s in %s".formatted(form, entry.id(), wanted.language()),
                forms.isEmpty() ? "an entry that lists it" : "one of " + String.join(", ", forms)));
      }
    }
  }

  private Problem problem(String code, String message, String expected) {
    return new Problem(file, line, column, code, message, expected);
  }
}
