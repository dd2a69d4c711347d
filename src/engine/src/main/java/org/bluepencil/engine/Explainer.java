package org.bluepencil.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.names.NameExplainer;
import org.jspecify.annotations.Nullable;

/** Says what would become of a spelling in each text language, by cleaning it there. */
final class Explainer {

  private static final Options NAMES_ONLY =
      Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));

  private final Cleaner cleaner;
  private final NameExplainer names;
  private final String form;
  private final @Nullable String style;

  private Explainer(Dictionary dictionary, String form, @Nullable String style) {
    this.cleaner = new Cleaner(dictionary);
    this.names = new NameExplainer(dictionary.image(), dictionary.romanizer(), form);
    this.form = form;
    this.style = style;
  }

  static Explanation explain(
      Dictionary dictionary, String form, @Nullable String language, @Nullable String style) {
    Explainer explainer = new Explainer(dictionary, form, style);
    List<Explanation.Reading> readings = explainer.names.readings();
    List<Explanation.Outcome> outcomes = new ArrayList<>();
    for (String text : readings.isEmpty() ? List.<String>of() : Languages.TEXT) {
      if (language == null || text.equals(Languages.subtag(language))) {
        outcomes.add(explainer.outcome(text));
      }
    }
    return new Explanation(form, readings, outcomes, explainer.names.wordIn());
  }

  private Explanation.Outcome outcome(String language) {
    Revision alone =
        cleaner.clean(Copy.of(form).withLanguage(language).withStyle(style), NAMES_ONLY);
    List<Finding> findings = alone.findings().toList();
    NameExplainer.Dangers dangers = names.dangers(language);
    boolean settled = findings.isEmpty() && (names.isAccepted(language) || names.isLeftAlone());
    return new Explanation.Outcome(
        language,
        action(alone),
        findings.isEmpty() ? null : followed(alone),
        findings.isEmpty() ? whyKept(language) : why(findings.get(0)),
        evidence(findings),
        settled ? null : dangers.worst(),
        settled ? List.of() : dangers.reasons(),
        settled ? null : inContext(language));
  }

  private static String why(Finding finding) {
    return finding.message() + " " + String.join("; ", finding.evidence());
  }

  private String whyKept(String language) {
    if (names.isLeftAlone()) {
      return "a phrase in which names are left alone";
    }
    if (names.isAccepted(language)) {
      return "accepted in this language";
    }
    return names.isContested() ? "the name is in dispute" : "too little speaks for a change";
  }

  private Explanation.@Nullable InContext inContext(String language) {
    NameExplainer.Context context = names.context(language);
    if (context == null) {
      return null;
    }
    Copy copy =
        Copy.of(context.text())
            .withLanguage(language)
            .withSourceLanguage(context.sourceLanguage())
            .withStyle(style);
    Revision revision = cleaner.clean(copy, NAMES_ONLY);
    List<Finding> findings =
        revision
            .findings()
            .filter(finding -> context.holds(finding.start(), finding.end()))
            .toList();
    return new Explanation.InContext(
        context.text(),
        context.sourceLanguage(),
        findings.isEmpty() ? "kept" : action(revision),
        findings.isEmpty() ? null : followed(revision),
        evidence(findings));
  }

  private static String action(Revision revision) {
    return !revision.edits().isEmpty() ? "edited" : revision.flags().isEmpty() ? "kept" : "flagged";
  }

  private static List<String> evidence(List<Finding> findings) {
    return findings.stream().flatMap(finding -> finding.evidence().stream()).distinct().toList();
  }

  /** The cleaned text, with what its flags suggest where that is anything. */
  private static String followed(Revision revision) {
    StringBuilder text = new StringBuilder(revision.text());
    int before = text.length();
    Stream<Flag> lastFirst =
        revision.flags().stream().sorted(Comparator.comparingInt(Flag::cleanedStart).reversed());
    for (Flag flag : lastFirst.toList()) {
      List<String> suggestions = flag.finding().suggestions();
      if (!suggestions.isEmpty() && flag.cleanedEnd() <= before) {
        text.replace(flag.cleanedStart(), flag.cleanedEnd(), suggestions.get(0));
        before = flag.cleanedStart();
      }
    }
    return text.toString();
  }
}
