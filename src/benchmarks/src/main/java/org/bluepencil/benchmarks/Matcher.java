package org.bluepencil.benchmarks;

/** A way to find keys in an article: leftmost, then longest, whole words. For one thread. */
interface Matcher {

  /** Puts what it finds into {@code matches}, in order. */
  void match(Article article, Matches matches);

  /** How the offsets of its matches are turned into numbers of words. */
  Matches.WordNumbers numbers(Article article);
}
