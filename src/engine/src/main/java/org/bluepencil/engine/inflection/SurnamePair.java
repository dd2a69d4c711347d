package org.bluepencil.engine.inflection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a man's surname and that of his wife or daughter differ: Зеленський, Зеленська.
 *
 * @param stem what both must end with once their endings are off; null for anything
 * @param masculine the man's ending
 * @param feminine the woman's ending; null when the pair says that it is not known
 * @param bothWays whether the man's is also made from the woman's
 */
record SurnamePair(
    @Nullable Pattern stem, String masculine, @Nullable String feminine, boolean bothWays) {

  /** The woman's surname: the first pair that fits a man's decides. */
  static Optional<String> feminine(List<SurnamePair> pairs, String surname) {
    return pairs.stream()
        .filter(pair -> pair.fits(surname, pair.masculine))
        .findFirst()
        .flatMap(
            pair ->
                Optional.ofNullable(pair.feminine)
                    .map(to -> pair.changed(surname, pair.masculine, to)));
  }

  /** The man's surname, when just one is possible. */
  static Optional<String> masculine(List<SurnamePair> pairs, String surname) {
    List<String> men =
        pairs.stream()
            .flatMap(pair -> pair.menOf(surname))
            .distinct()
            .filter(man -> feminine(pairs, man).equals(Optional.of(surname)))
            .toList();
    return men.size() == 1 ? Optional.of(men.get(0)) : Optional.empty();
  }

  private Stream<String> menOf(String surname) {
    return feminine != null && bothWays && fits(surname, feminine)
        ? Stream.of(changed(surname, feminine, masculine))
        : Stream.empty();
  }

  private boolean fits(String surname, String ending) {
    String base =
        surname.endsWith(ending) ? surname.substring(0, surname.length() - ending.length()) : "";
    return !base.isEmpty() && (stem == null || stem.matcher(base).find());
  }

  private String changed(String surname, String from, String to) {
    return surname.substring(0, surname.length() - from.length()) + to;
  }
}
