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
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.PhraseFinder;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The replacements that a caller asked for in one copy; they hold wherever their words stand. */
public final class GlossaryTerms {

  private final PhraseFinder<GlossaryTerm> finder;
  private final PhraseFinder<String> targets;

  public GlossaryTerms(List<GlossaryTerm> terms) {
    Map<String, GlossaryTerm> phrases = new LinkedHashMap<>();
    Map<String, String> wanted = new LinkedHashMap<>();
    terms.forEach(
        term -> {
          phrases.put(term.from(), term);
          wanted.put(term.to(), term.to());
        });
    this.finder = new PhraseFinder<>(phrases);
    this.targets = new PhraseFinder<>(wanted);
  }

  /**
   * Adds what the glossary asks for, and takes away what others found where it has spoken: every
   * name that meets its words, and anything else within them.
   */
  public void apply(CopyView copy, List<Finding> findings) {
    for (Text text : copy.texts()) {
      List<Finding> ours = find(copy, text);
      List<Span> settled = new ArrayList<>();
      targets.find(text).forEach(match -> settled.add(match.span()));
      ours.forEach(finding -> settled.add(new Span(finding.start(), finding.end())));
      findings.removeIf(
          finding ->
              finding.field() == text.field()
                  && settled.stream().anyMatch(span -> settles(span, finding)));
      findings.addAll(ours);
    }
  }

  private static boolean settles(Span span, Finding finding) {
    boolean within = span.start() <= finding.start() && finding.end() <= span.end();
    return within || finding.kind() == Kind.NAME && span.overlaps(finding.start(), finding.end());
  }

  private List<Finding> find(CopyView copy, Text text) {
    List<Finding> findings = new ArrayList<>();
    List<Span> there = targets.find(text).stream().map(PhraseFinder.Match::span).toList();
    int end = 0;
    for (PhraseFinder.Match<GlossaryTerm> match : finder.find(text, mayHaveS(copy))) {
      Span span = match.span();
      if (isGlued(text, span) && !isNameWithS(copy, text, match)) {
        continue;
      }
      boolean within =
          there.stream()
              .anyMatch(s -> s.overlaps(span.start(), span.end()) && s.length() > span.length());
      boolean free = span.start() >= end && !text.isProtected(span.start(), span.end());
      String wanted = wanted(text.substring(span), match.value(), copy.language());
      if (free && !within && !text.substring(span).equals(wanted)) {
        findings.add(finding(copy, text, match, wanted));
        end = span.end();
      }
    }
    return findings;
  }

  /** Whether a copy's language glues an s to names: {@code Kiews}. */
  public static boolean mayHaveS(CopyView copy) {
    return NameEnding.hasGluedS(copy.language());
  }

  private static boolean isGlued(Text text, Span span) {
    return Character.isLetterOrDigit(Characters.at(text.string(), span.end()));
  }

  /**
   * Only a name takes its s along: {@code Autos} is a word, and what its plural is nobody knows.
   */
  private static boolean isNameWithS(
      CopyView copy, Text text, PhraseFinder.Match<GlossaryTerm> match) {
    WordFilter words = copy.dictionary().words();
    String surface = text.substring(match.span());
    String last =
        surface.substring(Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-')) + 1);
    String folded = Fold.of(last);
    return words.knows(copy.language())
        && NameForms.startsWithCapital(match.value().from())
        && NameForms.startsWithCapital(match.value().to())
        && NameForms.startsWithCapital(last)
        && !words.isWord(copy.language(), folded)
        && !words.isWord(copy.language(), folded + "s");
  }

  /** The term as it goes there: a word that the glossary writes small keeps its capital. */
  private static String wanted(String surface, GlossaryTerm term, String language) {
    String fitted = NameForms.fit(surface, term.to(), language);
    String first = fitted.split("[\\s-]", 2)[0];
    boolean raised =
        NameForms.startsWithCapital(surface) && !NameForms.startsWithCapital(term.from());
    return raised && NameForms.isAllSmall(first) ? NameForms.withCapital(fitted, language) : fitted;
  }

  private static Finding finding(
      CopyView copy, Text text, PhraseFinder.Match<GlossaryTerm> match, String wanted) {
    Span span = match.span();
    String surface = text.substring(span);
    NameEnding ending = NameEnding.of(text, span.end(), copy.language(), surface, wanted);
    String doubt = doubt(copy, text, span, match.value(), ending);
    Finding finding =
        new Finding(
            text.field(),
            span.start(),
            ending == null ? span.end() : ending.end(),
            Kind.NAME,
            "name.glossary",
            Tier.SURE,
            Severity.MINOR,
            true,
            1,
            List.of(ending == null ? wanted : wanted + ending.written()),
            "Your glossary asks for “" + wanted + "”.",
            null,
            doubt == null ? List.of("your glossary") : List.of("your glossary", doubt));
    return doubt == null ? finding : finding.asFlag();
  }

  /** Why the words may be none of the glossary's, or may not be touched; or null. */
  private static @Nullable String doubt(
      CopyView copy, Text text, Span span, GlossaryTerm term, @Nullable NameEnding ending) {
    String surface = text.substring(span);
    if (ending == null) {
      return "the ending behind it may belong to another word";
    }
    boolean lowered = NameForms.startsWithCapital(term.from()) && NameForms.isAllSmall(surface);
    if (lowered && copy.dictionary().words().isWord(copy.language(), Fold.of(surface))) {
      return "written small it is an ordinary word";
    }
    int words = Tokens.of(surface).count();
    boolean written =
        text.quotations().stream()
            .filter(q -> q.open() <= span.start() && span.end() <= q.close())
            .anyMatch(q -> new QuotedPassage(copy, text, q, words).isWritten());
    return written ? "a quotation of something written" : null;
  }
}
