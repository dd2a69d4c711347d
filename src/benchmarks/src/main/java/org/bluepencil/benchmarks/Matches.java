package org.bluepencil.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches as one matcher found them: where each starts, where it ends, which key. Leftmost, then
 * longest, without overlap. Kept in arrays that are used again, so that keeping them costs little.
 */
final class Matches {

  private int[] found = new int[3 * 256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int start, int end, int key) {
    if (size + 3 > found.length) {
      found = Arrays.copyOf(found, found.length * 2);
    }
    found[size] = start;
    found[size + 1] = end;
    found[size + 2] = key;
    size += 3;
  }

  /** Whether a match that starts here would overlap the last one; these must come in order. */
  boolean overlaps(int start) {
    return size > 0 && found[size - 2] > start;
  }

  /**
   * Adds a match to those that came in the order of their ends, as an automaton reports them: it
   * takes the place of what starts behind it, and yields to what starts before it.
   */
  void addByEnd(int start, int end, int key) {
    int kept = size;
    while (kept > 0 && found[kept - 3] >= start) {
      kept -= 3;
    }
    if (kept == 0 || found[kept - 2] <= start) {
      size = kept;
      add(start, end, key);
    }
  }

  int count() {
    return size / 3;
  }

  /** All of them, by the numbers of words: what is compared before time counts. */
  List<String> describe(WordNumbers numbers) {
    List<String> described = new ArrayList<>();
    for (int i = 0; i < size; i += 3) {
      described.add(
          numbers.startingAt(found[i]) + "-" + numbers.endingAt(found[i + 1]) + " " + found[i + 2]);
    }
    return described;
  }

  /** Tells the number of a word from where it starts or ends. */
  interface WordNumbers {
    int startingAt(int offset);

    int endingAt(int offset);
  }
}
