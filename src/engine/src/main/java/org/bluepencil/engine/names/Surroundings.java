package org.bluepencil.engine.names;

import java.util.Locale;
import java.util.Set;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Quotation;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/** What stands next to a mention in its sentence. */
final class Surroundings {

  private static final int WORDS_TO_STATE = 6;

  private static final int LONGEST_HEADING = 200;

  /** How many words before and behind a name are read for what its sentence is about. */
  private static final int WORDS_AROUND = 60;

  private final CopyView copy;
  private final Text text;
  private final int firstToken;
  private final int lastToken;

  Surroundings(CopyView copy, Mention mention) {
    this.copy = copy;
    this.text = mention.text();
    this.firstToken = mention.firstToken();
    this.lastToken = mention.lastToken();
  }

  /** Whether an office, rank or form of address stands right before the name. */
  boolean hasTitle() {
    String before = wordBefore();
    return before != null && copy.profile().titles().contains(lower(before));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the title before the name is an office or rank, which few bear at a time. */
  boolean hasOffice() {
    String before = wordBefore();
    return hasTitle() && before != null && !copy.profile().addresses().contains(lower(before));
  }

  /**
   * Whether the word before it looks like another person's given name: a capital where no sentence
   * starts, no title, and no ordinary word of the language.
   */
  boolean followsAnotherName() {
    String before = wordBefore();
    return before != null
        && NameForms.startsWithCapital(before)
        && !NameForms.isAllCaps(before)
        && !hasTitle()
        && !copy.profile().placeTypes().contains(lower(before))
        && !copy.dictionary().words().isWord(copy.language(), Fold.of(before))
        && !isKnown(firstToken - 1);
  }

  /**
   * Whether it looks like the surname of somebody whose given name is a word as well: {@code lawyer
   * Grant Cherson}. A capitalised word stands before it in mid-sentence, and nothing puts it there.
   */
  boolean looksLikeSurname() {
    String before = wordBefore();
    if (before == null
        || !NameForms.startsWithCapital(before)
        || NameForms.isAllCaps(before)
        || isInTitleCase()
        || isKnown(firstToken - 1)) {
      return false;
    }
    String lower = lower(before);
    Profile profile = copy.profile();
    boolean ordinary =
        profile.titles().contains(lower)
            || profile.placeTypes().contains(lower)
            || profile.dayWords().contains(lower)
            || profile.capitals().contains(lower);
    Span sentence = text.sentenceAt(start());
    boolean opens = text.tokens().firstEndingAfter(sentence.start()) == firstToken - 1;
    boolean placed =
        firstToken > 1 && profile.placingWords().contains(lower(text.word(firstToken - 2)));
    return !ordinary && !opens && !placed && profile.knowsContext();
  }

  /** Whether a kind of place, such as region or city, stands right before or behind the name. */
  boolean hasPlaceType() {
    String before = wordBefore();
    String after = wordAfter();
    return before != null && copy.profile().placeTypes().contains(lower(before))
        || after != null && copy.profile().placeTypes().contains(lower(after));
  }

  /** Whether the copy says what it is, as one does of what nobody knows: "Lvove, a village". */
  boolean isIntroduced() {
    return hasApposition(ContextWords.INDEFINITE);
  }

  private boolean hasApposition(Set<String> articles) {
    int next = lastToken + 1;
    return next < text.tokens().count()
        && text.string().substring(end(), text.tokens().start(next)).equals(", ")
        && articles.contains(text.word(next));
  }

  /**
   * Whether an apposition follows that says it is no place: "Kiev, the cat" and not "Kiev, the
   * capital".
   */
  boolean hasOtherApposition() {
    int next = lastToken + 1;
    Span around = text.sentenceAt(start());
    boolean opening = firstToken - text.tokens().firstEndingAfter(around.start()) < 3;
    if (opening || next + 1 >= text.tokens().count() || !hasApposition(copy.profile().articles())) {
      return false;
    }
    for (int token = next + 1; token < text.tokens().count() && token < next + 5; token++) {
      if (text.tokens().start(token) >= around.end()) {
        break;
      }
      if (copy.profile().placeTypes().contains(lower(text.word(token)))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an American state or Canadian province follows in the sentence: the town is another,
   * {@code Moscow, Idaho}.
   */
  boolean isInNorthAmerica() {
    Span sentence = text.sentenceAt(start());
    int last = Math.min(text.tokens().count(), lastToken + 1 + WORDS_TO_STATE);
    for (int token = lastToken + 1; token < last; token++) {
      if (text.tokens().start(token) < sentence.end()
          && ContextWords.STATES.contains(text.word(token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a small word of another language joins the name to what stands before it: {@code Rue de
   * Moscou}, {@code Café de Kiev}. That is a name of its own.
   */
  boolean followsForeignParticle() {
    String before = wordBefore();
    return before != null
        && !ContextWords.ROMANCE.contains(copy.language())
        && !copy.profile().placingWords().contains(before)
        && ContextWords.PARTICLES.contains(before);
  }

  /** Whether a word in small letters that the language does not have stands beside the name. */
  boolean isBesideForeignWord() {
    return isForeignNeighbour(wordBefore()) || isForeignNeighbour(wordAfter());
  }

  private boolean isForeignNeighbour(@Nullable String word) {
    return word != null
        && NameForms.isAllSmall(word)
        && !copy.dictionary().words().isWord(copy.language(), Fold.of(word));
  }

  /**
   * Whether a word beside it makes a longer name of it, such as Street or Hotel; a small word may
   * stand between, {@code rue de Kiev}, or a hyphen, {@code Kharkov-class}.
   */
  boolean hasNameEnding() {
    Set<String> endings = copy.profile().nameEndings();
    String before = wordBefore();
    String after = wordAfter();
    boolean joined =
        Characters.isHyphen(Characters.at(text.string(), end()))
            && lastToken + 1 < text.tokens().count()
            && text.tokens().start(lastToken + 1) == end() + 1
            && endings.contains(lower(text.word(lastToken + 1)));
    boolean of =
        before != null
            && firstToken > 1
            && ContextWords.OF.contains(lower(before))
            && endings.contains(lower(text.word(firstToken - 2)));
    return joined
        || of
        || after != null && endings.contains(lower(after))
        || before != null && endings.contains(lower(before));
  }

  /**
   * Whether the sentence puts something there: a word such as near before the name, a kind of place
   * beside it, or a dateline.
   */
  boolean isPlaced() {
    String before = wordBefore();
    boolean article =
        before != null && copy.profile().articles().contains(lower(before)) && firstToken > 1;
    String placing = article ? text.word(firstToken - 2) : before;
    boolean listed =
        before != null
            && firstToken > 1
            && ContextWords.AND.contains(lower(before))
            && isKnown(firstToken - 2);
    return hasPlaceType()
        || listed
        || placing != null && copy.profile().placingWords().contains(lower(placing))
        || Characters.at(text.string(), start() - 1) == '\''
        || Characters.at(text.string(), start() - 1) == '\u2019'
        || isDateline();
  }

  /** Whether the name and nothing else stands in brackets, as a country does behind its town. */
  boolean isInBrackets() {
    return Characters.at(text.string(), start() - 1) == '('
        && Characters.at(text.string(), end()) == ')';
  }

  /** {@code MOSCA – The Kremlin …}: in capitals at the start of a paragraph, before a dash. */
  boolean isDateline() {
    int after = end();
    boolean dash =
        Characters.isBlank(Characters.at(text.string(), after))
            && "–—-(".indexOf(Characters.at(text.string(), after + 1)) >= 0;
    return dash && text.paragraphAt(start()).start() == start();
  }

  /** Whether an article or possessive makes a thing of the name: {@code a Kiev with peas}. */
  boolean isThing() {
    String before = wordBefore();
    int after = Characters.at(text.string(), end());
    boolean compound = Characters.isHyphen(after) || after == '–';
    return before != null
        && copy.profile().articles().contains(lower(before))
        && !compound
        && !hasPlaceType();
  }

  /** Whether a figure follows: {@code Kiev 88}. */
  boolean precedesFigure() {
    String after = wordAfter();
    return after != null && Character.isDigit(after.codePointAt(0));
  }

  /** Whether the sentence speaks of the word and does not use it: {@code also spelled Kiev}. */
  boolean isSpokenOf() {
    for (int token = firstToken - 1; token >= 0 && token >= firstToken - 2; token--) {
      if (copy.profile().namingWords().contains(lower(text.word(token)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence says before the name that something was written: a tweet, a banner. */
  boolean followsWrittenWord() {
    Span sentence = text.sentenceAt(start());
    for (int token = firstToken - 1; token >= Math.max(0, firstToken - WORDS_AROUND); token--) {
      if (text.tokens().start(token) < sentence.start()) {
        return false;
      }
      if (copy.profile().writtenQuotation().contains(lower(text.word(token)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name stands in a path or identifier: {@code /home/kyiv/}, {@code kyiv_office}. */
  boolean isInIdentifier() {
    return text.isInIdentifier(start(), end());
  }

  /** Whether it is one half of a hyphenated name. */
  boolean isHyphenatedWithName() {
    int before = Characters.at(text.string(), start() - 1);
    int after = Characters.at(text.string(), end());
    return Characters.isHyphen(before)
            && firstToken > 0
            && NameForms.startsWithCapital(text.word(firstToken - 1))
        || Characters.isHyphen(after)
            && lastToken + 1 < text.tokens().count()
            && text.tokens().start(lastToken + 1) == end() + 1
            && NameForms.startsWithCapital(text.word(lastToken + 1));
  }

  /**
   * Whether a capitalised word that is no title follows, so that this may be part of a longer name.
   */
  boolean precedesAnotherName() {
    String after = wordAfter();
    return after != null
        && NameForms.startsWithCapital(after)
        && !NameForms.isAllCaps(after)
        && !copy.profile().titles().contains(lower(after))
        && !copy.profile().placeTypes().contains(lower(after))
        && !copy.profile().dayWords().contains(lower(after));
  }

  /** Whether the sentence is about the past: an early year, or a word that says so. */
  boolean isHistorical() {
    return new PastSentence(copy, text).is(firstToken, lastToken);
  }

  /** The quotation that the name stands in, or null. */
  @Nullable QuotedPassage quotedPassage() {
    Quotation quotation = text.quotationAround(start(), end());
    return quotation == null
        ? null
        : new QuotedPassage(copy, text, quotation, lastToken - firstToken + 1);
  }

  /** Whether the mention's paragraph is a heading in which most words have capitals. */
  boolean isInTitleCase() {
    Span paragraph = text.paragraphAt(start());
    if (paragraph.length() > LONGEST_HEADING) {
      return false;
    }
    int capitals = 0;
    int words = 0;
    int token = text.tokens().firstEndingAfter(paragraph.start());
    for (; token < text.tokens().count() && text.tokens().start(token) < paragraph.end(); token++) {
      words++;
      capitals += NameForms.startsWithCapital(text.word(token)) ? 1 : 0;
    }
    return words >= 3 && capitals * 4 >= words * 3;
  }

  /** Whether no word of the sentence has a capital. */
  boolean isInSmallLetters() {
    Span sentence = text.sentenceAt(start());
    int token =
        Math.max(text.tokens().firstEndingAfter(sentence.start()), firstToken - WORDS_AROUND);
    int last = Math.min(text.tokens().count(), lastToken + WORDS_AROUND);
    for (; token < last && text.tokens().start(token) < sentence.end(); token++) {
      if (NameForms.startsWithCapital(text.word(token))) {
        return false;
      }
    }
    return true;
  }

  /** Whether an indefinite article makes a thing of the name: a panama, un kiev. */
  boolean followsIndefinite() {
    String before = wordBefore();
    return before != null && ContextWords.INDEFINITE.contains(before);
  }

  /** Whether no word around has a small letter. */
  boolean isInCapitals() {
    Span sentence = text.sentenceAt(start());
    int token =
        Math.max(text.tokens().firstEndingAfter(sentence.start()), firstToken - WORDS_AROUND);
    int last = Math.min(text.tokens().count(), lastToken + WORDS_AROUND);
    for (; token < last && text.tokens().start(token) < sentence.end(); token++) {
      if (text.word(token).codePoints().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence starts with the mention. */
  boolean startsSentence() {
    Span sentence = text.sentenceAt(start());
    return text.tokens().firstEndingAfter(sentence.start()) == firstToken;
  }

  private @Nullable String wordBefore() {
    if (firstToken == 0) {
      return null;
    }
    int end = text.tokens().end(firstToken - 1);
    String between = text.string().substring(end, start());
    boolean adjacent =
        between.equals(" ")
            || between.equals(". ")
            || between.length() == 1 && isBlankOrBreak(between.charAt(0))
            || between.equals("\r\n");
    return adjacent ? text.word(firstToken - 1) : null;
  }

  private static boolean isBlankOrBreak(char c) {
    return Characters.isSpace(c) || Characters.isLineBreak(c);
  }

  private @Nullable String wordAfter() {
    if (lastToken + 1 >= text.tokens().count()) {
      return null;
    }
    String between = text.string().substring(end(), text.tokens().start(lastToken + 1));
    return between.length() == 1 && isBlankOrBreak(between.charAt(0))
        ? text.word(lastToken + 1)
        : null;
  }

  /**
   * Whether the word is itself a name of the dictionary that stands by itself (a place, a body).
   */
  private boolean isKnown(int token) {
    int key = copy.dictionary().names().find(text.word(token));
    if (key < 0) {
      return false;
    }
    for (int i = copy.dictionary().names().firstReading(key);
        i < copy.dictionary().names().endReading(key);
        i++) {
      switch (copy.dictionary().names().reading(i).part()) {
        case WHOLE, SHORT -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private int start() {
    return text.tokens().start(firstToken);
  }

  private int end() {
    return text.tokens().end(lastToken);
  }
}
