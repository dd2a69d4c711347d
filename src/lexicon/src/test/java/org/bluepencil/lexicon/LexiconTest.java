package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.Revision;
import org.junit.jupiter.api.Test;

/** The packaged dictionary is the one in the folder, and the folder has no problem. */
class LexiconTest {

  private static final Path FOLDER = Path.of("..", "..", "dictionaries");
  private static final Path CORPUS = Path.of("..", "..", "test-corpus");
  private static final Dictionary PACKAGED = Lexicon.open();

  @Test
  void opensAndKnowsWhatEveryNewsroomNeeds() {
    assertTrue(PACKAGED.size() > 1000, () -> PACKAGED.size() + " entries");
    assertEquals("place.kyiv", PACKAGED.search("Kyiv", 1).get(0).id());
    assertTrue(PACKAGED.version().matches("[0-9a-f]{12}"), PACKAGED.version());
  }

  @Test
  void holdsWhatAFreshCompileGives() throws IOException, DictionaryException {
    // An overlay of the same folder lends the packaged words to a compile of its own.
    Dictionary fresh = PACKAGED.withOverlay(FOLDER);
    assertEquals(PACKAGED.size(), fresh.size());
    assertEquals(PACKAGED.version(), fresh.version());
  }

  @Test
  void everyExampleOfEveryEntryAndRuleComesOutAsItSays() throws IOException {
    int entries = count("names", ".yaml", "(?m)^  - id: ");
    int names = count("names", ".yaml", "\\b(?:changes|keeps): ");
    int rules = count("idioms", ".xml", "<rule ");
    int examples = count("idioms", ".xml", "<example\\b");
    System.out.printf(
        "Checked %d entries with %d examples, %d idiom rules with %d examples%n",
        entries, names, rules, examples);
    assertTrue(entries > 1400, () -> entries + " entries");
    assertTrue(names > 600, () -> names + " examples of names");
    assertTrue(rules > 900, () -> rules + " rules");
    assertTrue(examples > 3600, () -> examples + " examples of rules");
    List<Problem> problems = PACKAGED.lint(FOLDER);
    assertEquals(
        "", String.join("\n", problems.stream().map(Problem::toString).toList()), "problems");
  }

  private static int count(String folder, String ending, String pattern) throws IOException {
    Pattern compiled = Pattern.compile(pattern);
    int count = 0;
    try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        count += (int) compiled.matcher(Files.readString(file)).results().count();
      }
    }
    return count;
  }

  @Test
  void trapsAreNotEdited() throws IOException {
    Cleaner cleaner = new Cleaner(PACKAGED);
    List<String> lines = Files.readAllLines(CORPUS.resolve("cases/traps.tsv"));
    List<String> edited = new ArrayList<>();
    int flags = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      Revision revision = cleaner.clean(Copy.of(cells[2]).withLanguage(cells[1]));
      flags += revision.flags().size();
      if (revision.changed()) {
        edited.add(cells[0] + ": " + revision.text());
      }
    }
    assertEquals(List.of(), edited);
    int flagged = flags;
    assertTrue(flagged <= 4, () -> flagged + " flags");
    assertTrue(lines.size() > 60, () -> lines.size() + " lines");
  }

  @Test
  void aSurnameTranslatedAsAWordIsFlaggedWhereGivenNameAndOfficeGiveItAway() {
    Cleaner cleaner = new Cleaner(PACKAGED);
    Copy translated =
        Copy.of("Russian President Vladimir Journey spoke to the people for an hour.")
            .withLanguage("en");
    List<String> suggested =
        cleaner.clean(translated).flags().stream()
            .filter(flag -> flag.original().equals("Journey"))
            .flatMap(flag -> flag.finding().suggestions().stream())
            .toList();
    assertEquals(List.of("Putin"), suggested);
    Copy another =
        Copy.of("The teacher Vladimir Journey spoke to the people for an hour.").withLanguage("en");
    assertEquals(List.of(), cleaner.clean(another).flags());
  }

  @Test
  void goodCopyIsNotEditedAndItsLanguageIsTold() throws IOException {
    Cleaner cleaner = new Cleaner(PACKAGED);
    List<String> wrong = new ArrayList<>();
    int articles = 0;
    try (Stream<Path> files = Files.list(CORPUS.resolve("clean"))) {
      for (Path file : files.sorted().toList()) {
        String language = file.getFileName().toString().replace(".txt", "");
        for (String article : Files.readString(file).split("\n---\n")) {
          articles++;
          Revision revision = cleaner.clean(Copy.of(article));
          if (!revision.language().equals(language)) {
            wrong.add(language + " taken for " + revision.language());
          }
          revision
              .edits()
              .forEach(e -> wrong.add(language + ": " + e.original() + " → " + e.replacement()));
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(articles >= 20, articles + " articles");
  }

  @Test
  void theExampleOfTheDocumentationHolds() {
    Copy copy = Copy.of("Talks on Ukraine resumed in Kiew.").withLanguage("en");
    assertEquals("Talks on Ukraine resumed in Kyiv.", new Cleaner(PACKAGED).clean(copy).text());
  }
}
