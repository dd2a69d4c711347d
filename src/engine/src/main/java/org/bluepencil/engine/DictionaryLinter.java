package org.bluepencil.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.DictionaryFolder;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameExample;
import org.bluepencil.engine.idioms.RuleEngine;
import org.bluepencil.engine.idioms.RuleFiles;
import org.bluepencil.engine.idioms.RuleLinter;
import org.bluepencil.engine.languagetool.LanguageToolRules;

/**
 * Looks a dictionaries folder over: first whether it loads, then whether its names make sense
 * together and every example beside an entry or a rule comes out as it says.
 */
final class DictionaryLinter {

  private DictionaryLinter() {}

  static List<Problem> lint(Path folder, DictionaryImage base) throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(folder);
    if (!loaded.problems().isEmpty()) {
      return loaded.problems();
    }
    List<Problem> problems = new ArrayList<>();
    problems.addAll(loaded.folder().danglingReferences(base));
    if (!problems.isEmpty()) {
      return problems.stream().sorted(Problem.ORDER).toList();
    }
    DictionaryImage image = base.overlaidBy(loaded.folder());
    problems.addAll(loaded.linter().problems(image));
    names(loaded.folder().examples(), new Cleaner(new Dictionary(image)), problems);
    RuleEngine engine = new LanguageToolRules();
    for (String language : Languages.TEXT) {
      Map<String, String> files = image.idioms(language);
      RuleFiles read = RuleFiles.read(files);
      problems.addAll(read.problems());
      if (!files.isEmpty() && read.problems().isEmpty()) {
        problems.addAll(RuleLinter.lint(language, files, read.facts(), engine));
      }
    }
    return problems.stream().sorted(Problem.ORDER).toList();
  }

  /** What may be wrong; nothing where the folder does not even load. */
  static List<Problem> advise(Path folder, DictionaryImage base) throws IOException {
    DictionaryFolder.Loaded loaded = DictionaryFolder.load(folder);
    if (!loaded.problems().isEmpty()) {
      return List.of();
    }
    return loaded.linter().advice(base.overlaidBy(loaded.folder())).stream()
        .sorted(Problem.ORDER)
        .toList();
  }

  private static void names(List<NameExample> examples, Cleaner cleaner, List<Problem> problems) {
    Options namesOnly = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));
    for (NameExample example : examples) {
      Copy copy =
          Copy.of(example.text())
              .withLanguage(example.language())
              .withSourceLanguage(example.sourceLanguage())
              .withDate(example.date())
              .withStyle(example.style());
      String cleaned = cleaner.clean(copy, namesOnly).text();
      if (!cleaned.equals(example.expected())) {
        problems.add(
            new Problem(
                example.file(),
                example.line(),
                example.column(),
                "N201",
                "the example of " + example.entry() + " becomes: " + cleaned,
                example.expected()));
      }
    }
  }
}
