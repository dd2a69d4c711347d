package org.bluepencil.engine.idioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Dictionary;
import org.bluepencil.engine.DictionaryException;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which rules speak, and how sure they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdiomCheckTest {

  private static final String RULES =
      """
      source: fr
      theme: Tests
      rules:
      %s
      """;

  private static final String RULE =
      """
        - id: %s
          pattern: "%s"
          better: fine
          says: x
          class: calque
          tier: %s
          %s
          fires: ["It is [%s → fine] here.", "Now [%s → fine]."]
          keeps: ["It is fine.", "That is so."]
      """;

  private Cleaner cleaner;

  @BeforeAll
  void compile(@TempDir Path root) throws IOException, DictionaryException {
    Path folder = Files.createDirectories(root.resolve("idioms/en"));
    String french =
        rule("one", "sure", "sourceWords: [\"premi*\", un]")
            + rule("two", "sure", "severity: major")
            + rule("three", "sure", "edits: true")
            + rule("maybe", "advisory", "severity: minor");
    Files.writeString(folder.resolve("fr-tests.yaml"), RULES.formatted(french.indent(0)));
    String german =
        rule("eins", "sure", "source: de") + rule("vielleicht", "advisory", "source: de");
    Files.writeString(folder.resolve("de-tests.yaml"), RULES.formatted(german));
    cleaner = new Cleaner(Dictionary.compile(root));
  }

  private static String rule(String word, String tier, String more) {
    return RULE.formatted(word, word + "x", tier, more, word + "x", word + "x");
  }

  @Test
  void sureRulesAlwaysSpeakAndAdvisoryOnesWhereTheirLanguageIsTheSource() {
    assertEquals(List.of("two 0.9"), flags("A twox, a maybex.", null, null));
    assertEquals(List.of("two 0.95", "maybe 0.75"), flags("A twox, a maybex.", "fr", null));
    assertEquals(List.of("two 0.9"), flags("A twox, a maybex.", "de", null));
  }

  @Test
  void severalSureRulesOfOneLanguageTellAnUnknownSource() {
    String text = "A onex and a twox, three a threex. A maybex, a vielleichtx.";
    assertEquals(List.of("one 0.9", "two 0.9", "three 0.9", "maybe 0.6"), flags(text, null, null));
    // Known to come from elsewhere, it is not guessed.
    assertEquals(List.of("one 0.9", "two 0.9", "three 0.9"), flags(text, "pl", null));
  }

  @Test
  void aRuleThatNamesWordsOfTheSourceTextIsSilentWithoutThem() {
    assertEquals(List.of("one 0.98"), flags("A onex.", "fr", "C'est la Première."));
    assertEquals(List.of("one 0.98"), flags("A onex.", "fr", "Un homme."));
    assertEquals(List.of(), flags("A onex.", "fr", "Une femme."));
    assertEquals(List.of("two 0.95"), flags("A twox.", "fr", "Une femme."));
    assertEquals(List.of("one 0.9"), flags("A onex.", null, "Une femme."));
  }

  @Test
  void onlyARuleThatSaysSoIsAppliedWithoutAsking() {
    Options options = options().withThreshold(0.5);
    Revision revision = cleaner.clean(Copy.of("A twox, a threex.").withLanguage("en"), options);
    assertEquals("A twox, a fine.", revision.text());
    assertEquals(1, revision.edits().size());
  }

  @Test
  void rulesAreListedWithTheNamesThatFindingsHave() {
    List<String> names =
        cleaner.dictionary().idiomRules().stream().map(rule -> rule.name()).toList();
    assertEquals(6, names.size());
    assertTrue(names.contains("idiom.en.vielleicht"), names.toString());
  }

  private static Options options() {
    return Options.defaults().withChecks(EnumSet.of(CheckGroup.IDIOMS));
  }

  private List<String> flags(String text, String source, String sourceText) {
    Copy copy =
        Copy.of(text).withLanguage("en").withSourceLanguage(source).withSourceText(sourceText);
    Revision revision = cleaner.clean(copy, options().withMode(Options.Mode.FLAG));
    return revision.flags().stream()
        .map(flag -> flag.finding())
        .map(f -> f.rule().replace("idiom.en.", "") + " " + f.confidence())
        .toList();
  }
}
