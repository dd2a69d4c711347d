package org.bluepencil.engine.dictionary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;

/** How a place is written in one row of a table under {@code gazetteer/}. */
final class GazetteerRow {

  static final int ID = 0;
  static final int TERRITORY = 1;
  private static final int NAME = 3;
  private static final int NATIVE = 4;

  /** From here on the text languages, in their order. */
  static final int FIRST_FORM = 5;

  static final int COLUMNS = FIRST_FORM + Languages.TEXT.size();

  static final String HEADER =
      "id\tterritory\tpopulation\tname\tnative\t" + String.join("\t", Languages.TEXT);

  /** Before a form for which two sources stand, or CLDR. */
  private static final char ATTESTED = '*';

  private static final String SOURCE = "As open data has it (GeoNames, Unicode CLDR).";

  /** When the names of the packaged data were gathered. */
  private static final String AS_OF = "2022-12";

  private GazetteerRow() {}

  static String id(String row) {
    return Entry.GAZETTEER + row.substring(0, row.indexOf('\t'));
  }

  static String territory(String row) {
    int start = row.indexOf('\t') + 1;
    return row.substring(start, row.indexOf('\t', start));
  }

  /** The forms of a cell without their marks, the preferred first. */
  static List<String> forms(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1))
            .map(form -> form.startsWith(String.valueOf(ATTESTED)) ? form.substring(1) : form)
            .toList();
  }

  /**
   * The row as an entry. A form that one source alone has is among {@link Forms#unreviewed}. The
   * native forms end with the main name, whose language nobody knows.
   */
  static Entry entry(String row) {
    String[] cells = row.split("\t", -1);
    Map<String, Native> natives = new LinkedHashMap<>();
    int colon = cells[NATIVE].indexOf(':');
    if (colon > 0) {
      natives.put(
          cells[NATIVE].substring(0, colon), new Native(null, cells[NATIVE].substring(colon + 1)));
    }
    natives.put(Entry.UNKNOWN_LANGUAGE, new Native(null, cells[NAME]));
    Map<String, Forms> forms = new LinkedHashMap<>();
    for (int i = 0; i < Languages.TEXT.size(); i++) {
      String cell = cells[FIRST_FORM + i];
      if (!cell.isEmpty()) {
        List<String> names = forms(cell);
        boolean attested = cell.charAt(0) == ATTESTED;
        forms.put(
            Languages.TEXT.get(i),
            new Forms(
                List.of(), names, List.of(), attested ? List.of() : names.subList(0, 1), Map.of()));
      }
    }
    return new Entry(
        id(row),
        "place",
        null,
        cells[TERRITORY],
        null,
        natives,
        forms,
        Map.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        null,
        null,
        List.of(),
        SOURCE,
        AS_OF,
        null);
  }
}
