package org.bluepencil.engine.names;

import org.bluepencil.engine.Danger;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a spelling is a variant of an entry at this place, by the policy on what may be
 * changed. Null means: leave it alone.
 */
final class NameJudge {

  private static final int SHORT_NAME = 4;
  private static final int LONG_NAME = 8;

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final FormLookup forms;
  private final Mention mention;
  private final int entry;
  private final int language;
  private final Surroundings around;

  NameJudge(CopyView copy, CopyEvidence evidence, FormLookup forms, Mention mention, int entry) {
    this.copy = copy;
    this.evidence = evidence;
    this.forms = forms;
    this.mention = mention;
    this.entry = entry;
    this.language = Languages.bit(copy.language());
    this.around = new Surroundings(copy, mention);
  }

  /**
   * @param readings how many different forms the spelling could stand for
   * @param kind in what way the spelling differs
   */
  @Nullable Judgement judge(int readings, VariantKind kind) {
    // A comma joins the words of a phrase to leave alone, such as Odessa, Texas; never a name's.
    boolean listed = mention.piece().surface(mention.text()).indexOf(',') >= 0;
    if (listed || around.isHyphenatedWithName() && forms.entry(entry).isPerson()) {
      return null;
    }
    if (around.hasNameEnding() && forms.entry(entry).isPerson()) {
      return null;
    }
    boolean small = NameForms.isAllSmall(mention.piece().surface(mention.text()));
    boolean foreign = isInTitleOrForeignPassage() || around.followsForeignParticle();
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
    boolean contested = forms.entry(entry).contested();
    Danger danger = contested ? Danger.FLAG_ONLY : Danger.SAFE;
    Judgement judgement = new Judgement(new EditClass(danger, kind));
    judgement.add(0.97, Evidence.WHOLE_NAME);
    Bearing bearing = mayBeRussian() ? evidence.bearing(entry, mention) : Bearing.NONE;
    boolean office = bearing == Bearing.OWN || bearing == Bearing.POSSIBLE;
    boolean near = evidence.hasCompatriot(entry) && bearing != Bearing.ANOTHERS;
    if (mayBeRussian() && !office && !near) {
      judgement.add(-0.1, "a Russian namesake is possible");
    }
    weighSource(judgement, 0.02);
    return judgement;
  }

  /** Whether the whole name is spelled as a Russian namesake's would be, but is not Russian. */
  private boolean mayBeRussian() {
    Piece given = mention.given();
    return given != null && reading(given).sibling() && reading(mention.piece()).sibling();
  }

  private @Nullable Judgement judgeSurname(VariantKind kind) {
    boolean named = evidence.hasFullName(entry);
    boolean other = !named && evidence.isSomebodyElse(mention.piece().key());
    if (around.followsAnotherName() || other) {
      return null;
    }
    Judgement judgement =
        new Judgement(new EditClass(reading(mention.piece()).danger(language), kind));
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
    if (!named && !office) {
      judgement.neverEdit("nothing else in the copy points to this person");
    }
    return judgement;
  }

