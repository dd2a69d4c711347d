package org.bluepencil.benchmarks;

import java.util.List;

/** A fast answer counts only if it is the right one. */
final class Agreement {

  private Agreement() {}

  /**
   * How many matches two matchers find in an article.
   *
   * @throws IllegalStateException if they do not find the same
   */
  static int check(Matcher one, Matcher other, Article article) {
    List<String> expected = found(one, article);
    List<String> actual = found(other, article);
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "the matchers do not agree: " + expected + " and " + actual + " in " + article.text());
    }
    return expected.size();
  }

  private static List<String> found(Matcher matcher, Article article) {
    Matches matches = new Matches();
    matcher.match(article, matches);
    return matches.describe(matcher.numbers(article));
  }
}
