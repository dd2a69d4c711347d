package org.bluepencil.cli.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What columns a case table has, and how its lines are read. */
enum Shape {
  NAMES("names.tsv", Case.NAMES, Case::names),
  IDIOMS("idioms.tsv", Case.IDIOMS, Case::idioms),
  TYPOGRAPHY("typography.tsv", Case.TYPOGRAPHY, Case::typography),
  TRAPS("traps.tsv", Case.TRAPS, Case::traps);

  private final String file;
  private final List<String> columns;
  private final Function<List<Tsv.Row>, List<Case>> reader;

  Shape(String file, List<String> columns, Function<List<Tsv.Row>, List<Case>> reader) {
    this.file = file;
    this.columns = columns;
    this.reader = reader;
  }

  /** What a table of this shape is usually called. */
  String file() {
    return file;
  }

  /** The lines of a table of this shape. */
  List<Case> read(Path path) {
    return reader.apply(Tsv.read(path, columns));
  }

  /** What figures of this table are called. */
  String metric(String prefix) {
    return prefix + file.substring(0, file.length() - ".tsv".length());
  }

  /** The shape of a table with these columns, or null when it has none that is known. */
  static @Nullable Shape of(List<String> columns) {
    return Stream.of(values())
        .filter(shape -> columns.containsAll(shape.columns))
        .findFirst()
        .orElse(null);
  }
}
