package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.Copy.GlossaryTerm;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.text.PhraseFinder;
import org.bluepencil.engine.text.Text;

/** The replacements that a caller asked for in one copy; they hold wherever their words stand. */
public final class GlossaryTerms {

  private final PhraseFinder<String> finder;

  public GlossaryTerms(List<GlossaryTerm> terms) {
    Map<String, String> phrases = new LinkedHashMap<>();
    terms.forEach(term -> phrases.put(term.from(), term.to()));
    this.finder = new PhraseFinder<>(phrases);
  }

  public List<Finding> find(Text text, String language) {
    List<Finding> findings = new ArrayList<>();
    int end = 0;
    for (PhraseFinder.Match<String> match : finder.find(text)) {
      String surface = text.substring(match.span());
      String wanted = NameForms.fit(surface, match.value(), language);
      boolean free =
          match.span().start() >= end
              && !text.isProtected(match.span().start(), match.span().end());
      if (free && !surface.equals(wanted)) {
        findings.add(finding(text, match, wanted));
        end = match.span().end();
      }
    }
    return findings;
  }

  private static Finding finding(Text text, PhraseFinder.Match<String> match, String wanted) {
    return new Finding(
        text.field(),
        match.span().start(),
        match.span().end(),
        Kind.NAME,
        "name.glossary",
        Tier.SURE,
        Severity.MINOR,
        true,
        1,
        List.of(wanted),
        "The glossary sent with this copy asks for “" + wanted + "”.",
        null,
        List.of());
  }
}
