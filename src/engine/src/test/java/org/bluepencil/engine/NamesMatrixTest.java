package org.bluepencil.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.WordFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of all kinds in every place a sentence has for them: the right form stays as it is, and
 * another language's comes out right and fitted to its place.
 *
 * <p>{@code matrix/names.tsv} says what is right, {@code matrix/templates.tsv} gives the sentences
 * of each language, and why where a cell does not apply. What is expected is made here from the
 * template and the listed form alone. Outcomes: {@code edit} the variant becomes the right form;
 * {@code may} it becomes that or stays; {@code flag} it stays and the right form is suggested;
 * {@code suggest} it becomes that, or stays and the right form is suggested.
 */
class NamesMatrixTest {

  private static final String TWINS = "aaceopxyi";
  private static final String CYRILLIC_TWINS =
      "\u0430\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456";

  /** Cells by language: fewer means that a template or name no longer applies. */
  private static final Map<String, Integer> LEAST =
      Map.of(
          "en", 1850, "fr", 1680, "de", 1650, "es", 1670, "it", 1700, "pt", 1650, "nl", 1680, "pl",
          1140, "uk", 760, "ru", 760);

  private record Name(
      String id, String language, String source, String variant, String right, String country) {

    String kind() {
      return id.substring(0, id.indexOf('.'));
    }
  }

  private record Template(String language, String cell, String kind, String outcome, String text) {}

  private static List<Name> names = List.of();
  private static List<Template> templates = List.of();
  private static Cleaner cleaner = TestDictionary.cleaner();

  @BeforeAll
  static void read() throws Exception {
    names = table("names.tsv").map(c -> new Name(c[0], c[1], c[2], c[3], c[4], c[5])).toList();
    templates =
        table("templates.tsv")
            .map(c -> new Template(c[0], c[1], c[2], c[3], c[4].replace("\\n", "\n")))
            .toList();
    Map<String, Stream<String>> words = new HashMap<>();
    for (String language : List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru")) {
      words.put(
          language,
          templates.stream()
              .filter(t -> t.language.equals(language) && !t.outcome.equals("none"))
              .flatMap(t -> Arrays.stream(t.text.split("[^\\p{L}]+")))
              .filter(word -> !word.isEmpty())
              .map(word -> word.toLowerCase(Locale.ROOT)));
    }
    cleaner = new Cleaner(Dictionary.compile(TestDictionary.FOLDER, WordFilter.of(words)));
  }

