package org.bluepencil.engine.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.idioms.RuleEngine;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking at the words first loses nothing that the rules would find. */
class RequiredWordsTest {

  private static final Path IDIOMS = Path.of("..", "..", "dictionaries", "idioms");
  private static final Path COPY = Path.of("..", "..", "test-corpus", "clean");

  /** Every so many examples are looked at with every rule. */
  private static final int STEP = 7;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru"})
  void everyMatchIsFoundThatIsFoundWithoutLookingAtTheWords(String language) throws IOException {
    LoadedRules rules = load(language);
    Set<String> sentences = new LinkedHashSet<>();
    List<RuleEngine.LoadedRule> all = rules.rules();
    assertTrue(all.size() >= 50, language + ": " + all.size());
    for (int i = 0; i < all.size(); i += STEP) {
      all.get(i).fires().forEach(example -> sentences.add(example.sentence()));
      sentences.addAll(all.get(i).keeps());
    }
    for (String line : Files.readAllLines(COPY.resolve(language + ".txt"))) {
      sentences.add(line);
    }
    int found = 0;
    for (String sentence : sentences) {
      List<RuleEngine.Match> matches = rules.match(sentence);
      assertEquals(rules.matchWithAllRules(sentence), matches, sentence);
      found += matches.size();
    }
    assertTrue(found > 20, language + ": " + found);
  }

  private LoadedRules load(String language) throws IOException {
    Path own = folder.resolve("idioms").resolve(language);
    Files.createDirectories(own);
    try (Stream<Path> all = Files.list(IDIOMS.resolve(language))) {
      for (Path file : all.toList()) {
        Files.copy(file, own.resolve(file.getFileName()));
      }
    }
    Map<String, String> files = DictionaryFolder.load(folder).folder().idioms(language);
    return (LoadedRules) new LanguageToolRules().load(language, files);
  }
}
