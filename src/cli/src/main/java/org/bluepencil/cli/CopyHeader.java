package org.bluepencil.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.Copy;
import org.jspecify.annotations.Nullable;

/**
 * What the first line of a {@code NAME.expected.tsv} says of the text beside it: {@code #
 * language=en source=fr date=2022-03-24 style=}.
 *
 * @param language BCP 47 tag, or null where it says none
 * @param source BCP 47 tag of the language it was translated from, or null
 * @param style house style, or null
 * @param date day of publication, or null
 */
public record CopyHeader(
    @Nullable String language,
    @Nullable String source,
    @Nullable String style,
    @Nullable LocalDate date) {

  /** How the name of a list of items ends. */
  public static final String EXPECTED = ".expected.tsv";

  private static final Set<String> KNOWN = Set.of("language", "source", "date", "style");

  /**
   * Reads the line.
   *
   * @param file of the line, for messages
   * @param line the first of the file
   * @param problems where everything wrong with it is added
   */
  public static CopyHeader parse(String file, String line, List<String> problems) {
    Map<String, String> known = new HashMap<>();
    for (String pair : line.replaceFirst("^#", "").strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (equals < 0 || !KNOWN.contains(key)) {
        problems.add(
            "%s:1: has \"%s\"; expected # language=… source=… date=… style=…"
                .formatted(file, pair));
      } else if (equals < pair.length() - 1) {
        known.put(key, pair.substring(equals + 1));
      }
    }
    LocalDate date = null;
    try {
      String day = known.get("date");
      date = day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      problems.add(file + ":1: has a malformed date; expected date=2022-03-24");
    }
    return new CopyHeader(known.get("language"), known.get("source"), known.get("style"), date);
  }

  /** Where the list of items for a text stands, whether there is one or not. */
  public static Path beside(Path text) {
    String name = String.valueOf(text.getFileName());
    int dot = name.lastIndexOf('.');
    return text.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + EXPECTED);
  }

  /** A copy of which this is known; what this does not say stays as it is. */
  public Copy applyTo(Copy copy) {
    Copy known = language == null ? copy : copy.withLanguage(language);
    known = source == null ? known : known.withSourceLanguage(source);
    known = style == null ? known : known.withStyle(style);
    return date == null ? known : known.withDate(date);
  }
}
