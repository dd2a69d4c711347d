package org.bluepencil.engine.languagetool;

import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * English for analysis alone: without the phrase chunker, which takes three quarters of it and
 * which none of our rules asks for, and without LanguageTool's own rules, which take seconds to
 * load. An object of our own: LanguageTool's shared one is left as it is.
 */
@SuppressWarnings("try") // LanguageTool declares a close() that can throw InterruptedException
final class EnglishAnalysis extends AmericanEnglish {

  EnglishAnalysis() {
    // The constructor that makes a language object beside the shared one.
    super(true);
  }

  @Override
  public Chunker createDefaultChunker() {
    return tokens -> {};
  }

  @Override
  protected List<AbstractPatternRule> getPatternRules() {
    return List.of();
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig config, Language motherTongue, List<Language> others) {
    return List.of();
  }
}
