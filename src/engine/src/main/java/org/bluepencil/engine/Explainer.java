package org.bluepencil.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.names.NameExplainer;
import org.jspecify.annotations.Nullable;

/** Says what would become of a spelling in each text language, by cleaning it there. */
final class Explainer {

  private Explainer() {}

  static Explanation explain(Dictionary dictionary, String form, @Nullable String language) {
    List<Explanation.Reading> readings = NameExplainer.readings(dictionary.image(), form);
    List<Explanation.Outcome> outcomes = new ArrayList<>();
    if (!readings.isEmpty()) {
      Cleaner cleaner = new Cleaner(dictionary);
      for (String text : Languages.TEXT) {
        if (language == null || text.equals(Languages.subtag(language))) {
          outcomes.add(outcome(cleaner, form, text));
        }
      }
    }
    return new Explanation(
        form, readings, outcomes, NameExplainer.wordIn(dictionary.image(), form));
  }

  private static Explanation.Outcome outcome(Cleaner cleaner, String form, String language) {
    Options namesOnly = Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES));
    Revision revision = cleaner.clean(Copy.of(form).withLanguage(language), namesOnly);
    if (!revision.edits().isEmpty()) {
      Finding finding = revision.edits().get(0).finding();
      return new Explanation.Outcome(language, "edited", revision.text(), reason(finding));
    }
    if (!revision.flags().isEmpty()) {
      Finding finding = revision.flags().get(0).finding();
      return new Explanation.Outcome(
          language, "flagged", finding.suggestions().get(0), reason(finding));
    }
    return new Explanation.Outcome(
        language, "kept", null, "accepted in this language, or too little speaks for a change");
  }

  private static String reason(Finding finding) {
    return finding.message() + " " + String.join("; ", finding.evidence());
  }
}
