package org.bluepencil.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What format a file has by its ending. */
final class TextFormat {

  /** Plain text: what every ending stands for that is not known to be something else. */
  static final String TEXT = "text";

  /** Endings of formats whose markup would be taken for words. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("html", "HTML"),
          Map.entry("htm", "HTML"),
          Map.entry("xhtml", "HTML"),
          Map.entry("md", "Markdown"),
          Map.entry("markdown", "Markdown"),
          Map.entry("xml", "XML"),
          Map.entry("nitf", "NITF"),
          Map.entry("xlf", "XLIFF"),
          Map.entry("xliff", "XLIFF"),
          Map.entry("tmx", "TMX"),
          Map.entry("po", "a gettext catalogue"),
          Map.entry("json", "JSON"),
          Map.entry("jsonl", "JSON Lines"),
          Map.entry("ndjson", "JSON Lines"),
          Map.entry("csv", "CSV"),
          Map.entry("tsv", "TSV"),
          Map.entry("parquet", "Parquet"),
          Map.entry("rtf", "RTF"),
          Map.entry("doc", "Word"),
          Map.entry("docx", "Word"),
          Map.entry("odt", "OpenDocument"),
          Map.entry("pdf", "PDF"),
          Map.entry("gz", "compressed"),
          Map.entry("zip", "compressed"));

  private TextFormat() {}

  /** The name of a file's format, if its ending says that it is not plain text. */
  static Optional<String> notText(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(OTHERS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }
}
