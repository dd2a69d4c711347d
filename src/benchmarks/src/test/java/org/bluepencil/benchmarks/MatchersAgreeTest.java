package org.bluepencil.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.bluepencil.benchmarks.MatchBenchmark.Way;
import org.junit.jupiter.api.Test;

class MatchersAgreeTest {

  private static final String CLEAN = "../../test-corpus/clean";

  private static List<String> found(Way way, List<String> keys, String text) {
    Matcher matcher = way.of(keys);
    Article article = Article.of(text);
    Matches matches = new Matches();
    matcher.match(article, matches);
    return matches.describe(matcher.numbers(article));
  }

  @Test
  void leftmostThenLongestAndWholeWordsOnly() {
    List<String> keys =
        List.of("new york", "york city", "new york city hall", "hall", "yor", "a b c", "b");
    String text = "New\u00A0York City, NEW YORK — city HALL yorks A b d";
    for (Way way : Way.values()) {
      assertEquals(
          List.of("0-1 0", "3-4 0", "6-6 3", "9-9 6"), found(way, keys, text), way::toString);
    }
  }

  @Test
  void allAgreeOnTheDictionaryAndOnNamesMadeOfIt() throws IOException {
    Corpus corpus = Corpus.of(CLEAN, 200_000);
    assertTrue(corpus.articles().size() >= 50, () -> corpus.articles().size() + " articles");
    List<String> dictionary = Names.ofTheDictionary();
    int size = dictionary.size() + 10_000;
    List<String> keys = Names.grownTo(size, dictionary);
    assertEquals(size, new HashSet<>(keys).size());
    Matcher judge = Way.HASH_MAP.of(keys);
    for (Way way : Way.values()) {
      Matcher matcher = way.of(keys);
      int count = 0;
      for (Article article : corpus.articles()) {
        count += Agreement.check(judge, matcher, article);
      }
      int found = count;
      assertTrue(found > 1000, () -> way + " found " + found);
    }
  }

  @Test
  void matchersThatDifferAreNotTimed() {
    Article article = Article.of("Kyiv and Lviv");
    Matcher all = Way.KEY_TABLE.of(List.of("kyiv", "lviv"));
    Matcher some = Way.HASH_MAP.of(List.of("kyiv"));
    assertThrows(IllegalStateException.class, () -> Agreement.check(all, some, article));
  }

  @Test
  void theSameTextAndNamesAtEveryRun() throws IOException {
    assertEquals(Corpus.of(CLEAN, 50_000), Corpus.of(CLEAN, 50_000));
    List<String> keys = List.of("kyiv", "lviv");
    assertEquals(Names.grownTo(50, keys), Names.grownTo(50, keys));
    assertEquals(50, Names.grownTo(50, keys).size());
  }

  @Test
  void sentencesOfIdiomRulesAreTextToo() throws IOException {
    long some = Corpus.of(CLEAN, 0).sourceBytes();
    String both = CLEAN + File.pathSeparator + "../../dictionaries/idioms";
    Corpus corpus = Corpus.of(both, 200_000);
    assertTrue(corpus.sourceBytes() > 4 * some, () -> some + " and " + corpus.sourceBytes());
    corpus.articles().forEach(a -> assertFalse(a.text().contains("<"), a::text));
  }

  @Test
  void aFolderWithoutTextIsRefused() {
    String folder = "../../dictionaries/schema";
    IOException refused = assertThrows(IOException.class, () -> Corpus.of(folder, 1));
    assertEquals(folder + ": holds no text; expected .txt files", refused.getMessage());
  }
}
