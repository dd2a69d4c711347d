package org.bluepencil.engine.names;

import org.bluepencil.engine.Danger;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a spelling is another language's name for a town of the gazetteer. Nobody has
 * looked at these names, and most towns have namesakes, so that more is asked than of an entry:
 * without evidence there is not even a flag.
 */
final class GazetteerJudge {

  private static final int LONG_NAME = 8;

  /** A shorter name in small letters may be a word that no list has. */
  private static final int LEAST_IN_SMALL = 6;

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final Mention mention;
  private final Entry entry;
  private final Surroundings around;
  private final String surface;

  GazetteerJudge(CopyView copy, CopyEvidence evidence, Mention mention, Entry entry) {
    this.copy = copy;
    this.evidence = evidence;
    this.mention = mention;
    this.entry = entry;
    this.around = new Surroundings(copy, mention);
    this.surface = mention.piece().surface(mention.text());
  }

  /** Null means: leave it alone. */
  @Nullable Judgement judge(Reading reading) {
    Danger danger = reading.danger(Languages.bit(copy.language()));
    boolean own = isOwnName();
    if (isSomethingElse() || own && !isAttested()) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(danger, VariantKind.EXONYM));
    judgement.add(0.95, VariantKind.EXONYM.label());
    weighEvidence(judgement, reading);
    if (!isEnough(judgement, danger)) {
      return null;
    }
    weighForms(judgement, own);
    if (danger == Danger.FLAG_ONLY) {
      judgement.neverEdit("a spelling that is too easily something else in this language");
    } else if (!judgement.editClass().hasProved()) {
      judgement.neverEdit("edits of this kind have yet to prove themselves");
    }
    return judgement;
  }

  /** Whether a town in small letters may get its capital back. Null means: leave it alone. */
  @Nullable Judgement judgeCapitals() {
    String source = copy.sourceLanguage();
    boolean word =
        isWord(copy.language())
            || source != null && isWord(source)
            || surface.length() < LEAST_IN_SMALL;
    boolean alone = mention.firstToken() == mention.lastToken();
    if (word
        || !alone
        || !around.isPlaced()
        || around.isInIdentifier()
        || around.isSpokenOf()
        || around.isBesideForeignWord()
        || around.isInSmallLetters()
        || around.quotedPassage() != null) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(Danger.SAFE, VariantKind.CAPITALS));
    judgement.add(0.96, VariantKind.CAPITALS.label());
    judgement.add(0, Evidence.COUNTRY);
    judgement.add(0, Evidence.PLACE);
    if (around.followsWrittenWord()) {
      judgement.neverEdit("what was written may have been written so");
    }
    return judgement;
  }

  /** Whether the place's own name stands there, or the one that atlases print. */
  private boolean isOwnName() {
    return entry.natives().values().stream()
        .anyMatch(name -> Fold.of(name.name()).equals(Fold.of(surface)));
  }

  /** Whether more than one source has the form that would be written. */
  private boolean isAttested() {
    Entry.Forms forms = entry.forms().get(copy.language());
    return forms != null && !forms.unreviewed().contains(forms.names().get(0));
  }

  /** Whether the word is a person, a thing or part of a longer name here, or used of the past. */
  private boolean isSomethingElse() {
    QuotedPassage passage = around.quotedPassage();
    return surface.indexOf(',') >= 0
        || !NameForms.startsWithCapital(surface)
        || passage != null && passage.isTitleOrForeign()
        || around.followsForeignParticle()
        || around.isInIdentifier()
        || around.isHyphenatedWithName()
        || around.hasTitle()
        || around.followsAnotherName()
        || around.looksLikeSurname()
        || around.precedesAnotherName()
        || around.hasNameEnding()
        || isNamedOtherwise();
  }

  private boolean isNamedOtherwise() {
    boolean oneWord = mention.firstToken() == mention.lastToken();
    return around.isInNorthAmerica()
        || around.isSpokenOf()
        || around.isIntroduced()
        || around.hasOtherApposition()
        || oneWord && around.isThing()
        || around.precedesFigure()
        || around.isHistorical()
        || evidence.isElsewhere(mention, entry.territory());
  }

  private void weighEvidence(Judgement judgement, Reading reading) {
    String territory = entry.territory();
    if (territory != null && evidence.isAbout(territory)) {
      judgement.add(0.02, Evidence.COUNTRY);
    }
    String source = copy.sourceLanguage();
    if (source != null && (reading.acceptedIn() & Languages.bit(source)) != 0) {
      judgement.add(0.02, Evidence.SOURCE);
    }
    if (around.isPlaced()) {
      judgement.add(0, Evidence.PLACE);
    }
  }

  private boolean isEnough(Judgement judgement, Danger danger) {
    boolean source = judgement.has(Evidence.SOURCE);
    boolean near = judgement.has(Evidence.COUNTRY);
    boolean placed = judgement.has(Evidence.PLACE);
    // What one source alone would have written may be what the copy rightly has.
    if (!source && !isAttested()) {
      return false;
    }
    if (danger == Danger.FLAG_ONLY) {
      boolean surname = isWord(WordFilter.SURNAMES);
      return placed && near && (source || !surname) && !isWord(copy.language());
    }
    boolean unmistakable = source && surface.length() >= LONG_NAME;
    return placed && (near || source) || near && source || unmistakable;
  }

  private boolean isWord(String list) {
    return copy.dictionary().words().isWord(list, Fold.of(surface));
  }

  private void weighForms(Judgement judgement, boolean own) {
    QuotedPassage passage = around.quotedPassage();
    if (own) {
      judgement.neverEdit("the place's own name may be meant to stand");
    }
    if (!isAttested()) {
      judgement.neverEdit("one source alone has how " + copy.language() + " writes this name");
    }
    if (CaseForms.bend(copy.language())) {
      judgement.neverEdit("the case that the sentence wants is not known");
    }
    if (!NameForms.hasAsManyWords(surface, FormLookup.names(entry, copy.language()).get(0))) {
      judgement.neverEdit("another number of words may want another article");
    }
    if (NameForms.isAllCaps(surface) || around.isInTitleCase()) {
      judgement.neverEdit("capitals do not tell a name here");
    }
    if (passage != null && passage.isWritten()) {
      judgement.neverEdit("a quotation of something written");
    }
  }
}
