package org.bluepencil.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a file is taken.
 *
 * @param asOf the day that an entry is of which does not say one, ISO 8601
 * @param source on whose authority it rests, where the file does not say
 * @param reviewed whether forms count as reviewed of which the file does not say so
 * @param languages the language subtags to take; all if empty
 * @param pair the language subtags of the two columns of a list of pairs without any header, or
 *     null if they are not known
 * @param kind the kind of an entry that does not say its own
 */
public record ImportSettings(
    String asOf,
    String source,
    boolean reviewed,
    Set<String> languages,
    @Nullable Pair pair,
    String kind) {

  /** The languages of a list of pairs. */
  public record Pair(String from, String to) {}

  public ImportSettings {
    languages = Set.copyOf(languages);
  }
}
