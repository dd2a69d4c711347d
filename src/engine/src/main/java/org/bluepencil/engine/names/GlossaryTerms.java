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
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.text.PhraseFinder;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;

/** The replacements that a caller asked for in one copy; they hold wherever their words stand. */
public final class GlossaryTerms {

  private final PhraseFinder<String> finder;
  private final PhraseFinder<String> targets;

  public GlossaryTerms(List<GlossaryTerm> terms) {
    Map<String, String> phrases = new LinkedHashMap<>();
    Map<String, String> wanted = new LinkedHashMap<>();
    terms.forEach(
        term -> {
          phrases.put(term.from(), term.to());
          wanted.put(term.to(), term.to());
        });
    this.finder = new PhraseFinder<>(phrases);
    this.targets = new PhraseFinder<>(wanted);
  }

  /** Adds what the glossary asks for, and takes away what others found where it has spoken. */
  public void apply(CopyView copy, List<Finding> findings) {
    for (Text text : copy.texts()) {
      List<Finding> ours = find(text, copy.language());
      List<Span> settled = new ArrayList<>();
      targets.find(text).forEach(match -> settled.add(match.span()));
      ours.forEach(finding -> settled.add(new Span(finding.start(), finding.end())));
      findings.removeIf(
          finding ->
              finding.field() == text.field()
                  && finding.kind() == Kind.NAME
                  && settled.stream().anyMatch(s -> s.overlaps(finding.start(), finding.end())));
      findings.addAll(ours);
    }
  }

  private List<Finding> find(Text text, String language) {
    List<Finding> findings = new ArrayList<>();
    List<Span> there = targets.find(text).stream().map(PhraseFinder.Match::span).toList();
    int end = 0;
    for (PhraseFinder.Match<String> match : finder.find(text)) {
      Span span = match.span();
      String surface = text.substring(span);
      String wanted = NameForms.fit(surface, match.value(), language);
      boolean within =
          there.stream()
              .anyMatch(s -> s.overlaps(span.start(), span.end()) && s.length() > span.length());
      boolean free = span.start() >= end && !text.isProtected(span.start(), span.end());
      if (free && !within && !surface.equals(wanted)) {
        findings.add(finding(text, match, wanted));
        end = span.end();
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
