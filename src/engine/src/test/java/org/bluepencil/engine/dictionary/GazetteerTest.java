package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.engine.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables under {@code gazetteer/}: what is refused, and what gives way to an entry. */
class GazetteerTest {

  private static final String HEAD = "# made by a program\n" + GazetteerRow.HEADER + "\n";

  private static final String MAINZ =
      "2874225\tDE\t184997\tMainz\tde:Mainz\t*Mainz\tMayence\t*Mainz\tMaguncia\tMagonza\t\t"
          + "Mainz\tMoguncja\tМайнц\tМайнц\n";

  private static final String GREEK_ATHENS =
      "264371\tGR\t664046\tAthens\tel:Αθήνα\t*Athens\t*Athènes\t*Athen\t\t\t\t\t\t*Афіни\t\n";

  private static final String OTHER_ATHENS =
      "4830668\tUS\t24966\tAthens\t\t*Athens\t\t\t\t\t\t\t\tАфіни\tАтенс\n";

  private static final String ENTRY =
      "territory: %s\nsource: Usage.\nasOf: 2024-05\nentries:\n  - id: place.a\n    kind: place\n"
          + "    forms: {en: %s, fr: %s, de: %s}\n";

  @TempDir Path root;

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  private DictionaryImage image() throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertEquals(List.of(), loaded.problems());
    return DictionaryImage.compile(loaded.folder(), WordFilter.empty());
  }

  private void assertProblems(String... problems) throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertEquals(List.of(problems), loaded.problems().stream().map(Problem::toString).toList());
    assertEquals(DictionaryFolder.empty(), loaded.folder(), "never half loaded");
  }

  @Test
  void aRowIsATownWithItsForms() throws IOException {
    write("gazetteer/europe.tsv", HEAD + MAINZ);
    Entry mainz = image().gazetteer().entry("place.gn-2874225");
    assertNotNull(mainz);
    assertTrue(mainz.isFromGazetteer());
    assertEquals("DE", mainz.territory());
    Entry.Forms english = mainz.forms().get("en");
    Entry.Forms french = mainz.forms().get("fr");
    assertNotNull(english);
    assertNotNull(french);
    assertEquals(List.of(), english.unreviewed());
    assertEquals(List.of("Mayence"), french.names());
    assertEquals(List.of("Mayence"), french.unreviewed(), "one source alone has it");
    assertNull(mainz.forms().get("pt"));
  }

  @Test
  void whatIsNoRowIsToldWithItsLine() throws IOException {
    write(
        "gazetteer/a.tsv",
        HEAD
            + MAINZ
            + MAINZ
            + "1\tDE\t5\n"
            + MAINZ.replace("2874225", "x1").replace("\tDE\t", "\tde\t")
            + MAINZ.replace("2874225", "2").replace("Mayence", "Mayence (Mainz)")
            + MAINZ.replace("2874225", "3").replace("Moguncja", "Могунция"));
    assertProblems(
        "gazetteer/a.tsv:4:1: Z103 the id 2874225 stands at gazetteer/a.tsv:3; expected one row a place",
        "gazetteer/a.tsv:5:1: Z102 3 cells; expected 15 cells, by tabs",
        "gazetteer/a.tsv:6:1: Z103 the id x1; expected a number of GeoNames",
        "gazetteer/a.tsv:6:4: Z104 the territory de; expected an ISO 3166-1 code",
        "gazetteer/a.tsv:7:35: Z105 \"Mayence (Mainz)\"; expected a name alone",
        "gazetteer/a.tsv:8:74: N105 Могунция is not in the script of pl; expected the language's script");
  }

  @Test
  void otherColumnsAndOtherFilesAreRefused() throws IOException {
    write("gazetteer/a.tsv", "id\tname\n1\tMainz\n");
    write("gazetteer/b.csv", "");
    assertProblems(
        "gazetteer/a.tsv:1:1: Z101 other columns; expected " + GazetteerRow.HEADER,
        "gazetteer/b.csv: F101 a file of an unknown kind; expected a file ending in .tsv");
  }

  @Test
  void anEntryTakesThePlaceOfTheRowOfItsTown() throws IOException {
    write("gazetteer/europe.tsv", HEAD + MAINZ);
    write("names/a.yaml", ENTRY.formatted("DE", "Mainz", "Mayence", "Mainz"));
    DictionaryImage image = image();
    assertEquals(List.of(), image.gazetteer().entries());
    assertEquals(1, image.gazetteer().overridden().size());
    assertEquals(1, image.entries().size());
  }

  @Test
  void anEntryOfAnotherCountryLeavesTheRowButNotItsSpelling() throws IOException {
    write("gazetteer/europe.tsv", HEAD + MAINZ);
    write("names/a.yaml", ENTRY.formatted("US", "Mayence", "Mayence", "Mayence"));
    DictionaryImage image = image();
    assertEquals(1, image.gazetteer().entries().size());
    assertEquals(-1, image.gazetteer().index().find("Mayence"));
    assertTrue(image.gazetteer().index().find("Maguncia") >= 0);
  }

  @Test
  void aNamesakeIsNotTakenForTheTownOfAnEntryEvenInAnOverlay() throws IOException {
    write("gazetteer/a.tsv", HEAD + GREEK_ATHENS + OTHER_ATHENS);
    write("names/a.yaml", ENTRY.formatted("GR", "Athens", "Athènes", "Athen"));
    DictionaryImage image = image();
    assertEquals(1, image.gazetteer().entries().size());
    assertEquals(-1, image.gazetteer().index().find("Афіни"));
    assertTrue(image.gazetteer().index().find("Атенс") >= 0);
    DictionaryImage over = image.overlaidBy(DictionaryFolder.empty());
    assertEquals(image.version(), over.version());
    assertEquals(-1, over.gazetteer().index().find("Афіни"));
  }

  @Test
  void comesBackFromAnImage() throws IOException {
    write("gazetteer/europe.tsv", HEAD + MAINZ);
    DictionaryImage image = image();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    image.write(out);
    DictionaryImage back = DictionaryImage.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(image.gazetteer().entries(), back.gazetteer().entries());
    assertEquals(
        image.gazetteer().index().find("Moguncja"), back.gazetteer().index().find("Moguncja"));
    assertTrue(back.territories().contains("DE"));
  }
}
