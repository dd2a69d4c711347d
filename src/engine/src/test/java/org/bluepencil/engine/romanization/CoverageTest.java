package org.bluepencil.engine.romanization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.Spellings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How many press forms of names the rules give; see the README of {@code test-corpus/names}. */
class CoverageTest {

  private static final Path NAMES = Path.of("..", "..", "test-corpus", "names");
  private static final int FIRST_FORM = 4;

  private static Dictionary dictionary;

  /** One line of a table: a name and the forms of each text language. */
  private record Name(String language, String form, String sibling, List<String[]> press) {

    static Name of(String line) {
      String[] cells = line.split("\t", -1);
      List<String[]> press = new ArrayList<>();
      for (int i = FIRST_FORM; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          press.add(cells[i].split("\\|"));
        }
      }
      return new Name(cells[0], cells[2], cells[3], press);
    }
  }

  private static final class Tally {
    private int forms;
    private final List<String> missed = new ArrayList<>();

    double share() {
      return 1 - (double) missed.size() / forms;
    }

    void print(String what) throws IOException {
      System.out.printf(
          Locale.ROOT,
          "%s: %d of %d, %.1f %%%n",
          what,
          forms - missed.size(),
          forms,
          100 * share());
      Path list = Path.of("target", "names-missed-" + what.replaceAll("\\W+", "-") + ".txt");
      Files.createDirectories(list.getParent());
      Files.write(list, missed);
    }
  }

  @BeforeAll
  static void compile() throws IOException, DictionaryException {
    dictionary = Dictionary.compile(Path.of("..", "..", "dictionaries"));
  }

  @Test
  void pressFormsAreKnownAsSpellingsOfTheirNames() throws IOException {
    List<Name> names = read("vectors.tsv");
    assertEquals(89, names.size());
    Tally tally = new Tally();
    for (Name name : names) {
      Spellings spellings = dictionary.spellings(name.language(), name.form());
      for (String[] alternatives : name.press()) {
        for (String form : alternatives) {
          tally.forms++;
          if (!spellings.known(form)) {
            tally.missed.add(name.form() + "\t" + form);
          }
        }
      }
    }
    tally.print("press forms known");
    assertTrue(tally.forms >= 868, () -> tally.forms + " forms");
    assertTrue(tally.share() >= 0.97, () -> "missed: " + tally.missed);
  }

  @Test
  void theRulesGiveMostFormsOfUkrainianCities() throws IOException {
    assertTrue(cities("uk", 219).share() >= 0.84);
  }

  @Test
  void theRulesGiveMostFormsOfRussianCities() throws IOException {
    assertTrue(cities("ru", 727).share() >= 0.92);
  }

  private static Tally cities(String language, int count) throws IOException {
    List<Name> cities =
        read("cities-uk-ru.tsv").stream().filter(c -> c.language().equals(language)).toList();
    assertEquals(count, cities.size());
    String sibling = language.equals("uk") ? "ru" : "uk";
    Tally tally = new Tally();
    for (Name city : cities) {
      Spellings own = dictionary.spellings(language, city.form());
      Spellings other = dictionary.spellings(sibling, city.sibling());
      TreeSet<String> distinct = new TreeSet<>();
      for (String[] alternatives : city.press()) {
        for (String form : alternatives) {
          if (distinct.add(Spellings.folded(form))) {
            tally.forms++;
            if (!own.generated(form) && !other.generated(form)) {
              tally.missed.add(city.form() + "\t" + city.sibling() + "\t" + form);
            }
          }
        }
      }
    }
    tally.print(language + " cities generated");
    return tally;
  }

  private static List<Name> read(String file) throws IOException {
    return Files.readAllLines(NAMES.resolve(file)).stream().skip(1).map(Name::of).toList();
  }
}
