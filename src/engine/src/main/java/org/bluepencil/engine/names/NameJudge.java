package org.bluepencil.engine.names;

import org.bluepencil.engine.Danger;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.DangerAnalysis;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a spelling is a variant of an entry at this place, by the policy on what may be
 * changed. Null means: leave it alone.
 */
final class NameJudge {

  private static final int SHORT_NAME = 4;

  /** A surname this short is more often an abbreviation, such as AI, or part of one: U.S. */
  private static final int INITIALS = 2;

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final Candidate candidate;
  private final Mention mention;
  private final Surroundings around;
  private final int entry;

  NameJudge(CopyView copy, CopyEvidence evidence, FormLookup forms, Mention mention, int entry) {
    this.copy = copy;
    this.evidence = evidence;
    this.candidate = new Candidate(copy, forms, mention, entry);
    this.mention = mention;
    this.around = candidate.around();
    this.entry = entry;
  }

  /**
   * @param readings how many different forms the spelling could stand for
   * @param kind in what way the spelling differs
   */
  @Nullable Judgement judge(int readings, VariantKind kind) {
    // A comma joins the words of a phrase to leave alone, such as Odessa, Texas; never a name's.
    boolean listed = candidate.surface().indexOf(',') >= 0;
    if (listed || around.isHyphenatedWithName() && candidate.entry().isPerson()) {
      return null;
    }
    if (around.hasNameEnding() && candidate.entry().isPerson()) {
      return null;
    }
    boolean small = NameForms.isAllSmall(candidate.surface());
    boolean foreign = candidate.isInTitleOrForeignPassage() || around.followsForeignParticle();
    boolean beside = !mention.isFullName() && evidence.isAcceptedBeside(mention, entry);
    if (foreign
        || beside
        || around.isInIdentifier()
        || mention.piece().part() == Part.SHORT && small) {
      return null;
    }
    Judgement judgement = judgePart(kind);
    if (judgement == null) {
      return null;
    }
    if (readings > 1) {
      judgement.add(-0.3, "it could be any of " + readings + " names");
    }
    weighPolicy(judgement);
    return judgement;
  }

  private @Nullable Judgement judgePart(VariantKind kind) {
    if (mention.isFullName()) {
      return judgeFullName(kind);
    }
    return mention.piece().part() == Part.SURNAME ? judgeSurname(kind) : judgeName(kind);
  }

  private Judgement judgeFullName(VariantKind kind) {
    boolean contested = candidate.entry().contested();
    Danger danger = contested ? Danger.FLAG_ONLY : Danger.SAFE;
    Judgement judgement = new Judgement(new EditClass(danger, kind));
    judgement.add(0.97, Evidence.WHOLE_NAME);
    boolean namesake = mayBeRussian();
    Bearing bearing = namesake ? evidence.bearing(entry, mention) : Bearing.NONE;
    boolean office = bearing == Bearing.OWN || bearing == Bearing.POSSIBLE;
    boolean near = evidence.hasCompatriot(entry) && bearing != Bearing.ANOTHERS;
    if (kind == VariantKind.RELAYED
        && !evidence.hasCompatriot(entry)
        && !evidence.bearing(entry, mention).equals(Bearing.OWN)) {
      judgement.neverEdit("nothing else in the copy points to this person");
    }
    if (!office && evidence.isOfAnotherCountry(entry, mention)) {
      judgement.neverEdit("the copy calls the bearer another country's");
    }
    if (namesake && !office && !near) {
      judgement.add(-0.1, "a Russian namesake is possible");
    }
    weighSource(judgement, 0.02);
    return judgement;
  }

  /**
   * Whether the whole name is spelled as that of a Russian, who would be written otherwise than the
   * entry.
   */
  private boolean mayBeRussian() {
    Piece given = mention.given();
    return given != null
        && candidate.reading(given).sibling()
        && candidate.reading(mention.piece()).sibling()
        && !(candidate.isWrittenForSibling(Part.GIVEN)
            && candidate.isWrittenForSibling(Part.SURNAME));
  }

