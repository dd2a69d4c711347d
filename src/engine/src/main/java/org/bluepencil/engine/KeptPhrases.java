package org.bluepencil.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.names.GlossaryTerms;
import org.bluepencil.engine.text.PhraseFinder;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/** Where a copy holds what its caller keeps, and what its glossary leaves as it is. */
final class KeptPhrases {

  private final List<Text> texts;
  private final List<List<Span>> kept = new ArrayList<>();

  KeptPhrases(Copy copy, CopyView view) {
    Map<String, Boolean> phrases = new HashMap<>();
    copy.keep().forEach(phrase -> phrases.put(phrase, true));
    copy.glossary().stream()
        .filter(term -> term.from().equals(term.to()))
        .forEach(term -> phrases.put(term.from(), true));
    PhraseFinder<Boolean> finder = new PhraseFinder<>(phrases);
    boolean withS = GlossaryTerms.mayHaveS(view);
    this.texts = view.texts();
    texts.forEach(
        text -> kept.add(finder.find(text, withS).stream().map(PhraseFinder.Match::span).toList()));
  }

  /**
   * What is left of a finding: nothing if it would change what is kept or speaks of it. One that
   * speaks of a whole sentence or paragraph, of which a kept phrase is only a part, stays; its
   * suggestions go, since they were made of the kept words as well.
   */
  @Nullable Finding leave(Finding finding) {
    Finding left = finding;
    for (Span span : kept.get(finding.field())) {
      if (span.overlaps(finding.start(), finding.end())) {
        if (finding.fixable() || finding.kind() == Kind.NAME || !isMore(finding, span)) {
          return null;
        }
        left = finding.withoutSuggestions();
      }
    }
    return left;
  }

  /** Whether a finding holds all of a kept phrase and other words. */
  private boolean isMore(Finding finding, Span span) {
    String text = texts.get(finding.field()).string();
    return finding.start() <= span.start()
        && span.end() <= finding.end()
        && (hasWord(text, finding.start(), span.start())
            || hasWord(text, span.end(), finding.end()));
  }

  private static boolean hasWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
