package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What one part of a measurement found. For one thread.
 *
 * @param title what was measured, as a heading
 * @param tables to read
 * @param lists to mend the dictionaries or the cleaner from
 * @param metrics figures to record
 * @param findings every finding, when this part belongs to the reference run
 */
record Report(
    String title,
    List<Table> tables,
    List<Listing> lists,
    Metrics metrics,
    List<FoundLine> findings) {

  Report(String title) {
    this(title, new ArrayList<>(), new ArrayList<>(), new Metrics(), new ArrayList<>());
  }

  /**
   * A list of places.
   *
   * @param title what they have in common
   * @param always whether they are told without {@code --details}: what no editor forgives
   * @param lines one for each place
   */
  record Listing(String title, boolean always, List<String> lines) {}

  /** Adds places that are told in any case. */
  void harm(String title, List<String> lines) {
    lists.add(new Listing(title, true, List.copyOf(lines)));
  }

  /** Adds places that are told when details are asked for. */
  void detail(String title, List<String> lines) {
    lists.add(new Listing(title, false, List.copyOf(lines)));
  }
}
