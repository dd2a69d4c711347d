package org.bluepencil.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Adds up where two cleanings of a folder differ. For one thread. */
final class DiffTotals {

  private int files;
  private int errors;
  private int findings;
  private int newEdits;
  private int lostEdits;
  private int newFlags;
  private int lostFlags;
  private int flagsEdited;
  private int editsFlagged;
  private int rewritten;

  /** Counts a file. */
  void add(List<FindingChange> changes) {
    files++;
    findings += changes.size();
    for (FindingChange change : changes) {
      FindingChange.Done before = change.before();
      FindingChange.Done after = change.after();
      if (before == null && after != null) {
        newEdits += after.edited() ? 1 : 0;
        newFlags += after.edited() ? 0 : 1;
      } else if (before != null && after == null) {
        lostEdits += before.edited() ? 1 : 0;
        lostFlags += before.edited() ? 0 : 1;
      } else if (before != null && after != null && before.edited() == after.edited()) {
        rewritten++;
      } else {
        flagsEdited += change.place().edited() ? 1 : 0;
        editsFlagged += change.place().edited() ? 0 : 1;
      }
    }
  }

  /** Counts a file that could not be cleaned. */
  void addError() {
    files++;
    errors++;
  }

  int errors() {
    return errors;
  }

  int files() {
    return files;
  }

  /** {@code 12 files, 5 findings differ: +2 edits, 1 flag becomes an edit}. */
  String summary() {
    String detail =
        String.join(
            ", ",
            List.of(
                    counted("+%d edits", newEdits),
                    counted("-%d edits", lostEdits),
                    counted("+%d flags", newFlags),
                    counted("-%d flags", lostFlags),
                    counted("flags that become edits %d", flagsEdited),
                    counted("edits that become flags %d", editsFlagged),
                    counted("other spans or suggestions %d", rewritten))
                .stream()
                .filter(Predicate.not(String::isEmpty))
                .toList());
    return Totals.count(files, "file", "files")
        + ", "
        + Totals.count(findings, "finding differs", "findings differ")
        + (detail.isEmpty() ? "" : ": " + detail)
        + (errors == 0 ? "" : "; " + Totals.count(errors, "file", "files") + " not read");
  }

  private static String counted(String pattern, int many) {
    return many == 0
        ? ""
        : String.format(
            Locale.ENGLISH,
            many == 1
                ? pattern.replace("%d edits", "%d edit").replace("%d flags", "%d flag")
                : pattern,
            many);
  }

  /** The numbers by name, for programs. */
  Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    numbers.put("files", files);
    numbers.put("errors", errors);
    numbers.put("findings", findings);
    numbers.put("newEdits", newEdits);
    numbers.put("lostEdits", lostEdits);
    numbers.put("newFlags", newFlags);
    numbers.put("lostFlags", lostFlags);
    numbers.put("flagsEdited", flagsEdited);
    numbers.put("editsFlagged", editsFlagged);
    numbers.put("rewritten", rewritten);
    return numbers;
  }
}
