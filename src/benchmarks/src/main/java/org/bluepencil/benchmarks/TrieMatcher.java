package org.bluepencil.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;

/** The Aho-Corasick automaton in a double-array trie of hankcs, on the folded text. */
final class TrieMatcher implements Matcher {

  private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

  TrieMatcher(List<String> keys) {
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (int key = 0; key < keys.size(); key++) {
      numbers.put(keys.get(key), key);
    }
    trie.build(numbers);
  }

  @Override
  public void match(Article article, Matches matches) {
    String folded = article.folded();
    trie.parseText(
        folded,
        (start, end, key) -> {
          if ((start == 0 || Article.isSeparator(folded.charAt(start - 1)))
              && (end == folded.length() || Article.isSeparator(folded.charAt(end)))) {
            matches.addByEnd(start, end, key);
          }
        });
  }

  @Override
  public Matches.WordNumbers numbers(Article article) {
    return new FoldedNumbers(article.folded());
  }
}
