package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.names.NearForms.Near;

/**
 * What an unknown word may be a garbled spelling of.
 *
 * @param entries the entries it may stand for, most likely first; they have different forms
 * @param part the part of the name
 * @param lemmas the form that the language lists, by entry
 * @param forms the same, or the case of it that the word is near to
 * @param isWordOfName whether the forms are one word of a longer name
 * @param confidence from 0 to 1
 * @param certain whether a part of the very name, or the name itself, stands in the copy
 * @param beyondDoubt whether so much points to the entry that no other name can be meant
 * @param evidence what points to the entry
 */
record Guess(
    List<Integer> entries,
    Part part,
    List<String> lemmas,
    List<String> forms,
    boolean isWordOfName,
    double confidence,
    boolean certain,
    boolean beyondDoubt,
    String evidence) {

  /** A farther spelling, from a tenth of the letters on, is a little less likely. */
  static Guess of(Near near, double confidence, boolean certain, String evidence) {
    double nearness = Math.max(0, near.share() - 10) / 200.0;
    double weighed = Math.round((confidence - nearness) * 100) / 100.0;
    return new Guess(
        List.of(near.entry()),
        near.part(),
        List.of(near.lemma()),
        List.of(near.form()),
        false,
        weighed,
        certain,
        false,
        evidence);
  }

  /** The same guess, if so, without a doubt. */
  Guess beyondDoubt(boolean so) {
    return new Guess(entries, part, lemmas, forms, isWordOfName, confidence, certain, so, evidence);
  }

  /** This guess and another that is as likely. */
  Guess or(Guess other) {
    if (forms.containsAll(other.forms) || entries.containsAll(other.entries)) {
      return this;
    }
    return new Guess(
        concat(entries, other.entries),
        part,
        concat(lemmas, other.lemmas),
        concat(forms, other.forms),
        isWordOfName,
        confidence,
        certain,
        false,
        evidence);
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
