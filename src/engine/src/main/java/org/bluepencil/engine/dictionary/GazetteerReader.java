package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluepencil.engine.Problem;

/** Reads the tables under {@code gazetteer/} and checks what a program may have got wrong. */
final class GazetteerReader {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
  private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}");

  /** What stands in a database beside a name, or between two names. */
  private static final Pattern NO_NAME = Pattern.compile("[()\\[\\]/,;:=*\"0-9]|^ | $|^$");

  private final FormLetters letters = new FormLetters();
  private final List<String> rows = new ArrayList<>();
  private final Map<String, String> places = new HashMap<>();

  void read(String name, String text, List<Problem> problems) {
    boolean started = false;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (started) {
        readRow(new Place(name, number), line, problems);
      } else if (!line.equals(GazetteerRow.HEADER)) {
        problems.add(
            new Place(name, number).problem(1, "Z101", "other columns", GazetteerRow.HEADER));
        return;
      }
      started = true;
    }
    if (!started) {
      problems.add(
          new Place(name, 0).problem(0, "Z101", "no line of columns", GazetteerRow.HEADER));
    }
  }

  /** A line of a file. */
  private record Place(String file, int line) {

    Problem problem(int column, String code, String message, String expected) {
      return new Problem(file, line, column, code, message, expected);
    }
  }

  private void readRow(Place place, String line, List<Problem> problems) {
    String[] cells = line.split("\t", -1);
    if (cells.length != GazetteerRow.COLUMNS) {
      problems.add(
          place.problem(
              1, "Z102", cells.length + " cells", GazetteerRow.COLUMNS + " cells, by tabs"));
      return;
    }
    int before = problems.size();
    if (!NUMBER.matcher(cells[GazetteerRow.ID]).matches()) {
      problems.add(place.problem(1, "Z103", "the id " + cells[0], "a number of GeoNames"));
    }
    String taken = places.putIfAbsent(cells[GazetteerRow.ID], place.file + ":" + place.line);
    if (taken != null) {
      problems.add(
          place.problem(
              1, "Z103", "the id " + cells[0] + " stands at " + taken, "one row a place"));
    }
    if (!TERRITORY.matcher(cells[GazetteerRow.TERRITORY]).matches()) {
      problems.add(
          place.problem(
              column(cells, 1), "Z104", "the territory " + cells[1], "an ISO 3166-1 code"));
    }
    for (int cell = GazetteerRow.FIRST_FORM; cell < cells.length; cell++) {
      checkForms(place, cells, cell, problems);
    }
    if (problems.size() == before) {
      rows.add(line);
    }
  }

  private void checkForms(Place place, String[] cells, int cell, List<Problem> problems) {
    String language = Languages.TEXT.get(cell - GazetteerRow.FIRST_FORM);
    for (String form : GazetteerRow.forms(cells[cell])) {
      int column = column(cells, cell);
      Optional<Problem> wrong =
          NO_NAME.matcher(form).find()
              ? Optional.of(place.problem(column, "Z105", "\"" + form + "\"", "a name alone"))
              : letters.check(
                  (code, message, expected) -> place.problem(column, code, message, expected),
                  language,
                  form);
      wrong.ifPresent(problems::add);
    }
  }

  /** Where a cell starts, from 1. */
  private static int column(String[] cells, int cell) {
    int column = 1;
    for (int i = 0; i < cell; i++) {
      column += cells[i].length() + 1;
    }
    return column;
  }

  /** The sound rows of all files read so far. */
  List<String> rows() {
    return List.copyOf(rows);
  }
}
