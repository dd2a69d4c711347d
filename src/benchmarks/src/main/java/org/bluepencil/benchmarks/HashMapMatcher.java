package org.bluepencil.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one would write first: every word of the folded text is cut out and looked up in a {@link
 * HashMap}, which says also whether a longer key starts so.
 */
final class HashMapMatcher implements Matcher {

  /** By a key or its beginning: twice the key's number plus one, or 0, and 1 if a key goes on. */
  private final Map<String, Integer> keys = new HashMap<>();

  HashMapMatcher(List<String> all) {
    for (int key = 0; key < all.size(); key++) {
      String words = all.get(key);
      keys.merge(words, key + 1 << 1, (a, b) -> a | b);
      for (int blank = words.indexOf(' '); blank >= 0; blank = words.indexOf(' ', blank + 1)) {
        keys.merge(words.substring(0, blank), 1, (a, b) -> a | b);
      }
    }
  }

  @Override
  public void match(Article article, Matches matches) {
    String folded = article.folded();
    int start = 0;
    while (start < folded.length()) {
      int wordEnd = endOfWord(folded, start);
      int end = wordEnd;
      int found = -1;
      int foundEnd = wordEnd;
      Integer known = keys.get(folded.substring(start, end));
      while (known != null) {
        if (known >> 1 > 0) {
          found = (known >> 1) - 1;
          foundEnd = end;
        }
        if ((known & 1) == 0 || end == folded.length() || folded.charAt(end) != ' ') {
          break;
        }
        end = endOfWord(folded, end + 1);
        known = keys.get(folded.substring(start, end));
      }
      if (found >= 0) {
        matches.add(start, foundEnd, found);
      }
      start = foundEnd + 1;
    }
  }

  private static int endOfWord(String folded, int start) {
    int end = start;
    while (end < folded.length() && !Article.isSeparator(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  @Override
  public Matches.WordNumbers numbers(Article article) {
    return new FoldedNumbers(article.folded());
  }
}
