package org.bluepencil.engine.grammar;

import java.util.List;
import java.util.function.Consumer;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.text.Text;

/**
 * Flags what the grammar checker's own rules object to; runs only where a caller asks for it and
 * never edits. A name is no misspelling: neither one of the dictionary, however long, nor any other
 * word with a capital, of which the checker's guesses do harm (<i>Korea</i> for <i>Kouleba</i>).
 */
public final class GrammarCheck implements Check {

  private static final double CONFIDENCE = 0.5;
  private static final int MOST_SUGGESTIONS = 5;

  private final Grammar grammar;

  public GrammarCheck(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.GRAMMAR;
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    if (!grammar.supports(copy.language())) {
      return;
    }
    for (Text text : copy.texts()) {
      for (Grammar.Issue issue : grammar.check(copy.language(), text.string())) {
        if (!text.isProtected(issue.start(), issue.end())
            && !isName(issue, text.string(), copy.dictionary().names())) {
          findings.accept(finding(copy.language(), text, issue));
        }
      }
    }
  }

  private static boolean isName(Grammar.Issue issue, String text, NameIndex names) {
    String words = text.substring(issue.start(), issue.end());
    return names.find(words) >= 0
        || issue.isSpelling() && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static Finding finding(String language, Text text, Grammar.Issue issue) {
    List<String> suggestions = issue.suggestions();
    return new Finding(
        text.field(),
        issue.start(),
        issue.end(),
        Kind.GRAMMAR,
        Kind.GRAMMAR.label() + "." + language + "." + issue.rule(),
        Tier.ADVISORY,
        Severity.MINOR,
        false,
        CONFIDENCE,
        suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())),
        issue.message(),
        null,
        List.of("one of the grammar checker's own rules"));
  }
}
