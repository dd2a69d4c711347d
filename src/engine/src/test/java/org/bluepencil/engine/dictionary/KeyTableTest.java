package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Tokens;
import org.bluepencil.engine.text.WordHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {

  /** Letters of every sort that the fast way through a text has to leave to the careful one. */
  private static final List<String> LETTERS =
      List.of(
          "a",
          "B",
          "é",
          "e\u0301",
          "ß",
          "ẞ",
          "ss",
          "Æ",
          "œ",
          "ł",
          "ø",
          "ŉ",
          "ﬁ",
          "и",
          "Й",
          "и\u0306",
          "ї",
          "ς",
          "Σ",
          "\u037A",
          "\uFE70",
          "\uFDFA",
          "한",
          "가\u11A8",
          "ก\u0E34",
          "𝐊",
          "\uD801\uDC00",
          "\uD840\uDC00",
          "\uD83C\uDD30",
          "7",
          "٣",
          "a\u00AD",
          "\u200Db",
          "\u200B",
          "\u0301",
          "\uFEFF",
          "İ",
          "ı");

  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", "-", "\u2011", "'", "\u02BC", "’", ". ", ", ", "\n", "\r\n", "\n\n",
          "\u00A0", "  ", ": ", " — ", "😀", "\uD800", "\uDC00", "½", "℃", ".", "");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> letter = Arbitraries.of(LETTERS);
    Arbitrary<String> word = letter.list().ofMinSize(1).ofMaxSize(3).map(l -> String.join("", l));
    return Combinators.combine(word, Arbitraries.of(BETWEEN))
        .as(String::concat)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** What the class promises, as plainly as it can be said. */
  private static List<String> naive(Set<String> keys, String text) {
    Tokens tokens = Tokens.of(text);
    List<String> found = new ArrayList<>();
    for (int first = 0; first < tokens.count(); first++) {
      StringBuilder words = new StringBuilder();
      String longest = null;
      for (int last = first; last < tokens.count(); last++) {
        if (last > first) {
          if (!KeyTable.isJoined(text, tokens.end(last - 1), tokens.start(last))) {
            break;
          }
          words.append(' ');
        }
        words.append(Fold.of(text.substring(tokens.start(last), tokens.end(last))));
        longest = keys.contains(words.toString()) ? first + "-" + last + " " + words : longest;
      }
      if (longest != null) {
        found.add(longest);
      }
    }
    return found;
  }

  private static List<String> found(KeyTable table, String text) {
    List<String> found = new ArrayList<>();
    table.match(
        text,
        Tokens.of(text),
        (first, last, key) -> found.add(first + "-" + last + " " + table.key(key)));
    return found;
  }

  /** Keys cut out of a text, so that many are found, and some of another. */
  private static Set<String> keysFrom(String text, int seed) {
    Set<String> keys = new TreeSet<>();
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      int words = 1 + (i * 31 + seed) % 5;
      if ((i + seed) % 3 != 0 && i + words <= tokens.count()) {
        List<String> key = new ArrayList<>();
        for (int k = i; k < i + words; k++) {
          key.add(Fold.of(text.substring(tokens.start(k), tokens.end(k))));
        }
        keys.add(String.join(" ", key));
      }
    }
    return keys;
  }

  @Property(tries = 1000)
  void findsWhatALookUpInASetFinds(
      @ForAll("texts") String source, @ForAll("texts") String other, @ForAll byte seed) {
    Set<String> keys = keysFrom(source, seed & 0xFF);
    KeyTable table = KeyTable.of(keys);
    for (String text : new String[] {source, other, source + " " + other}) {
      assertEquals(naive(keys, text), found(table, text));
      String decomposed = Normalizer2.getNFDInstance().normalize(text);
      assertEquals(naive(keys, decomposed), found(table, decomposed));
    }
  }

  @Property(tries = 200)
  void everyWordsHashIsThatOfItsFolding(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      String folded = Fold.of(text.substring(tokens.start(i), tokens.end(i)));
      assertEquals(WordHash.of(folded), tokens.hash(i), folded);
    }
  }

  @Test
  void keysComeBackByTheirNumbers() {
    List<String> keys = List.of("new york", "york", "łodz", "київ", "a b c d e f g h");
    KeyTable table = KeyTable.of(keys);
    assertEquals(keys.size(), table.size());
    for (int i = 0; i < keys.size(); i++) {
      assertEquals(keys.get(i), table.key(i));
    }
    assertEquals(4, table.find("A b c d e f g h"));
    assertEquals(-1, table.find("A b c d e f g"));
    assertEquals(-1, table.find("A b c d e f g h i"));
  }

  @Test
  void opensWhereverItStandsInAFile() {
    KeyTable table = KeyTable.of(List.of("new york", "york"));
    ByteBuffer file = ByteBuffer.allocateDirect(table.bytes().limit() + 24);
    file.position(16).put(table.bytes().duplicate()).flip().position(16);
    KeyTable opened = KeyTable.open(file);
    assertEquals(found(table, "New York, York"), found(opened, "New York, York"));
    assertEquals(List.of("0-1 new york", "1-1 york"), found(opened, "New York"));
    assertEquals(table.bytes(), opened.bytes());
  }

  @Test
  void bytesOfAnotherLengthAreRefused() {
    ByteBuffer bytes = KeyTable.of(List.of("york")).bytes();
    for (int length : new int[] {0, 8, bytes.limit() - 8}) {
      ByteBuffer cut = bytes.slice(0, length);
      assertThrows(IllegalArgumentException.class, () -> KeyTable.open(cut));
    }
  }

  @Test
  void theSameKeysGiveTheSameBytes() {
    List<String> keys = List.of("a b", "b", "c d e");
    assertEquals(KeyTable.of(keys).bytes(), KeyTable.of(new ArrayList<>(keys)).bytes());
  }

  /** A word repeated could go on for ever if only hashes said whether a key goes on. */
  @Test
  void noMoreWordsAreReadThanTheLongestKeyHas() {
    KeyTable table = KeyTable.of(List.of("la", "la la la"));
    List<String> found = found(table, "la ".repeat(2000));
    assertEquals(2000, found.size());
    assertEquals("0-2 la la la", found.get(0));
    assertEquals("1999-1999 la", found.get(1999));
  }

  @Test
  void nothingIsAllocatedForAWord() {
    KeyTable table =
        KeyTable.of(List.of("kyiv", "new york", "new york times", "straße", "strasse"));
    String text = "In Kyiv the New York Times, New York and Straße said. ".repeat(2000);
    Tokens tokens = Tokens.of(text);
    int[] count = {0};
    KeyTable.Sink sink = (first, last, key) -> count[0]++;
    table.match(text, tokens, sink);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    table.match(text, tokens, sink);
    long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertEquals(2 * 4 * 2000, count[0]);
    assertTrue(allocated < tokens.count(), () -> allocated + " bytes for " + tokens.count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"w%d", "%d a longer one", "nizhny%d", "w%1$d%1$d", "a word of many letters %d"})
  void hashesSpreadOverTheTable(String word) {
    Set<Long> hashes = new HashSet<>();
    Set<Integer> low = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long hash = WordHash.of(String.format(Locale.ROOT, word, i));
      hashes.add(hash);
      low.add((int) hash & 0xFFFF);
    }
    assertEquals(100_000, hashes.size());
    // Throwing that many balls at random leaves e^-1.53 of the places empty, 14,260 give or take.
    assertTrue(low.size() > 50_000 && low.size() < 52_500, () -> low.size() + " places of 65536");
  }
}
