package org.bluepencil.engine.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a name that is spelled as the text's language spells it: letters of
 * another script in it, lost capitals, two accepted forms in one copy, and whether it is the right
 * spelling of the wrong name. Serves one pass over one copy.
 */
final class RightNames {

  private final CopyView copy;
  private final FormLookup forms;
  private final CopyEvidence evidence;
  private final Consumer<Finding> findings;
  private final Set<String> mixedReported = new HashSet<>();

  RightNames(CopyView copy, FormLookup forms, CopyEvidence evidence, Consumer<Finding> findings) {
    this.copy = copy;
    this.forms = forms;
    this.evidence = evidence;
    this.findings = findings;
  }

  void look(Mention mention) {
    unmix(mention);
    restoreCapitals(mention);
    mention.pieces().forEach(piece -> reportMixedForms(mention.text(), piece));
  }

  private NameJudge judge(Mention mention, int entry) {
    return new NameJudge(copy, evidence, forms, mention, entry);
  }

  /**
   * What a right name is known to stand for wrongly, where the copy names other places or people of
   * that one's country and says nothing of its own: Belgorod for {@code Belgrade}. Else null.
   */
  @Nullable Reading mistaken(Mention mention) {
    Piece piece = mention.piece();
    if (mention.isFullName() || piece.readings().size() < 2) {
      return null;
    }
    boolean own =
        piece.readings().stream()
            .filter(reading -> !reading.handListed())
            .anyMatch(reading -> evidence.hasCompatriot(reading.entry()));
    int language = Languages.bit(copy.language());
    return piece.readings().stream()
        .filter(reading -> reading.handListed() && (reading.acceptedIn() & language) == 0)
        .filter(reading -> !own && evidence.namesCompatriot(reading.entry()))
        .findFirst()
        .orElse(null);
  }

  /** Letters of another script in a name that is right but for them. */
  private void unmix(Mention mention) {
    for (Piece piece : mention.pieces()) {
      String unmixed = piece.unmixed();
      int entry = piece.readings().get(0).entry();
      Judgement judgement = unmixed == null ? null : judge(mention, entry).judgeMixedScript();
      if (unmixed != null && judgement != null) {
        findings.accept(
            judgement.finding(
                mention.text(),
                piece.start(mention.text()),
                piece.end(mention.text()),
                forms.entry(entry),
                List.of(unmixed),
                unmixed,
                NameMessages.mixedScript(unmixed)));
      }
    }
  }

  /** A name in small letters gets its capitals back, where it can be nothing but the name. */
  private void restoreCapitals(Mention mention) {
    Text text = mention.text();
    Piece piece = mention.piece();
    boolean small = NameForms.isAllSmall(piece.surface(text));
    if (mention.isFullName() || !small || piece.unmixed() != null) {
      return;
    }
    int entry = piece.readings().get(0).entry();
    String surface = piece.surface(text);
    String form =
        forms
            .ofKey(entry, piece.part(), piece.key())
            .map(accepted -> NameForms.fit(surface, accepted, copy.language()))
            .orElse(bent(piece, surface));
    Judgement judgement = judge(mention, entry).judgeCapitals();
    if (judgement != null && !form.equals(surface) && !NameForms.isAllSmall(form)) {
      findings.accept(
          judgement.finding(
              text,
              piece.start(text),
              piece.end(text),
              forms.entry(entry),
              List.of(form),
              form,
              NameMessages.capitals(form)));
    }
  }

  /** A case form of one word with its capital; other names in small letters as they are. */
  private String bent(Piece piece, String surface) {
    boolean bends =
        CaseForms.bend(copy.language())
            && piece.firstToken() == piece.lastToken()
            && piece.readings().stream()
                .flatMap(r -> forms.accepted(r.entry(), r.part()).stream())
                .allMatch(NameForms::startsWithCapital);
    return bends ? NameForms.withCapital(surface, copy.language()) : surface;
  }

  /** One entity in several accepted spellings: a flag at the rarer one, once a copy. */
  private void reportMixedForms(Text text, Piece piece) {
    Reading reading = piece.readings().get(0);
    if (piece.readings().size() != 1 || reading.romanizedFor() == 0) {
      return;
    }
    List<String> used = evidence.usedForms(reading.entry(), piece.part());
    String surface = piece.surface(text);
    if (used.size() < 2 || Fold.of(surface).equals(used.get(0))) {
      return;
    }
    String usual = forms.spelled(reading.entry(), piece.part(), used.get(0)).orElse(surface);
    Entry entry = forms.entry(reading.entry());
    if (usual.equals(surface) || !mixedReported.add(entry.id() + piece.part())) {
      return;
    }
    findings.accept(
        new Finding(
            text.field(),
            piece.start(text),
            piece.end(text),
            Kind.CONSISTENCY,
            "consistency.name-forms",
            Tier.SURE,
            Severity.MINOR,
            false,
            0.9,
            List.of(NameForms.fit(surface, usual, copy.language())),
            NameMessages.mixed(surface, usual),
            new Finding.EntryRef(entry.id(), entry.wikidata(), usual),
            List.of()));
  }
}
