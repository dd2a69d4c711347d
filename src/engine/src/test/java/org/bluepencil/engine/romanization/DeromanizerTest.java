package org.bluepencil.engine.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.engine.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Press spellings read back by the rules that make them. */
class DeromanizerTest {

  private static final Path RULES = Path.of("..", "..", "dictionaries", "romanization");

  /** Surnames that are in no rule file's tests, by the language they are written in. */
  private static final Map<String, List<String>> SURNAMES =
      Map.of(
          "uk",
          List.of("ковальчук", "ткаченко", "шевченко", "гриценко", "захарчук", "мельничук"),
          "ru",
          List.of("кузнецов", "щербаков", "жуков", "хрущев", "воробьев", "соколов"));

  private static Deromanizer of(String name) throws IOException {
    return Deromanizer.of(name, Files.readString(RULES.resolve(name + ".txt")));
  }

  @ParameterizedTest
  @CsvSource({
    "uk-fr, Tkatchenko, ткаченко",
    "uk-de, Tkatschenko, ткаченко",
    "uk-nl, Tkatsjenko, ткаченко",
    "uk-cs, Tkačenko, ткаченко",
    "uk-en, Shevchenko, шевченко",
    "ru-fr, Kouznetsov, кузнецов",
  })
  void readsASpellingBack(String convention, String spelling, String name) throws IOException {
    assertTrue(of(convention).read(spelling, reading -> true).contains(name));
  }

  @Test
  void readsBackWhatEveryConventionSpells() throws IOException {
    Map<String, Romanizer> conventions = new TreeMap<>();
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        if (name.startsWith("uk-") || name.startsWith("ru-")) {
          conventions.put(name, Romanizer.of(Map.of(name, Files.readString(file))));
        }
      }
    }
    assertTrue(conventions.size() > 20, () -> conventions.size() + " conventions");
    int read = 0;
    int all = 0;
    for (Map.Entry<String, Romanizer> convention : conventions.entrySet()) {
      String source = convention.getKey().substring(0, 2);
      Deromanizer back = of(convention.getKey());
      for (String surname : SURNAMES.get(source)) {
        String spelled = convention.getValue().spell(source, surname).get(0).text();
        all++;
        read += back.read(spelled, reading -> true).contains(surname) ? 1 : 0;
      }
    }
    int found = read;
    int asked = all;
    assertTrue(found >= asked * 0.9, () -> found + " of " + asked + " read back");
  }

  @Test
  void givesOnlyWhatTheRulesSpellSo() throws IOException {
    String name = "ru-de";
    Romanizer forward = Romanizer.of(Map.of(name, Files.readString(RULES.resolve(name + ".txt"))));
    Set<String> readings = of(name).read("Sacharow", reading -> true);
    assertEquals(Set.of("захаров", "сахаров"), readings);
    for (String reading : readings) {
      assertEquals("sacharow", Fold.of(forward.spell("ru", reading).get(0).text()));
    }
  }

  @Test
  void readsNothingIntoWhatTheConventionCannotSpell() throws IOException {
    assertTrue(of("uk-en").read("Chevtchenko", reading -> true).isEmpty());
    assertTrue(of("uk-fr").read("Shevchuk", reading -> true).isEmpty());
    assertFalse(of("uk-en").read("Shevchuk", reading -> true).isEmpty());
    assertTrue(of("uk-fr").read("", reading -> true).stream().allMatch(String::isEmpty));
    assertTrue(of("uk-fr").read("日本\uD83D\uDE00", reading -> true).isEmpty());
  }

  @Test
  void aWordTooLongForANameCostsNothing() throws IOException {
    // Each "keshe" can be read in several ways, and all of them end in vain before the q.
    Deromanizer english = of("ru-en");
    String word = "keshe".repeat(200) + "qenko";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(Set.of(), english.read(word, r -> true)));
  }
}