  private static Stream<String[]> table(String name) throws IOException {
    try (InputStream in = NamesMatrixTest.class.getResourceAsStream("/matrix/" + name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1));
    }
  }

  @Test
  void saysOfEveryCellWhatItHoldsOrWhyNot() {
    List<String> cells =
        List.of(
            "plain",
            "possessive",
            "plural",
            "hyphen",
            "capitals",
            "title",
            "lower",
            "elision",
            "punctuation",
            "linebreak",
            "nfd",
            "quotes",
            "nbsp",
            "invisible",
            "mixed");
    for (String language : List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru")) {
      for (String cell : cells) {
        for (String kind : List.of("place", "person", "organisation")) {
          long rows = templates.stream().filter(t -> isFor(t, language, cell, kind)).count();
          assertEquals(1, rows, language + " " + cell + " " + kind);
        }
      }
    }
    assertTrue(names.stream().map(Name::id).distinct().count() >= 60);
  }

  private static boolean isFor(Template template, String language, String cell, String kind) {
    return template.language.equals(language)
        && template.cell.equals(cell)
        && (template.kind.equals(kind) || template.kind.equals("any"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru"})
  void everyNameComesOutRightInEveryPlace(String language) throws IOException {
    String lead =
        templates.stream()
            .filter(t -> isFor(t, language, "lead", "any"))
            .findFirst()
            .orElseThrow()
            .text;
    Map<String, Integer> cells = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Name name : names) {
      for (Template template : templates) {
        boolean wanted =
            name.language.equals(language)
                && !template.outcome.equals("none")
                && !template.outcome.equals("lead");
        if (wanted && isFor(template, language, template.cell, name.kind())) {
          check(name, template, lead.replace("{C}", name.country) + "\n\n", cells, wrong);
        }
      }
    }
    int count = cells.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println(language + ": " + count + " cells " + cells);
    Files.write(Path.of("target", "names-matrix-" + language + ".txt"), wrong);
    assertEquals(0, wrong.size(), () -> wrong.subList(0, Math.min(5, wrong.size())).toString());
    assertTrue(count >= LEAST.get(language), () -> count + " cells");
  }

  /** Both halves of a cell: the right form, then the variant. */
  private static void check(
      Name name, Template template, String lead, Map<String, Integer> cells, List<String> wrong) {
    String right = fill(template, name.right, name, false);
    String given = fill(template, name.variant, name, true);
    String clean = fill(template, name.right, name, true);
    if (right.isEmpty() || given.isEmpty() || clean.isEmpty()) {
      return;
    }
    cells.merge(template.cell, 2, Integer::sum);
    boolean restored = template.cell.equals("lower");
    boolean mixed = template.cell.equals("mixed");
    Revision kept = clean(name, lead + clean);
    String keptText = kept.text().substring(lead.length());
    boolean put = keptText.equals(right) || mixed && suggests(kept, lead + right);
    if (mixed || restored && !keptText.equals(clean) ? !put : !keptText.equals(clean)) {
      wrong.add(name.id + " " + template.cell + " RIGHT " + clean + " -> " + keptText);
    }
    Revision revision = clean(name, lead + given);
    String text = revision.text().substring(lead.length());
    boolean ok =
        switch (template.outcome) {
          case "edit" -> text.equals(right);
          case "suggest" -> text.equals(right) || suggests(revision, lead + right);
          case "may" -> text.equals(right) || text.equals(given);
          default -> revision.text().equals(lead + given) && suggests(revision, lead + right);
        };
    if (!ok) {
      wrong.add(
          name.id + " " + template.cell + " " + given + " -> " + text + " " + evidence(revision));
    }
  }

  private static List<String> evidence(Revision revision) {
    return revision.flags().stream()
        .map(
            flag ->
                flag.original() + " ? " + flag.finding().suggestions() + flag.finding().evidence())
        .toList();
  }

  /** Whether the flags' suggestions, put in their places, give a text. */
  private static boolean suggests(Revision revision, String right) {
    StringBuilder text = new StringBuilder(revision.text());
    List<Flag> flags = revision.flags();
    for (int i = flags.size() - 1; i >= 0; i--) {
      Flag flag = flags.get(i);
      text.replace(flag.cleanedStart(), flag.cleanedEnd(), flag.finding().suggestions().get(0));
    }
    return !flags.isEmpty() && text.toString().equals(right);
  }

  private static Revision clean(Name name, String text) {
    Copy copy = Copy.of(text).withLanguage(name.language).withSourceLanguage(name.source);
    Options options = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));
    return Revisions.assertSound(cleaner, copy, options);
  }

  /**
   * A template with a name, or empty where the cell says nothing of it: no second word to break
   * before, no accent to take apart, a sound that the reference grammars do not settle.
   *
   * @param spelled given and surname joined by a bar, or the whole name
   * @param disguised whether the name is written as the cell has it: decomposed, with invisible
   *     characters, in mixed scripts, in small letters
   */
  private static String fill(Template template, String spelled, Name name, boolean disguised) {
    String whole = spelled.replace('|', ' ');
    String surname = spelled.substring(spelled.indexOf('|') + 1);
    String written = disguised ? disguise(template.cell, whole, name.language) : whole;
    if (template.cell.equals("linebreak") && whole.indexOf(' ') > 0) {
      written = whole.replaceFirst(" ", "\n");
    } else if (template.cell.equals("nbsp")) {
      written = whole.indexOf(' ') > 0 ? whole.replaceFirst(" ", "\u00A0") : "";
    }
    String text = template.text;
    for (String word : List.of("{a}", "{de}", "{y}", "{ad}")) {
      String shape = text.contains(word) ? before(word, whole) : "";
      if (shape == null) {
        return "";
      }
      text = text.replace(word, shape);
    }
    if (written.isEmpty()) {
      return "";
    }
    text =
        text.replace("{N+gen}", whole + genitive(name.language, whole))
            .replace("{N}", written)
            .replace("{S}", surname);
    return template.cell.equals("capitals")
        ? text.toUpperCase(Locale.forLanguageTag(name.language))
        : text;
  }

  private static String disguise(String cell, String name, String language) {
    switch (cell) {
      case "lower" -> {
        return name.toLowerCase(Locale.forLanguageTag(language));
      }
      case "nfd" -> {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return decomposed;
      }
      case "invisible" -> {
        int last = name.length() - 1;
        return name.charAt(0)
            + "\u00AD"
            + name.substring(1, last)
            + "\u200B"
            + name.substring(last);
      }
      case "mixed" -> {
        return mixed(name);
      }
      default -> {
        return name;
      }
    }
  }

  /**
   * The second half of the first letter pair that can be told apart by nobody, in the other script.
   */
  private static String mixed(String name) {
    boolean cyrillic = Character.UnicodeBlock.of(name.charAt(1)) == Character.UnicodeBlock.CYRILLIC;
    String own = cyrillic ? CYRILLIC_TWINS : TWINS;
    String other = cyrillic ? TWINS : CYRILLIC_TWINS;
    for (int i = 1; i < name.length(); i++) {
      int at = own.indexOf(name.charAt(i));
      if (at >= 0) {
        return name.substring(0, i) + other.charAt(at) + name.substring(i + 1);
      }
    }
    return "";
  }

  /** The word before a name by the plainest rule there is, or null where there is none. */
  private static String before(String word, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    boolean vowel = "aeiou".indexOf(plain.charAt(0)) >= 0;
    boolean doubtful =
        "hyu".indexOf(plain.charAt(0)) >= 0
            || plain.startsWith("eu")
            || plain.startsWith("ou") && "aeiou".indexOf(plain.charAt(2)) >= 0
            || plain.startsWith("i") && "aeiou".indexOf(plain.charAt(1)) >= 0;
    return switch (word) {
      case "{a}" -> doubtful && plain.charAt(0) != 'h' ? null : vowel ? "an " : "a ";
      case "{de}" -> doubtful ? null : vowel ? "d’" : "de ";
      case "{y}" -> doubtful && vowel ? null : plain.startsWith("i") ? "e " : "y ";
      default -> doubtful && vowel ? null : plain.startsWith("a") ? "ad " : "a ";
    };
  }

  private static String genitive(String language, String name) {
    if (name.matches(".*[sxzß]")) {
      return "’";
    }
    return language.equals("nl") && name.matches(".*[aiouyáíóúýàèé]") ? "’s" : "s";
  }
}
