package org.bluepencil.engine;

import java.util.List;

/**
 * A rule of the idiom check.
 *
 * @param name stable dotted name, as findings have it: {@code idiom.en.launch-a-call}
 * @param language subtag of the texts it looks at
 * @param sources subtags of the languages its wording comes from
 * @param tier how sure it is
 */
public record IdiomRule(String name, String language, List<String> sources, Tier tier) {

  public IdiomRule {
    sources = List.copyOf(sources);
  }
}
