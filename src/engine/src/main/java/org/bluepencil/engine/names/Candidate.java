package org.bluepencil.engine.names;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.DangerAnalysis;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Fold;

/** A mention taken for one entry: what the spelling and the place are, before they are weighed. */
final class Candidate {

  /** The farthest that a respelling is, in hundredths of a name: Rakka and Raqqa, not Lemberg. */
  private static final int RESPELLED = 25;

  /** Characters of a body's name that is long enough to be known by. */
  private static final int LONG_BODY = 8;

  /** Characters of a name that no word is near to. */
  private static final int LONG_NAME = 6;

  private final CopyView copy;
  private final FormLookup forms;
  private final Mention mention;
  private final int entry;
  private final Reading reading;
  private final String surface;
  private final Surroundings around;

  Candidate(CopyView copy, FormLookup forms, Mention mention, int entry) {
    this.copy = copy;
    this.forms = forms;
    this.mention = mention;
    this.entry = entry;
    this.reading = reading(mention.piece());
    this.surface = mention.piece().surface(mention.text());
    this.around = new Surroundings(copy, mention);
  }

  Entry entry() {
    return forms.entry(entry);
  }

  Surroundings around() {
    return around;
  }

  /** The name, or a person's surname, as it stands. */
  String surface() {
    return surface;
  }

  /** What the name, or a person's surname, is read as. */
  Reading reading() {
    return reading;
  }

  /** What a part of the name is read as for the entry. */
  Reading reading(Piece piece) {
    return piece.readings().stream()
        .filter(its -> its.entry() == entry)
        .findFirst()
        .orElse(piece.readings().get(0));
  }

  /** Whether the language that the copy was translated from spells the name so. */
  boolean isFromSource() {
    int source = copy.sourceLanguage() == null ? 0 : Languages.bit(copy.sourceLanguage());
    int spelled =
        reading.acceptedIn() | reading.romanizedFor() | reading.nativeIn() | reading.bentIn();
    return (spelled & source) != 0 || reading.isRelayed(copy.sourceLanguage(), copy.language());
  }

  /** Whether the copy was translated from a language of the name's own. */
  boolean isFromOwnLanguage() {
    return copy.sourceLanguage() != null && entry().natives().containsKey(copy.sourceLanguage());
  }

  /** Whether the spelling is right but for the house style, which has another one. */
  boolean isRestyled() {
    return forms.isRestyled(reading);
  }

  /**
   * Whether it is right but for the house style and the long name of a body, which nothing else is
   * called by: al-Qaeda.
   */
  boolean isRestyledBody() {
    return isRestyled() && entry().kind().equals("organisation") && surface.length() >= LONG_BODY;
  }

  /** Whether the language wrote the name so once. */
  boolean isFormer() {
    return (reading.datedIn() & language()) != 0;
  }

  /**
   * Whether the language wrote the name so once, or does where no house style chooses: such a form
   * may be part of another name, and of a past that keeps it.
   */
  boolean isDated() {
    return isFormer() || isRestyled();
  }

  /** Whether only one of several words would be written otherwise: Odessa, of Odessa region. */
  boolean keepsWords() {
    return NameForms.wordsKept(surface, forms.nearest(entry, reading.part(), surface)) > 0;
  }

  /**
   * Whether the form that would be written needs the same words around it: a person has no article,
   * and a respelling has the article and gender of what it respells.
   */
  boolean fitsWhereItStands() {
    String form = forms.nearest(entry, reading.part(), surface);
    return entry().isPerson()
        || keepsWords()
        || SpellingDistance.share(Fold.of(surface), Fold.of(form)) <= RESPELLED;
  }

  /** Whether nobody has reviewed how the language writes the name. */
  boolean isUnreviewed() {
    return forms.isUnreviewed(entry, mention.piece().part(), surface);
  }

  /** Whether the spelling is an ordinary word of the language. */
  boolean isOrdinaryWord() {
    return (names().commonIn(mention.piece().key()) & language()) != 0;
  }

  /**
   * Whether the spelling stays as it is in every language unless the copy was translated from the
   * one that has it.
   */
  boolean isLeftElsewhere() {
    return names().readings(mention.piece().key()).stream()
        .anyMatch(its -> its.part() == Part.LEAVE);
  }

  /** Whether the entry is the country that it belongs to. */
  boolean isCountry() {
    String territory = entry().territory();
    String country =
        territory == null ? "" : new ULocale("", territory).getDisplayCountry(ULocale.ENGLISH);
    return FormLookup.names(entry(), "en").stream()
        .anyMatch(name -> Fold.of(name).equals(Fold.of(country)));
  }

  /** Whether a long spelling is no word of the text's or the source's language, nor a surname. */
  boolean isNothingElse() {
    WordFilter words = copy.dictionary().words();
    String folded = Fold.of(surface);
    return folded.length() >= LONG_NAME
        && !words.isWord(WordFilter.SURNAMES, folded)
        && !words.isWord(copy.language(), folded)
        && (copy.sourceLanguage() == null || !words.isWord(copy.sourceLanguage(), folded));
  }

  /** Why the spelling is dangerous in the text's language, but for being an ordinary word. */
  Set<DangerAnalysis.Reason> reasonsButWord() {
    int key = mention.piece().key();
    return new DangerAnalysis(copy.dictionary().entries(), copy.dictionary().words())
        .reasons(names().key(key), reading, names().readings(key), 0, copy.language());
  }

  /** Letters of the folded spelling. */
  int length() {
    return names().key(mention.piece().key()).length();
  }

  /** Whether it stands in the title of a work or a passage of another language. */
  boolean isInTitleOrForeignPassage() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isTitleOrForeign();
  }

  /** Whether it stands in a quotation of something that was written. */
  boolean isInWrittenQuotation() {
    QuotedPassage passage = around.quotedPassage();
    return passage != null && passage.isWritten();
  }

  private NameIndex names() {
    return copy.dictionary().names();
  }

  private int language() {
    return Languages.bit(copy.language());
  }

  /**
   * Whether the source language's press spells the native name so and the text's language's press
   * spells it as it would be written: that is right for whoever else bears the name.
   */
  boolean isRightForNamesakes() {
    int source = copy.sourceLanguage() == null ? 0 : Languages.bit(copy.sourceLanguage());
    return (reading.ownRomanizedFor() & source) != 0
        && readingsOfWritten(reading.part())
            .anyMatch(its -> (its.ownRomanizedFor() & language()) != 0);
  }

  /** Whether the form that would be written is right for a bearer of the other native form too. */
  boolean isWrittenForSibling(Part part) {
    return readingsOfWritten(part).anyMatch(Reading::sibling);
  }

  /** What else the form that would be written comes from. */
  private Stream<Reading> readingsOfWritten(Part part) {
    return forms.accepted(entry, part).stream()
        .limit(1)
        .map(names()::find)
        .filter(key -> key >= 0)
        .flatMap(key -> names().readings(key).stream())
        .filter(its -> its.entry() == entry && its.part() == part);
  }
}