  private @Nullable Judgement judgeSurname(VariantKind kind) {
    boolean named = evidence.hasFullName(entry);
    boolean other = !named && evidence.isSomebodyElse(mention.piece().key());
    boolean initials = candidate.length() <= INITIALS && !named;
    if (around.followsAnotherName() || other || initials) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(danger(), kind));
    judgement.add(0.8, "surname alone");
    if (named) {
      judgement.add(0.17, Evidence.FULL_NAME);
    }
    weighOffice(judgement);
    if (evidence.hasCompatriot(entry)) {
      judgement.add(0.05, Evidence.COUNTRY);
    }
    weighSource(judgement, 0.05);
    weighDanger(judgement);
    boolean source = judgement.hasAny(Evidence.SOURCE, Evidence.OWN_LANGUAGE);
    boolean near = judgement.has(Evidence.COUNTRY);
    boolean pointed =
        judgement.hasAny(Evidence.OWN_OFFICE, Evidence.POSSIBLE_OFFICE, Evidence.RANK);
    if (isEnding(kind) && !named && !near && !pointed) {
      return null;
    }
    boolean office =
        judgement.has(Evidence.OWN_OFFICE) && (near || source)
            || judgement.hasAny(Evidence.POSSIBLE_OFFICE, Evidence.RANK) && near && source;
    boolean titled = evidence.bearing(entry, mention) != Bearing.NONE || around.hasOffice();
    if (!named && !office && !(titled && candidate.isRightForNamesakes())) {
      judgement.neverEdit("nothing else in the copy points to this person");
    }
    return judgement;
  }

  /** Whether the spelling only shows an ending that some language would give a variant. */
  private static boolean isEnding(VariantKind kind) {
    return kind == VariantKind.INFLECTED || kind == VariantKind.CASE_ENDING;
  }

  /** How easily the spelling is something else in the text's language. */
  private Danger danger() {
    if (isAcronym()) {
      return DangerAnalysis.worst(candidate.reasonsButWord());
    }
    return candidate.reading().danger(Languages.bit(copy.language()));
  }

  /** Whether it is an acronym in capitals among words in small letters, and so no ordinary word. */
  private boolean isAcronym() {
    return mention.piece().part() == Part.SHORT
        && candidate.length() >= SHORT_NAME
        && NameForms.isAllCaps(candidate.surface())
        && !around.isInCapitals();
  }

  private void weighOffice(Judgement judgement) {
    switch (evidence.bearing(entry, mention)) {
      case OWN -> judgement.add(0.15, Evidence.OWN_OFFICE);
      case POSSIBLE -> judgement.add(0.1, Evidence.POSSIBLE_OFFICE);
      case ANOTHERS -> judgement.add(0.05, "an office that this person is not known to have held");
      case NONE -> {
        if (around.hasOffice()) {
          judgement.add(0.1, Evidence.RANK);
        } else if (around.hasTitle()) {
          judgement.add(0.03, "a form of address stands before it");
        }
      }
    }
  }

  private @Nullable Judgement judgeName(VariantKind kind) {
    Reading reading = candidate.reading();
    boolean historical = around.isHistorical();
    boolean dated = candidate.isDated();
    boolean unknown = isEnding(kind) && around.isIntroduced();
    if (historical && (dated || reading.exonym()) || isSomethingElse(reading) || unknown) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(danger(), kind));
    judgement.add(reading.exonym() ? 0.96 : 0.97, kind.label());
    if (historical && candidate.entry().isPlace()) {
      judgement.neverEdit("the sentence is about the past");
    }
    weighEvidence(judgement, reading);
    weighDanger(judgement);
    weighNeighbours(judgement, reading);
    return judgement;
  }

  /**
   * A spelling alone proves nothing: it may be a town elsewhere, a surname, a brand. How much
   * evidence it takes depends on how easily it is something else.
   */
  private void weighEvidence(Judgement judgement, Reading reading) {
    if (evidence.hasCompatriot(entry)) {
      judgement.add(0.02, Evidence.COUNTRY);
    }
    weighSource(judgement, 0.02);
    boolean placed = around.isPlaced();
    if (placed) {
      judgement.add(0, Evidence.PLACE);
    }
    if (reading.handListed()) {
      judgement.add(0, Evidence.LISTED);
    }
    if (candidate.isLeftElsewhere()) {
      weighLeft(judgement);
    }
    boolean enough = candidate.isRestyledBody() || isEnough(judgement, reading);
    VariantKind kind = judgement.editClass().kind();
    if (!enough && isEnding(kind)) {
      judgement.add(-0.5, "an ending that names do not show alone");
    }
    if (!enough) {
      judgement.neverEdit("too little says that this name is meant");
    }
    boolean place = candidate.entry().isPlace();
    if (place && (around.isIntroduced() || evidence.isElsewhere(mention, entry))) {
      judgement.neverEdit("the copy speaks of another one");
    }
    boolean dated = candidate.isDated();
    boolean oneWord = mention.firstToken() == mention.lastToken();
    boolean thing = place && oneWord && around.isThing() && (dated || reading.exonym() && !placed);
    if (thing || place && around.precedesFigure()) {
      judgement.neverEdit("it may be the name of a thing");
    }
    if (reading.exonym() && NameForms.isAllSmall(candidate.surface())) {
      judgement.neverEdit("in small letters it may be a word");
    }
  }

  /** A name that may be part of others, such as Air France: a country where one is wanted. */
  private void weighLeft(Judgement judgement) {
    boolean source = judgement.hasAny(Evidence.SOURCE, Evidence.OWN_LANGUAGE);
    if (source && around.isDateline()) {
      return;
    }
    if (candidate.isCountry() && around.isInBrackets()) {
      judgement.add(0, Evidence.PLACE);
    }
    if (!source || !judgement.has(Evidence.PLACE)) {
      judgement.add(-0.6, "it may be part of a name");
    }
    if (!candidate.isCountry()
        || !judgement.has(Evidence.PLACE)
        || copy.dictionary().words().isWord(WordFilter.SURNAMES, Fold.of(candidate.surface()))) {
      judgement.neverEdit("it may be the name of a club, a firm or a person");
    }
  }

  /** The table of what evidence each danger class asks for. */
  private boolean isEnough(Judgement judgement, Reading reading) {
    boolean source = judgement.hasAny(Evidence.SOURCE, Evidence.OWN_LANGUAGE);
    boolean near = judgement.has(Evidence.COUNTRY);
    boolean placed = judgement.has(Evidence.PLACE);
    boolean former = candidate.isFormer();
    boolean wanted = former && near || placed && (former || near || source || reading.handListed());
    // What is right elsewhere may be the name of another place: Odessa, in Texas.
    boolean elsewhere = candidate.isRestyled();
    return switch (judgement.editClass().danger()) {
      case SAFE ->
          near
              || source
              || placed && !elsewhere && candidate.length() > SHORT_NAME
              || reading.handListed();
      case NEEDS_CONTEXT ->
          wanted
              || near && (source || elsewhere && candidate.keepsWords())
              || !candidate.entry().isPlace() && (near || source);
      case FLAG_ONLY -> false;
    };
  }

  /** Whether the word is a person's surname here, or the first half of a longer name. */
  private boolean isSomethingElse(Reading reading) {
    boolean people = candidate.entry().isPeople();
    if (candidate.entry().isPlace() && around.isInNorthAmerica()) {
      return true;
    }
    if (around.hasPlaceType() || !candidate.entry().isPlace() && !people) {
      return false;
    }
    return around.hasTitle()
        || people && around.isInNorthAmerica()
        || around.isSpokenOf()
        || evidence.isSomebodyElse(mention.piece().key())
        || around.hasNameEnding() && (reading.exonym() || candidate.isDated());
  }

  /** How likely it is that the spelling is something else: below a limit it is not worth a flag. */
  private void weighDanger(Judgement judgement) {
    boolean near = evidence.hasCompatriot(entry);
    boolean alone = mention.piece().part() == Part.SURNAME;
    if (candidate.isOrdinaryWord() && !isAcronym()) {
      boolean placed = near && !around.startsSentence() && !around.isInTitleCase();
      judgement.add(alone ? -0.4 : placed ? -0.35 : -0.6, "an ordinary word of the language");
    }
    if (candidate.length() < SHORT_NAME || alone && candidate.length() == SHORT_NAME) {
      judgement.add(alone || near ? -0.3 : -0.6, "short");
    }
  }

  private void weighNeighbours(Judgement judgement, Reading reading) {
    if (around.isInTitleCase()) {
      return;
    }
    if (around.followsAnotherName()) {
      judgement.add(-0.3, "another name stands before it");
    }
    if (around.isHyphenatedWithName()) {
      judgement.add(-0.1, "part of a hyphenated name");
    }
    boolean dated = candidate.isDated();
    if (dated && around.hasOtherApposition()) {
      judgement.add(-0.1, "what stands behind it says something else of it");
    }
    if ((reading.exonym() || dated) && around.precedesAnotherName()) {
      judgement.add(dated ? -0.1 : -0.45, "may be part of a longer name");
    }
  }

  private void weighSource(Judgement judgement, double weight) {
    if (candidate.isFromSource()) {
      judgement.add(weight, Evidence.SOURCE);
    } else if (candidate.isFromOwnLanguage()) {
      judgement.add(weight, Evidence.OWN_LANGUAGE);
    }
  }

  private void weighPolicy(Judgement judgement) {
    if (candidate.entry().contested()) {
      judgement.neverEdit("the name is contested");
    } else if (judgement.editClass().danger() == Danger.FLAG_ONLY) {
      judgement.neverEdit("a spelling that is too easily something else in this language");
    } else {
      weighProof(judgement);
    }
    weighForms(judgement);
    weighQuotation(judgement);
  }

  private static void weighProof(Judgement judgement) {
    if (!judgement.editClass().hasProved()) {
      judgement.neverEdit("edits of this kind have yet to prove themselves");
    }
  }

  private void weighQuotation(Judgement judgement) {
    if (candidate.isInWrittenQuotation()) {
      judgement.neverEdit("a quotation of something written");
    }
  }

  /** What the form that would be written, or the one that stands there, asks to be looked at. */
  private void weighForms(Judgement judgement) {
    Reading reading = candidate.reading();
    if (candidate.isRestyled() && reading.exonym() && !candidate.fitsWhereItStands()) {
      judgement.neverEdit("the house's name may want another article or gender");
    }
    if (candidate.isUnreviewed()) {
      judgement.neverEdit("nobody has reviewed how " + copy.language() + " writes this name");
    }
    if (candidate.entry().isPeople() && reading.exonym() && !candidate.isDated()) {
      // German Kiewer is one inhabitant, several, or an adjective.
      judgement.neverEdit("another language's word for people may stand for one or an adjective");
    }
  }

  /** Whether a name in small letters may get its capitals back. */
  @Nullable Judgement judgeCapitals() {
    boolean risky =
        around.followsIndefinite()
            || candidate.isUnreviewed()
            || candidate.isOrdinaryWord()
            || candidate.length() < SHORT_NAME
            || CaseForms.bend(copy.language()) && !candidate.entry().isPlace();
    boolean foreign = candidate.isInTitleOrForeignPassage() || around.isBesideForeignWord();
    boolean named = around.isInIdentifier() || around.isSpokenOf();
    // Adjectives of many languages are the name of the people in small letters.
    boolean people = candidate.entry().isPeople();
    if (risky || foreign || named || people) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(Danger.SAFE, VariantKind.CAPITALS));
    judgement.add(0.97, VariantKind.CAPITALS.label());
    if (evidence.hasCompatriot(entry)) {
      judgement.add(0, Evidence.COUNTRY);
    }
    weighSource(judgement, 0);
    if (around.isPlaced()) {
      judgement.add(0, Evidence.PLACE);
    }
    boolean pointed =
        judgement.hasAny(Evidence.COUNTRY, Evidence.SOURCE, Evidence.OWN_LANGUAGE, Evidence.PLACE);
    if (!pointed && !(copy.sourceLanguage() != null && candidate.isNothingElse())) {
      judgement.neverEdit("too little says that this name is meant");
    }
    if (CaseForms.bend(copy.language()) && !judgement.has(Evidence.PLACE)) {
      judgement.neverEdit("in small letters it may be an adjective");
    }
    if (around.followsWrittenWord()) {
      judgement.neverEdit("what was written may have been written so");
    }
    if (around.isInSmallLetters()) {
      judgement.neverEdit("nothing has capitals here");
    }
    if (mention.piece().part() == Part.SURNAME) {
      judgement.neverEdit("a surname alone may be written so on purpose");
    }
    if (!copy.dictionary().words().knows(copy.language())) {
      judgement.neverEdit("the language's ordinary words are not known");
    }
    weighProof(judgement);
    weighQuotation(judgement);
    return judgement;
  }

  /**
   * Whether letters of another script may be put right in a name that is right but for them. They
   * cannot be seen, so no wording and no case ending changes.
   */
  @Nullable Judgement judgeMixedScript() {
    if (around.isInIdentifier() || around.isSpokenOf()) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(Danger.SAFE, VariantKind.MIXED_SCRIPT));
    judgement.add(0.98, "letters of another script in the word");
    weighProof(judgement);
    weighQuotation(judgement);
    return judgement;
  }
}
