package org.bluepencil.cli.evaluate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.VariantKind;

/**
 * Counts what each class of findings on names did, by the sort of text it fired on: a class may
 * edit only after it has fired without an error. For one thread.
 */
final class EditClasses {

  /** Sorts of text, as columns of the table. */
  private enum Sort {
    GOLD_AND_CASES,
    CLEAN,
    TRANSLATED;

    static Sort of(String what) {
      if (what.startsWith("Clean")) {
        return CLEAN;
      }
      return what.matches(".+\\.\\w\\w-\\w\\w(\\.tsv)?") ? TRANSLATED : GOLD_AND_CASES;
    }
  }

  private record Key(Danger danger, VariantKind kind) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byDanger = danger.compareTo(other.danger);
      return byDanger != 0 ? byDanger : kind.compareTo(other.kind);
    }
  }

  private static final class Count {
    int edits;
    int flags;
  }

  private final Map<Key, Map<Sort, Count>> counts = new TreeMap<>();

  /** Counts the findings of one text. */
  void add(String what, FieldRevision revision) {
    Sort sort = Sort.of(what);
    revision.edits().forEach(edit -> count(edit.finding(), sort, true));
    revision.flags().forEach(flag -> count(flag.finding(), sort, false));
  }

  private void count(Finding finding, Sort sort, boolean edit) {
    Finding.EntryRef entry = finding.entry();
    if (entry == null || entry.variant() == null || entry.danger() == null) {
      return;
    }
    Count count =
        counts
            .computeIfAbsent(
                new Key(entry.danger(), entry.variant()), key -> new EnumMap<>(Sort.class))
            .computeIfAbsent(sort, key -> new Count());
    count.edits += edit ? 1 : 0;
    count.flags += edit ? 0 : 1;
  }

  /** The same as tab-separated lines, to be recorded. */
  String lines() {
    StringBuilder lines = new StringBuilder("danger\tdifference");
    for (Sort sort : Sort.values()) {
      String name = sort.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.append("\tedits, ").append(name).append("\tflags, ").append(name);
    }
    lines.append('\n');
    counts.forEach(
        (key, by) -> {
          lines.append(key.danger().label()).append('\t').append(key.kind().label());
          for (Sort sort : Sort.values()) {
            Count count = by.getOrDefault(sort, new Count());
            lines.append('\t').append(count.edits).append('\t').append(count.flags);
          }
          lines.append('\n');
        });
    return lines.toString();
  }

  /** The table; an edit on clean text is an error unless its list says otherwise. */
  Report report() {
    Table table =
        new Table(
            "danger",
            "difference",
            "edits in gold and cases",
            "flags",
            "edits in clean text",
            "flags",
            "edits in translations",
            "flags");
    counts.forEach(
        (key, by) -> {
          Object[] cells = new Object[2 + 2 * Sort.values().length];
          cells[0] = key.danger().label();
          cells[1] = key.kind().label();
          for (Sort sort : Sort.values()) {
            Count count = by.getOrDefault(sort, new Count());
            cells[2 + 2 * sort.ordinal()] = count.edits;
            cells[3 + 2 * sort.ordinal()] = count.flags;
          }
          table.row(cells);
        });
    Report report = new Report("Classes of findings on names");
    report.tables().add(table);
    return report;
  }
}
