package org.bluepencil.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How entries are written for other programs, and read from them. */
public enum ExchangeFormat {
  /** TBX-Basic, version 3 of the standard ({@code <tbx>}). Holds everything. */
  TBX("tbx", ".tbx"),
  /** TBX-Basic of 2008 ({@code <martif>}), which most tools read. Holds everything. */
  MARTIF("martif", ".martif", ".mtf", ".xml"),
  /** An entry a line with the fields of the dictionary files. Holds everything. */
  JSONL("jsonl", ".jsonl", ".ndjson"),
  /** A column a language, named in the first row: Google's term sets, Amazon's terminologies. */
  CSV("csv", ".csv"),
  /** The same with tabs. */
  TSV("tsv", ".tsv"),
  /** Source and target and no header: DeepL, Google's unidirectional glossaries, Microsoft. */
  CSV_PAIR("csv-pair"),
  /** The same with tabs. */
  TSV_PAIR("tsv-pair");

  private final String label;
  private final List<String> endings;

  ExchangeFormat(String label, String... endings) {
    this.label = label;
    this.endings = List.of(endings);
  }

  /** What users call it. */
  public String label() {
    return label;
  }

  /** Whether it is a list of pairs of one language and another. */
  public boolean isPairs() {
    return this == CSV_PAIR || this == TSV_PAIR;
  }

  /** Whether it is a table of terms and nothing else, which loses what else is known of a name. */
  public boolean isTable() {
    return this == CSV || this == TSV || isPairs();
  }

  /** The format that users call so. */
  public static Optional<ExchangeFormat> of(String label) {
    return List.of(values()).stream().filter(format -> format.label.equals(label)).findFirst();
  }

  /** The format of a file by the ending of its name. Either kind of table is told when read. */
  public static Optional<ExchangeFormat> ofFileName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return List.of(values()).stream()
        .filter(format -> format.endings.stream().anyMatch(small::endsWith))
        .findFirst();
  }
}