  /** Whether the spelling only shows an ending that some language would give a variant. */
  private static boolean isEnding(VariantKind kind) {
    return kind == VariantKind.INFLECTED || kind == VariantKind.CASE_ENDING;
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
    Reading reading = reading(mention.piece());
    boolean historical = around.isHistorical();
    boolean dated = isDated(reading);
    boolean unknown = isEnding(kind) && around.isIntroduced();
    if (historical && (dated || reading.exonym()) || isSomethingElse(reading) || unknown) {
      return null;
    }
    Judgement judgement = new Judgement(new EditClass(reading.danger(language), kind));
    judgement.add(reading.exonym() ? 0.96 : 0.97, kind.label());
    if (historical && (reading.romanizedFor() & language) != 0) {
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
    boolean enough = isEnough(judgement, reading);
    VariantKind kind = judgement.editClass().kind();
    if (!enough && isEnding(kind)) {
      judgement.add(-0.5, "an ending that names do not show alone");
    }
    if (!enough) {
      judgement.neverEdit("too little says that this name is meant");
    }
    if (around.isIntroduced() || evidence.isElsewhere(mention, entry)) {
      judgement.neverEdit("the copy speaks of another one");
    }
    boolean place = isPlace();
    boolean dated = isDated(reading);
    boolean oneWord = mention.firstToken() == mention.lastToken();
    boolean thing = place && oneWord && around.isThing() && (dated || reading.exonym() && !placed);
    if (thing || place && around.precedesFigure()) {
      judgement.neverEdit("it may be the name of a thing");
    }
    if (reading.exonym() && NameForms.isAllSmall(mention.piece().surface(mention.text()))) {
      judgement.neverEdit("in small letters it may be a word");
    }
  }

  /** The table of what evidence each danger class asks for. */
  private boolean isEnough(Judgement judgement, Reading reading) {
    boolean source = judgement.hasAny(Evidence.SOURCE, Evidence.OWN_LANGUAGE);
    boolean near = judgement.has(Evidence.COUNTRY);
    boolean placed = judgement.has(Evidence.PLACE);
    boolean former = (reading.datedIn() & language) != 0;
    boolean wanted = former && near || placed && (former || near || source || reading.handListed());
    // A long name that only its own language has, in copy that comes from it.
    boolean unmistakable =
        judgement.has(Evidence.SOURCE) && length() >= LONG_NAME && !isWordOrSurname();
    // What is right elsewhere may be the name of another place: Odessa, in Texas.
    boolean elsewhere = forms.isRestyled(reading);
    return switch (judgement.editClass().danger()) {
      case SAFE ->
          near || source || placed && !elsewhere && length() > SHORT_NAME || reading.handListed();
      case NEEDS_CONTEXT ->
          wanted
              || near && (source || elsewhere && keepsWords(reading))
              || !isPlace() && (near || source);
      case FLAG_ONLY -> false;
    };
  }

  private boolean isWordOrSurname() {
    String key = copy.dictionary().names().key(mention.piece().key());
    return copy.dictionary().names().commonIn(mention.piece().key()) != 0
        || copy.dictionary().words().isWord(WordFilter.SURNAMES, key);
  }

  private boolean isPlace() {
    return forms.entry(entry).isPlace();
  }

  /** Whether the word is a person's surname here, or the first half of a longer name. */
  private boolean isSomethingElse(Reading reading) {
    boolean people = forms.entry(entry).isPeople();
    if (around.hasPlaceType() || !isPlace() && !people) {
      return false;
    }
    return around.hasTitle()
        || around.isInNorthAmerica()
        || around.isSpokenOf()
        || evidence.isSomebodyElse(mention.piece().key())
        || around.hasNameEnding() && (reading.exonym() || isDated(reading));
  }

  /** How likely it is that the spelling is something else: below a limit it is not worth a flag. */
  private void weighDanger(Judgement judgement) {
    boolean near = evidence.hasCompatriot(entry);
    boolean alone = mention.piece().part() == Part.SURNAME;
    if (isOrdinaryWord()) {
      boolean placed = near && !around.startsSentence() && !around.isInTitleCase();
      judgement.add(alone ? -0.4 : placed ? -0.35 : -0.6, "an ordinary word of the language");
    }
    if (length() < SHORT_NAME || alone && length() == SHORT_NAME) {
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
    boolean dated = isDated(reading);
    if (dated && around.hasOtherApposition()) {
      judgement.add(-0.1, "what stands behind it says something else of it");
    }
    if ((reading.exonym() || dated) && around.precedesAnotherName()) {
      judgement.add(dated ? -0.1 : -0.45, "may be part of a longer name");
    }
  }

  private void weighSource(Judgement judgement, double weight) {
    if (isFromSource(reading(mention.piece()))) {
      judgement.add(weight, Evidence.SOURCE);
    } else if (isFromOwnLanguage()) {
      judgement.add(weight, Evidence.OWN_LANGUAGE);
    }
  }

  private boolean isFromSource(Reading reading) {
    int source = copy.sourceLanguage() == null ? 0 : Languages.bit(copy.sourceLanguage());
    return ((reading.acceptedIn() | reading.romanizedFor() | reading.nativeIn() | reading.bentIn())
            & source)
        != 0;
  }

  private boolean isFromOwnLanguage() {
    return copy.sourceLanguage() != null
        && forms.entry(entry).natives().containsKey(copy.sourceLanguage());
  }

  private void weighPolicy(Judgement judgement) {
    if (forms.entry(entry).contested()) {
      judgement.neverEdit("the name is contested");
    } else if (judgement.editClass().danger() == Danger.FLAG_ONLY) {
      judgement.neverEdit("a spelling that is too easily something else in this language");
    } else if (!judgement.editClass().hasProved()) {
      judgement.neverEdit("edits of this kind have yet to prove themselves");
    }
    weighForms(judgement);
    if (isInWrittenQuotation()) {
      judgement.neverEdit("a quotation of something written");
    }
  }

  /** What the form that would be written, or the one that stands there, asks to be looked at. */
  private void weighForms(Judgement judgement) {
    Reading reading = reading(mention.piece());
    if (forms.isRestyled(reading) && reading.exonym() && !keepsWords(reading)) {
      judgement.neverEdit("the house's name may want another article or gender");
    }
    if (isUnreviewed()) {
      judgement.neverEdit("nobody has reviewed how " + copy.language() + " writes this name");
    }
    if (forms.entry(entry).isPeople() && reading.exonym() && !isDated(reading)) {
      // German Kiewer is one inhabitant, several, or an adjective.
      judgement.neverEdit("another language's word for people may stand for one or an adjective");
    }
  }

  /** Whether only one of several words would be written otherwise: Odessa, of Odessa region. */
  private boolean keepsWords(Reading reading) {
    String surface = mention.piece().surface(mention.text());
    return NameForms.wordsKept(surface, forms.nearest(entry, reading.part(), surface)) > 0;
  }

  private boolean isUnreviewed() {
    return forms.isUnreviewed(
        entry, mention.piece().part(), mention.piece().surface(mention.text()));
  }

  /** Whether a name in small letters may get its capitals back. */
  @Nullable Judgement judgeCapitals() {
    boolean risky =
        isUnreviewed()
            || isOrdinaryWord()
            || length() < SHORT_NAME
            || CaseForms.bend(copy.language());
    boolean foreign = isInTitleOrForeignPassage() || around.isBesideForeignWord();
    boolean named = around.isInIdentifier() || around.isSpokenOf();
    // Adjectives of many languages are the name of the people in small letters.
    boolean people = forms.entry(entry).isPeople();
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
    if (!judgement.hasAny(
        Evidence.COUNTRY, Evidence.SOURCE, Evidence.OWN_LANGUAGE, Evidence.PLACE)) {
      judgement.neverEdit("too little says that this name is meant");
    }
    if (mention.piece().part() == Part.SURNAME) {
      judgement.neverEdit("a surname alone may be written so on purpose");
    }
    if (!copy.dictionary().words().knows(copy.language())) {
      judgement.neverEdit("the language's ordinary words are not known");
    }
    if (isInWrittenQuotation()) {
      judgement.neverEdit("a quotation of something written");
    }
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
    if (!judgement.editClass().hasProved()) {
      judgement.neverEdit("edits of this kind have yet to prove themselves");
    }
    if (isInWrittenQuotation()) {
      judgement.neverEdit("a quotation of something written");
    }
    return judgement;
  }

  private boolean isInTitleOrForeignPassage() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isTitleOrForeign();
  }

  private boolean isInWrittenQuotation() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isWritten();
  }

  /**
   * Whether the language wrote the name so once, or does where no house style chooses: such a form
   * may be part of another name, and of a past that keeps it.
   */
  private boolean isDated(Reading reading) {
    return (reading.datedIn() & language) != 0 || forms.isRestyled(reading);
  }

  private boolean isOrdinaryWord() {
    return (copy.dictionary().names().commonIn(mention.piece().key()) & language) != 0;
  }

  private int length() {
    return copy.dictionary().names().key(mention.piece().key()).length();
  }

  private Reading reading(Piece piece) {
    return piece.readings().stream()
        .filter(reading -> reading.entry() == entry)
        .findFirst()
        .orElse(piece.readings().get(0));
  }
}
