package org.bluepencil.benchmarks;

import java.util.List;
import org.bluepencil.engine.dictionary.KeyTable;
import org.bluepencil.engine.text.Tokens;

/** The engine's own matcher. It is given the text as it came, and finds the words itself. */
final class KeyTableMatcher implements Matcher {

  private final KeyTable table;

  KeyTableMatcher(List<String> keys) {
    this.table = KeyTable.of(keys);
  }

  @Override
  public void match(Article article, Matches matches) {
    table.match(
        article.text(),
        Tokens.of(article.text()),
        (first, last, key) -> {
          if (!matches.overlaps(first)) {
            matches.add(first, last + 1, key);
          }
        });
  }

  /** Its offsets are numbers of words already. */
  @Override
  public Matches.WordNumbers numbers(Article article) {
    return new Matches.WordNumbers() {
      @Override
      public int startingAt(int offset) {
        return offset;
      }

      @Override
      public int endingAt(int offset) {
        return offset - 1;
      }
    };
  }
}
