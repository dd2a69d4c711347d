package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bluepencil.engine.DictionaryDiff.Change;
import org.bluepencil.engine.DictionaryDiff.ChangedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells two dictionaries apart is told in the words of their files. */
class DictionaryDiffTest {

  private static final String HEAD = "source: tests\nasOf: 2026-01\nentries:\n";

  @TempDir private Path old;
  @TempDir private Path now;

  private static void write(Path folder, String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String entry(String id, String rest) {
    return "  - id: " + id + "\n    kind: place\n    " + rest + "\n";
  }

  private DictionaryDiff diff() throws IOException, DictionaryException {
    return Dictionary.compile(old).diff(Dictionary.compile(now));
  }

  @Test
  void aDictionaryDiffersInNothingFromItself() throws IOException, DictionaryException {
    write(old, "names/a.yaml", HEAD + entry("place.a", "forms: {en: A, fr: A, de: A}"));
    write(now, "names/b.yaml", HEAD + entry("place.a", "forms: {en: A, fr: A, de: A}"));
    assertTrue(diff().isEmpty());
  }

  @Test
  void tellsEntriesThatCameAndWent() throws IOException, DictionaryException {
    write(
        old,
        "names/a.yaml",
        HEAD
            + entry("place.a", "forms: {en: A, fr: A, de: A}")
            + entry("place.b", "forms: {en: B, fr: B, de: B}"));
    write(
        now,
        "names/a.yaml",
        HEAD
            + entry("place.d", "forms: {en: D, fr: D, de: D}")
            + entry("place.c", "forms: {en: C, fr: C, de: C}")
            + entry("place.b", "forms: {en: B, fr: B, de: B}"));
    DictionaryDiff diff = diff();
    assertEquals(
        List.of("place.c", "place.d"), diff.added().stream().map(DictionaryEntry::id).toList());
    assertEquals(List.of("place.a"), diff.removed().stream().map(DictionaryEntry::id).toList());
    assertEquals(List.of(), diff.changed());
  }

  @Test
  void tellsWhatChangedInAnEntryFieldByField() throws IOException, DictionaryException {
    write(
        old,
        "names/a.yaml",
        HEAD + entry("place.a", "forms: {en: [A, B], fr: A, de: A}\n    leave: [A street]"));
    write(
        now,
        "names/a.yaml",
        HEAD
            + entry(
                "place.a",
                "forms: {en: {preferred: B, dated: [{form: A, until: 2019}]}, fr: A, de: A, it: C}"
                    + "\n    contested: true"));
    DictionaryDiff.ChangedEntry changed = diff().changed().get(0);
    assertEquals("place.a", changed.id());
    assertEquals(
        List.of(
            new Change("contested", null, "true"),
            new Change("forms en", "A, B", "B; dated A; until 2019-12-31"),
            new Change("forms it", null, "C"),
            new Change("leave", "A street", null)),
        changed.changes());
  }

  @Test
  void tellsRulesThatChanged() throws IOException, DictionaryException {
    write(old, "romanization/uk-en.txt", "а > a;\n");
    write(old, "romanization/uk-fr.txt", "а > a;\n");
    write(now, "romanization/uk-en.txt", "а > e;\n");
    write(now, "romanization/uk-de.txt", "а > a;\n");
    assertEquals(
        List.of(
            new ChangedFile("romanization/uk-de", "added"),
            new ChangedFile("romanization/uk-en", "changed"),
            new ChangedFile("romanization/uk-fr", "removed")),
        diff().files());
  }

  @Test
  void tellsHouseStylesThatChanged() throws IOException, DictionaryException {
    String entries = HEAD + entry("place.a", "forms: {en: [A, B], fr: A, de: A}");
    String style =
        """
        name: Ours
        languages: [en]
        source: tests
        asOf: 2026-01
        prefers:
          - {entry: place.a, form: %s}
        examples:
          - {language: en, keeps: It is %s.}
          - {language: en, keeps: It was %s.}
        """;
    write(old, "names/a.yaml", entries);
    write(now, "names/a.yaml", entries);
    write(old, "styles/ours.yaml", style.formatted("A", "A", "A"));
    write(now, "styles/ours.yaml", style.formatted("B", "B", "B"));
    assertEquals(List.of(new ChangedFile("styles/ours", "changed")), diff().files());
  }

  @Test
  void aFolderThatReplacesADictionaryKeepsNothingOfItsEntries()
      throws IOException, DictionaryException {
    write(now, "names/a.yaml", HEAD + entry("place.a", "forms: {en: A, fr: A, de: A}"));
    Dictionary small = SmallDictionary.dictionary();
    assertEquals(1, small.replacedBy(now).size());
    assertEquals(small.size() + 1, small.withOverlay(now).size());
  }
}
