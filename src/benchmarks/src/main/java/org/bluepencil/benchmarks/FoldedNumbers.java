package org.bluepencil.benchmarks;

/** The numbers of words in an article's folded text. */
record FoldedNumbers(String folded) implements Matches.WordNumbers {

  @Override
  public int startingAt(int offset) {
    return (int) folded.chars().limit(offset).filter(c -> Article.isSeparator((char) c)).count();
  }

  @Override
  public int endingAt(int offset) {
    return startingAt(offset);
  }
}
