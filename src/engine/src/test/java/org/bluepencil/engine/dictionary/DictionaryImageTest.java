package org.bluepencil.engine.dictionary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryImageTest {

  private static final String HEAD = "territory: UA\nsource: tests\nasOf: 2026-01\nentries:\n";
  private static final String KYIV =
      """
        - id: place.kyiv
          kind: place
          native: {uk: Київ, ru: Киев}
          forms:
            en: {preferred: Kyiv, dated: [{form: Kiev, until: 2018-12-31}]}
            fr: [Kiev, Kyiv]
            de: Kiew
          variants: [{form: Kyviv, cause: misspelling}]
          leave: [chicken Kiev]
      """;
  private static final String LVIV =
      """
        - id: place.lviv
          kind: place
          native: {uk: Львів}
          forms: {en: Lviv, fr: Lviv, de: Lemberg}
      """;

  @TempDir Path root;

  @BeforeEach
  void writeFolder() throws IOException {
    write("names/a.yaml", HEAD + KYIV);
    write("names/b.yaml", HEAD + LVIV);
    write("names/titles.yaml", "titles:\n  en: [mr]\n");
    write("romanization/uk-en.txt", ":: Ukrainian-Latin/BGN ;\n");
    write(
        "boilerplate/en.yaml",
        "language: en\nlines:\n  - {id: read, pattern: read also, tier: sure,"
            + " fires: [Read also], keeps: [Read it]}\n");
    write("idioms/en/a.xml", "<rules lang='en'></rules>");
    write("idioms/fr/b.xml", "<rules lang='fr'></rules>");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private DictionaryImage compile() throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(root);
    assertTrue(loaded.problems().isEmpty(), () -> loaded.problems().toString());
    WordFilter words = WordFilter.of(Map.of("en", Stream.of("the", "nice")));
    return DictionaryImage.compile(loaded.folder(), words);
  }

  private static byte[] bytes(DictionaryImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    image.write(out);
    return out.toByteArray();
  }

  private static DictionaryImage read(byte[] bytes) throws IOException {
    return DictionaryImage.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void comesBackFromAStreamAsItWas() throws IOException {
    DictionaryImage image = compile();
    DictionaryImage read = read(bytes(image));
    assertEquals(image.version(), read.version());
    assertEquals(image.entries(), read.entries());
    assertEquals(image.romanization(), read.romanization());
    assertEquals(image.profile("en"), read.profile("en"));
    assertEquals(image.idioms("en"), read.idioms("en"));
    assertEquals(image.names().keyCount(), read.names().keyCount());
    for (String form : new String[] {"Kyiv", "Kiev", "Київ", "Kyviv", "chicken Kiev", "Lemberg"}) {
      int key = image.names().find(form);
      assertTrue(key >= 0, form);
      assertEquals(key, read.names().find(form));
      assertEquals(
          image.names().reading(image.names().firstReading(key)),
          read.names().reading(read.names().firstReading(key)));
    }
    assertTrue(read.words().isWord("en", "nice"));
    assertArrayEquals(bytes(image), bytes(read));
  }

  @Test
  void anOverlayOfNothingChangesNothingOfAnImageThatWasRead() throws IOException {
    write("names/titles.yaml", "titles:\n  en: [mr, mrs, dr, president, minister, governor]\n");
    DictionaryImage image = compile();
    DictionaryImage over = read(bytes(image)).overlaidBy(DictionaryFolder.empty());
    assertEquals(image.version(), over.version());
    assertArrayEquals(bytes(image), bytes(over));
  }

  @Test
  void theSameFolderGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(compile()), bytes(compile()));
    assertTrue(compile().version().matches("[0-9a-f]{12}"));
  }

  @Test
  void theOrderInWhichFilesWereWrittenDoesNotMatter() throws IOException {
    byte[] before = bytes(compile());
    Files.delete(root.resolve("names/a.yaml"));
    Files.delete(root.resolve("romanization/uk-en.txt"));
    writeFolder();
    assertArrayEquals(before, bytes(compile()));
  }

  @Test
  void anyChangeGivesAnotherVersion() throws IOException {
    String before = compile().version();
    write("names/b.yaml", HEAD + LVIV.replace("Lemberg", "Lwiw"));
    String names = compile().version();
    write("idioms/en/a.xml", "<rules lang='en'> </rules>");
    assertNotEquals(before, names);
    assertNotEquals(names, compile().version());
  }

  @Test
  void idiomsAreKeptByTextLanguage() throws IOException {
    assertEquals(Map.of("en/a.xml", "<rules lang='en'></rules>"), compile().idioms("en"));
    assertEquals(Map.of(), compile().idioms("de"));
  }

  @Test
  void aFileThatIsNoImageIsRefused() {
    IOException refused =
        assertThrows(IOException.class, () -> read("PK\3\4 is no image".getBytes()));
    assertEquals("not a Bluepencil dictionary image", refused.getMessage());
  }

  @Test
  void anEmptyOrVeryShortFileIsRefusedInTheSameWords() {
    for (int length : new int[] {0, 3}) {
      IOException refused = assertThrows(IOException.class, () -> read(new byte[length]));
      assertEquals("not a Bluepencil dictionary image", refused.getMessage());
    }
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    byte[] bytes = bytes(compile());
    int format = bytes[7];
    bytes[7] = 99;
    IOException refused = assertThrows(IOException.class, () -> read(bytes));
    assertEquals("the image has format 99, expected " + format, refused.getMessage());
  }

  @Test
  void damageAnywhereIsNoticed() throws IOException {
    byte[] sound = bytes(compile());
    for (int at : new int[] {8, 39, 40, sound.length / 2, sound.length - 1}) {
      byte[] damaged = sound.clone();
      damaged[at] ^= 1;
      IOException refused = assertThrows(IOException.class, () -> read(damaged));
      assertEquals("the image is damaged: its checksum does not fit", refused.getMessage());
    }
  }

  @Test
  void aFileCutShortIsNoticed() throws IOException {
    byte[] sound = bytes(compile());
    for (int length : new int[] {12, 39, 40, sound.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(sound, length);
      IOException refused = assertThrows(IOException.class, () -> read(cut));
      assertEquals("the image is damaged: its checksum does not fit", refused.getMessage());
    }
  }

  @Test
  void anOverlayReplacesById() throws IOException {
    DictionaryImage base = compile();
    Files.delete(root.resolve("names/a.yaml"));
    Files.delete(root.resolve("names/titles.yaml"));
    Files.delete(root.resolve("romanization/uk-en.txt"));
    write("names/b.yaml", HEAD + LVIV.replace("Lemberg", "Lwiw") + LVIV.replace("lviv", "second"));
    DictionaryImage over = base.overlaidBy(DictionaryFolder.load(root).folder());
    assertEquals("[Lwiw]", over.entry("place.lviv").forms().get("de").names().toString());
    assertEquals(base.entry("place.kyiv"), over.entry("place.kyiv"));
    assertEquals("place.second", over.entry("place.second").id());
    assertNull(over.entry("place.third"));
    assertEquals(3, over.entries().size());
    assertEquals(base.romanization(), over.romanization());
    assertTrue(over.words().isWord("en", "nice"));
    assertTrue(over.names().find("Lwiw") >= 0);
    assertNotEquals(base.version(), over.version());
  }

  @Test
  void anOverlayOfOneFileKeepsTheRestOfALanguagesProfile() throws IOException {
    DictionaryImage base = compile();
    assertEquals(1, base.profile("en").titles().size());
    DictionaryImage over = base.overlaidBy(folderWith("boilerplate/en.yaml"));
    assertEquals(base.profile("en").titles(), over.profile("en").titles());
  }

  private DictionaryFolder folderWith(String kept) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.equals(root.resolve(kept))) {
          Files.delete(file);
        }
      }
    }
    return DictionaryFolder.load(root).folder();
  }

  @Test
  void aLanguageNobodyKnowsHasAnEmptyProfile() throws IOException {
    Profile profile = compile().profile("xx");
    assertEquals("xx", profile.language());
    assertNull(profile.typography());
    assertTrue(profile.boilerplate().isEmpty());
  }
}
