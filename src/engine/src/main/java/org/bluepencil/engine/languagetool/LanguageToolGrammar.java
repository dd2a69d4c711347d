package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.bluepencil.engine.grammar.Grammar;
import org.languagetool.JLanguageTool;
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

  private final Map<String, Deque<JLanguageTool>> idle = new ConcurrentHashMap<>();

  @Override
  public boolean supports(String language) {
    return LanguageToolRules.variant(language) != null;
  }

  @Override
  public List<Issue> check(String language, String text) {
    if (text.length() > LONGEST) {
      return List.of();
    }
    Deque<JLanguageTool> tools = idle.computeIfAbsent(language, l -> new ConcurrentLinkedDeque<>());
    JLanguageTool tool = tools.poll();
    if (tool == null) {
      String variant = LanguageToolRules.variant(language);
      tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
    }
    try {
      List<Issue> issues = new ArrayList<>();
      for (RuleMatch match : tool.check(text)) {
        if (match.getFromPos() < match.getToPos()
            && match.getToPos() <= text.length()
            && !match.getRule().getCategory().getId().toString().equals(TYPOGRAPHY)) {
          issues.add(issue(match));
        }
      }
      return issues;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      tools.push(tool);
    }
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
