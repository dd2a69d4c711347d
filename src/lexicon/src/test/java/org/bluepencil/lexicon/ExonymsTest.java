package org.bluepencil.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.text.Fold;
import org.junit.jupiter.api.Test;

/** Towns by their names in all ten languages, from entries or from the gazetteer. */
class ExonymsTest {

  private static final Path TABLE = Path.of("src", "test", "resources", "exonyms.tsv");

  private static final Map<String, String> SENTENCES =
      Map.of(
          "en", "Two people were hurt near %s in %s, the mayor said.",
          "fr", "Deux personnes ont été blessées près de %s (%s), a dit le maire.",
          "de", "Zwei Menschen wurden in %s (%s) verletzt.",
          "es", "Dos personas resultaron heridas en %s (%s), dijo el alcalde.",
          "it", "Due persone sono rimaste ferite a %s (%s), ha detto il sindaco.",
          "pt", "Duas pessoas ficaram feridas em %s (%s), disse o autarca.",
          "nl", "Twee mensen raakten gewond in %s (%s), zei de burgemeester.",
          "pl", "Dwie osoby zostały ranne w mieście %s (%s).",
          "uk", "Двоє людей дістали поранення в місті %s (%s).",
          "ru", "Два человека получили ранения в городе %s (%s).");

  private static final Dictionary PACKAGED = Lexicon.open();

  private final Cleaner cleaner = new Cleaner(PACKAGED);
  private final Options namesOnly = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));

  /** A town and what its languages call it. */
  private record Town(String territory, Map<String, String> names) {}

  private static List<Town> towns() throws IOException {
    List<String> lines =
        Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
    List<Town> towns = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> names = new LinkedHashMap<>();
      for (int i = 1; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          names.put(columns.get(i), cells[i]);
        }
      }
      towns.add(new Town(cells[0], names));
    }
    return towns;
  }

  private static String sentence(String language, Town town, String name) {
    String country =
        new Locale("", town.territory()).getDisplayCountry(Locale.forLanguageTag(language));
    return SENTENCES.get(language).formatted(name, country);
  }

  @Test
  void theGazetteerIsLarge() {
    int towns = PACKAGED.gazetteerSize() + PACKAGED.overriddenSize();
    assertTrue(towns >= 12_000, () -> towns + " towns");
    assertTrue(PACKAGED.overriddenSize() > 400, "entries take the place of rows");
  }

  @Test
  void whatALanguageCallsATownIsLeftAlone() throws IOException {
    List<String> touched = new ArrayList<>();
    int checked = 0;
    for (Town town : towns()) {
      for (Map.Entry<String, String> own : town.names().entrySet()) {
        String text = sentence(own.getKey(), town, own.getValue());
        Revision revision = cleaner.clean(Copy.of(text).withLanguage(own.getKey()), namesOnly);
        checked++;
        revision
            .findings()
            .forEach(
                f -> touched.add(own.getKey() + " " + own.getValue() + ": " + f.suggestions()));
      }
    }
    int all = checked;
    assertTrue(all > 450, () -> all + " sentences");
    assertEquals(List.of(), touched);
  }

  @Test
  void whatAnotherLanguageCallsItIsNeverMadeAnythingElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    int noticed = 0;
    int fromGazetteer = 0;
    List<Town> towns = towns();
    assertTrue(towns.size() >= 40, () -> towns.size() + " towns");
    for (Town town : towns) {
      for (String language : town.names().keySet()) {
        for (String source : town.names().keySet()) {
          String name = town.names().get(source);
          String right = town.names().get(language);
          if (name.equals(right) || isCyrillic(language) != isCyrillic(source)) {
            continue;
          }
          Revision revision =
              cleaner.clean(
                  Copy.of(sentence(language, town, name))
                      .withLanguage(language)
                      .withSourceLanguage(source),
                  namesOnly);
          pairs++;
          noticed += revision.findings().findAny().isPresent() ? 1 : 0;
          fromGazetteer +=
              (int) revision.findings().filter(f -> f.rule().startsWith("name.place.gn-")).count();
          // The article of a name may have melted into the word before: du Caire.
          String last = Fold.of(right.substring(right.lastIndexOf(' ') + 1));
          boolean edited = !revision.edits().isEmpty();
          if (edited && !Fold.of(revision.text()).contains(last)) {
            wrong.add(language + ": " + name + " for " + right + ": " + revision.text());
          }
        }
      }
    }
    System.out.printf(
        "Exonyms: %d pairs, %d noticed, %d of them by the gazetteer%n",
        pairs, noticed, fromGazetteer);
    assertEquals(List.of(), wrong);
    int seen = noticed;
    int all = pairs;
    assertTrue(seen * 2 > all, () -> seen + " of " + all + " noticed");
  }

  private static boolean isCyrillic(String language) {
    return language.equals("uk") || language.equals("ru");
  }
}
