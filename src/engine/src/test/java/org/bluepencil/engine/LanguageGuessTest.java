package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Text;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  private static final Path CLEAN = Path.of("..", "..", "test-corpus", "clean");

  private static String guess(String text) {
    return LanguageGuess.of(List.of(Text.plain(0, text, Set.of())), WordFilter.empty());
  }

  @Test
  void tellsEveryTextLanguageByAnArticle() throws IOException {
    Map<String, String> told = new TreeMap<>();
    try (Stream<Path> files = Files.list(CLEAN)) {
      for (Path file : files.toList()) {
        String article = Files.readString(file).split("\n---\n")[0];
        told.put(file.getFileName().toString().replace(".txt", ""), guess(article));
      }
    }
    assertEquals(Set.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru"), told.keySet());
    told.forEach((language, guessed) -> assertEquals(language, guessed));
  }

  @Test
  void everyArticleByItselfIsTold() throws IOException {
    int articles = 0;
    try (Stream<Path> files = Files.list(CLEAN)) {
      for (Path file : files.toList()) {
        for (String article : Files.readString(file).split("\n---\n")) {
          assertEquals(
              file.getFileName().toString().replace(".txt", ""),
              guess(article),
              () -> article.substring(0, Math.min(80, article.length())));
          articles++;
        }
      }
    }
    assertEquals(true, articles >= 20, articles + " articles");
  }

  @Test
  void isEnglishWhereNothingTells() {
    assertEquals("en", guess(""));
    assertEquals("en", guess("Xqzt 12345"));
  }

  @Test
  void ordinaryWordsSpeakForTheirLanguage() {
    WordFilter words = WordFilter.of(Map.of("nl", Stream.of("fiets"), "en", Stream.of("bike")));
    assertEquals("nl", LanguageGuess.of(List.of(Text.plain(0, "Fiets", Set.of())), words));
  }
}
