package org.bluepencil.engine.languagetool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.idioms.RuleEngine;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * Loads our rules with LanguageTool's pattern-rule loader and runs them, and none of LanguageTool's
 * own, on its analysis of a sentence.
 */
public final class LanguageToolRules implements RuleEngine {

  /**
   * Languages whose disambiguation rules (their anti-patterns that unify) need the word classes
   * that LanguageTool declares in its grammar rules, which are loaded with its own checker.
   */
  private static final Set<String> NEED_GRAMMAR = Set.of("pl", "pt", "uk");

  @Override
  public boolean supports(String language) {
    return variant(language) != null;
  }

  /** LanguageTool's code of a text language, or null if it is none of ours. */
  static @Nullable String variant(String language) {
    return switch (language) {
      case "en" -> "en-US";
      case "de" -> "de-DE";
      case "pt" -> "pt-PT";
      case "pl" -> "pl-PL";
      case "uk" -> "uk-UA";
      case "ru" -> "ru-RU";
      case "fr", "es", "it", "nl" -> language;
      default -> null;
    };
  }

  @Override
  public Rules load(String language, Map<String, String> files) {
    String variant = variant(language);
    if (variant == null) {
      throw new IllegalArgumentException("no analysis of " + language);
    }
    Language shared = Languages.getLanguageForShortCode(variant);
    if (NEED_GRAMMAR.contains(language)) {
      new JLanguageTool(shared);
    }
    Language analysis = new Analysis(shared);
    List<AbstractPatternRule> rules = new ArrayList<>();
    files.forEach(
        (file, xml) -> {
          try {
            rules.addAll(
                new PatternRuleLoader()
                    .getRules(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                        file,
                        analysis));
          } catch (IOException | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(file + ": " + cause.getMessage(), e);
          }
        });
    return new LoadedRules(analysis, rules);
  }
}
