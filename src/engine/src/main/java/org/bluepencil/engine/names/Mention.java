package org.bluepencil.engine.names;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One place of the copy where a name of the dictionary stands.
 *
 * @param text the field
 * @param piece the name, or a person's surname
 * @param given the given name beside the surname, or null
 */
record Mention(Text text, Piece piece, @Nullable Piece given) {

  /**
   * A run of words that is one part of a name.
   *
   * @param firstToken its first word
   * @param lastToken its last word, included
   * @param key the key it was found under
   * @param readings what it may stand for; all of one part
   * @param ending code units of the last word that are no part of the name, such as a genitive s
   * @param unmixed the name in one script, where letters of another one stand in it; else null
   */
  record Piece(
      int firstToken,
      int lastToken,
      int key,
      List<Reading> readings,
      int ending,
      @Nullable String unmixed) {

    Part part() {
      return readings.get(0).part();
    }

    Piece withReadings(List<Reading> chosen) {
      return new Piece(firstToken, lastToken, key, chosen, ending, unmixed);
    }

    int start(Text text) {
      return text.tokens().start(firstToken);
    }

    /** The code unit after the name, before its ending. */
    int end(Text text) {
      return text.tokens().end(lastToken) - ending;
    }

    String surface(Text text) {
      return text.string().substring(start(text), end(text));
    }

    /** The name as it reads: its surface, in one script. */
    String spelling(Text text) {
      return unmixed == null ? surface(text) : unmixed;
    }
  }

  /** The words of each text that are part of one of the mentions. */
  static Map<Text, BitSet> wordsOf(Collection<Mention> mentions) {
    Map<Text, BitSet> words = new HashMap<>();
    for (Mention mention : mentions) {
      words
          .computeIfAbsent(mention.text(), t -> new BitSet())
          .set(mention.firstToken(), mention.lastToken() + 1);
    }
    return words;
  }

  /** Its parts in the order of the text. */
  List<Piece> pieces() {
    if (given == null) {
      return List.of(piece);
    }
    return given.firstToken < piece.firstToken ? List.of(given, piece) : List.of(piece, given);
  }

  boolean isFullName() {
    return given != null;
  }

  int firstToken() {
    return given == null ? piece.firstToken : Math.min(given.firstToken, piece.firstToken);
  }

  int lastToken() {
    return given == null ? piece.lastToken : Math.max(given.lastToken, piece.lastToken);
  }

  int start() {
    return text.tokens().start(firstToken());
  }
}
