package org.bluepencil.engine.names;

import java.util.List;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.names.Mention.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a spelling is a variant of an entry at this place, by the policy on what may be
 * changed. Null means: leave it alone.
 */
final class NameJudge {

  /** Languages whose names bend with the sentence: a nominative in their place would be wrong. */
  private static final List<String> INFLECTING = List.of("pl", "uk", "ru");

  private static final int SHORT_NAME = 4;

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
   */
  @Nullable Judgement judge(int readings) {
    // A comma joins the words of a phrase to leave alone, such as Odessa, Texas; never a name's.
    boolean listed = mention.piece().surface(mention.text()).indexOf(',') >= 0;
    if (listed || around.isHyphenatedWithName() && forms.entry(entry).isPerson()) {
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
    Judgement judgement;
    if (mention.isFullName()) {
      judgement = judgeFullName();
    } else if (mention.piece().part() == Part.SURNAME) {
      judgement = judgeSurname();
    } else {
      judgement = judgeName();
    }
    if (judgement == null) {
      return null;
    }
    if (readings > 1) {
      judgement.add(-0.3, "it could be any of " + readings + " names");
    }
    weighPolicy(judgement);
    return judgement;
  }

  private Judgement judgeFullName() {
    Judgement judgement = new Judgement(0.97, "given name and surname");
    Piece given = mention.given();
    boolean own = given == null || reading(given).own();
    if (!own && !around.hasTitle() && !evidence.hasCompatriot(entry)) {
      judgement.add(-0.1, "a Russian namesake is possible");
    }
    weighSource(judgement, 0.02);
    return judgement;
  }

  private @Nullable Judgement judgeSurname() {
    boolean named = evidence.hasFullName(entry);
    boolean other = !named && evidence.isSomebodyElse(mention.piece().key());
    if (around.followsAnotherName() || other) {
      return null;
    }
    Judgement judgement = new Judgement(0.8, "surname alone");
    boolean near = evidence.hasCompatriot(entry);
    if (named) {
      judgement.add(0.17, "the copy gives the full name");
    }
    if (around.hasOffice()) {
      judgement.add(0.1, "an office stands before it");
    } else if (around.hasTitle()) {
      judgement.add(0.03, "a form of address stands before it");
    }
    if (near) {
      judgement.add(0.05, "the copy is about the same country");
    }
    weighSource(judgement, 0.05);
    if (isOrdinaryWord()) {
      judgement.add(-0.4, "an ordinary word of the language");
    }
    if (length() <= SHORT_NAME) {
      judgement.add(-0.3, "short");
    }
    if (!named) {
      judgement.neverEdit("nothing else in the copy points to this person");
    }
    return judgement;
  }

  private @Nullable Judgement judgeName() {
    Reading reading = reading(mention.piece());
    boolean historical = around.isHistorical();
    boolean dated = isDated(reading);
    if (historical && (dated || reading.exonym()) || isSomethingElse(reading)) {
      return null;
    }
    boolean renamed = reading.datedIn() != 0 && reading.romanizedFor() == 0;
    Judgement judgement =
        reading.exonym()
            ? new Judgement(0.96, "another language's name")
            : new Judgement(0.97, "another spelling of the name");
    if (renamed) {
      judgement.neverEdit("the name was changed; the old one may be meant");
    }
    if (historical && (reading.romanizedFor() & language) != 0) {
      judgement.neverEdit("the sentence is about the past");
    }
    weighEvidence(judgement, reading, dated);
    weighDanger(judgement, reading, evidence.hasCompatriot(entry));
    weighNeighbours(judgement, reading);
    return judgement;
  }

  /**
   * A spelling alone proves nothing: it may be a town elsewhere, a surname, a brand. It is put
   * right where the copy is about the country or was translated from a language that spells it so;
   * another language's name also where the sentence puts something there.
   */
  private void weighEvidence(Judgement judgement, Reading reading, boolean dated) {
    boolean near = evidence.hasCompatriot(entry);
    boolean placed = around.isPlaced();
    if (near) {
      judgement.add(0.02, "the copy is about the same country");
    }
    weighSource(judgement, 0.02);
    boolean fromSource = isFromSource(reading);
    boolean known = near || fromSource || dated && placed || reading.handListed();
    boolean place = forms.entry(entry).kind().equals("place");
    boolean situated = !reading.exonym() || !place || placed || near && fromSource;
    if (!known || !situated) {
      judgement.neverEdit("too little says that this name is meant");
    }
    boolean oneWord = mention.firstToken() == mention.lastToken();
    boolean thing = place && oneWord && around.isThing() && (dated || reading.exonym() && !placed);
    if (thing || place && around.precedesFigure()) {
      judgement.neverEdit("it may be the name of a thing");
    }
    if (reading.exonym() && NameForms.isAllSmall(mention.piece().surface(mention.text()))) {
      judgement.neverEdit("in small letters it may be a word");
    }
  }

  /** Whether the word is a person's surname here, or the first half of a longer name. */
  private boolean isSomethingElse(Reading reading) {
    if (around.hasPlaceType() || !forms.entry(entry).kind().equals("place")) {
      return false;
    }
    return around.hasTitle()
        || around.isInNorthAmerica()
        || around.isSpokenOf()
        || evidence.isSomebodyElse(mention.piece().key())
        || around.hasNameEnding() && (reading.exonym() || isDated(reading));
  }

  private void weighDanger(Judgement judgement, Reading reading, boolean near) {
    if (isOrdinaryWord()) {
      boolean placed = near && !around.startsSentence() && !around.isInTitleCase();
      judgement.add(placed ? -0.35 : -0.6, "an ordinary word of the language");
    }
    boolean acronym =
        reading.part() == Part.SHORT
            && NameForms.isAllCaps(mention.piece().surface(mention.text()));
    if (length() < SHORT_NAME) {
      judgement.add(near ? -0.3 : -0.6, "short");
    } else if (length() == SHORT_NAME
        && !near
        && !isFromSource(reading)
        && !acronym
        && !isDated(reading)) {
      judgement.add(-0.1, "short, and nothing else points to the country");
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
      judgement.add(weight, "the language the copy was translated from spells it so");
    }
  }

  private boolean isFromSource(Reading reading) {
    int source = copy.sourceLanguage() == null ? 0 : Languages.bit(copy.sourceLanguage());
    return ((reading.acceptedIn() | reading.romanizedFor() | reading.nativeIn()) & source) != 0;
  }

  private void weighPolicy(Judgement judgement) {
    Entry known = forms.entry(entry);
    if (known.contested()) {
      judgement.neverEdit("the name is contested");
    }
    if (INFLECTING.contains(copy.language())) {
      judgement.neverEdit("the case that the sentence wants is not known");
    }
    if (isInWrittenQuotation()) {
      judgement.neverEdit("a quotation of something written");
    }
  }

  /** Whether a name in small letters may get its capitals back. */
  @Nullable Judgement judgeCapitals() {
    boolean risky =
        isOrdinaryWord() || length() < SHORT_NAME || INFLECTING.contains(copy.language());
    boolean foreign = isInTitleOrForeignPassage() || around.isBesideForeignWord();
    boolean named = around.isInIdentifier() || around.isSpokenOf();
    if (risky || mention.piece().part() == Part.SHORT || foreign || named) {
      return null;
    }
    Judgement judgement = new Judgement(0.97, "a name in small letters");
    boolean known = evidence.hasCompatriot(entry) || isFromSource(reading(mention.piece()));
    if (!known && !around.isPlaced()) {
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

  private boolean isInTitleOrForeignPassage() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isTitleOrForeign();
  }

  private boolean isInWrittenQuotation() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isWritten();
  }

  /** Whether the language wrote the name so once. */
  private boolean isDated(Reading reading) {
    return (reading.datedIn() & language) != 0;
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
