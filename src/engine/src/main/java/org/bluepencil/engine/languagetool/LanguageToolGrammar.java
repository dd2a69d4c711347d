package org.bluepencil.engine.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bluepencil.engine.grammar.Grammar;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool's own rules, without those on typography, which is a check of ours. Each text
 * borrows a checker, since LanguageTool's are not thread-safe.
 */
public final class LanguageToolGrammar implements Grammar {

  private static final String TYPOGRAPHY = "TYPOGRAPHY";

  /** In code units; its time grows faster than the text, and no article is longer. */
  private static final int LONGEST = 50_000;

  private final Map<String, ToolPool> tools = new ConcurrentHashMap<>();

  @Override
  public boolean supports(String language) {
    return LanguageToolRules.variant(language) != null;
  }

  @Override
  public List<Issue> check(String language, String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<Issue> issues = new ArrayList<>();
    for (RuleMatch match : tools(language).use(tool -> tool.check(text))) {
      if (match.getFromPos() < match.getToPos()
          && match.getToPos() <= text.length()
          && !match.getRule().getCategory().getId().toString().equals(TYPOGRAPHY)) {
        issues.add(issue(match));
      }
    }
    return issues;
  }

  private ToolPool tools(String language) {
    return tools.computeIfAbsent(
        language,
        l -> new ToolPool(Languages.getLanguageForShortCode(LanguageToolRules.variant(l))));
  }

  private static Issue issue(RuleMatch match) {
    return new Issue(
        match.getRule().getId(),
        match.getFromPos(),
        match.getToPos(),
        match.getRule().isDictionaryBasedSpellingRule(),
        LoadedRules.plain(match.getMessage()),
        match.getSuggestedReplacements());
  }
}
