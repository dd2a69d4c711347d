package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes out a phrase that gives several endings or words in brackets: {@code minist(er/ra)} is
 * {@code minister} and {@code ministra}. Brackets may stand within brackets.
 */
final class Wordings {

  private final String phrase;
  private int at;

  private Wordings(String phrase) {
    this.phrase = phrase;
  }

  /**
   * @throws IllegalArgumentException if a bracket stands without its other half
   */
  static List<String> of(String phrase) {
    Wordings wordings = new Wordings(phrase);
    List<String> found = wordings.alternatives();
    if (wordings.at < phrase.length()) {
      throw unbalanced(phrase);
    }
    return found;
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < phrase.length() && phrase.charAt(at) == '/') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<String> sequence() {
    List<String> done = List.of("");
    while (at < phrase.length() && phrase.charAt(at) != '/' && phrase.charAt(at) != ')') {
      char c = phrase.charAt(at++);
      List<String> next = List.of(String.valueOf(c));
      if (c == '(') {
        next = alternatives();
        if (at == phrase.length()) {
          throw unbalanced(phrase);
        }
        at++;
      }
      done = product(done, next);
    }
    return done;
  }

  private static List<String> product(List<String> heads, List<String> tails) {
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
    return all;
  }

  private static IllegalArgumentException unbalanced(String phrase) {
    return new IllegalArgumentException("a bracket without its other half in " + phrase);
  }
}
