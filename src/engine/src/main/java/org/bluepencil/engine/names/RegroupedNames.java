package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.names.JoinedForms.Joined;
import org.bluepencil.engine.names.JoinedForms.Letters;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Quotation;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of several words whose blanks stand elsewhere than they should: {@code Ursula vonder
 * Leyen}, {@code Kim Jongun}, {@code LosAngeles}. All letters must be there, and one of the words
 * be none by itself. Serves one copy.
 */
final class RegroupedNames {

  private static final int MOST_WORDS = 4;

  /** A name of so many words is nobody else's, nor an account that somebody chose. */
  private static final int WORDS_BEYOND_DOUBT = 3;

  private static final double CERTAIN = 0.96;
  private static final double LIKELY = 0.8;

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final JoinedForms forms;
  private final Map<Text, BitSet> taken;

  RegroupedNames(CopyView copy, CopyEvidence evidence, JoinedForms forms, List<Mention> mentions) {
    this.copy = copy;
    this.evidence = evidence;
    this.forms = forms;
    this.taken = Mention.wordsOf(mentions);
  }

  /**
   * A name whose blanks are put right.
   *
   * @param text the field
   * @param start where what is to be replaced starts
   * @param end where it ends
   * @param name what it is
   * @param form what to write
   * @param certain whether it may be put right unasked
   */
  record Regrouped(Text text, int start, int end, Joined name, String form, boolean certain) {

    boolean covers(UnknownWord word) {
      return word.text() == text && word.start() < end && word.end() > start;
    }

    boolean covers(MisplacedBlanks.Respaced other) {
      return other.text() == text && other.start() < end && other.end() > start;
    }

    double confidence() {
      return certain ? CERTAIN : LIKELY;
    }
  }

  /** All that a copy has of them. */
  List<Regrouped> find() {
    List<Regrouped> found = new ArrayList<>();
    if (!copy.dictionary().words().knows(copy.language())) {
      return found;
    }
    for (Text text : copy.texts()) {
      int next = 0;
      for (int token = 0; token < text.tokens().count(); token++) {
        if (token >= next && NameForms.startsWithCapital(text.word(token))) {
          Regrouped name = longest(text, token);
          if (name != null) {
            found.add(name);
            next = text.tokens().firstEndingAfter(name.end());
          }
        }
      }
    }
    return found;
  }

  private @Nullable Regrouped longest(Text text, int first) {
    for (int words = MOST_WORDS; words > 0; words--) {
      int last = first + words - 1;
      Regrouped name =
          last < text.tokens().count()
                  && isOneRun(text, first, last)
                  && hasOddWord(text, first, last)
              ? regrouped(text, first, last)
              : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static boolean isOneRun(Text text, int first, int last) {
    for (int token = first; token < last; token++) {
      if (text.tokens().start(token + 1) - text.tokens().end(token) != 1) {
        return false;
      }
    }
    boolean compound =
        Characters.isHyphen(Characters.at(text.string(), text.tokens().start(first) - 1))
            || Characters.isHyphen(Characters.at(text.string(), text.tokens().end(last)));
    return !compound
        && !text.isProtected(text.tokens().start(first), text.tokens().end(last))
        && !text.isInIdentifier(text.tokens().start(first), text.tokens().end(last));
  }

  /** Whether one of the words is no name, and no word unless it has a capital inside. */
  private boolean hasOddWord(Text text, int first, int last) {
    BitSet names = taken.getOrDefault(text, new BitSet());
    for (int token = first; token <= last; token++) {
      String word = text.word(token);
      boolean odd =
          hasCapitalInside(word)
              || first < last
                  && !names.get(token)
                  && !copy.dictionary().words().isWord(copy.language(), Fold.of(word));
      if (odd) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapitalInside(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Regrouped regrouped(Text text, int first, int last) {
    int start = text.tokens().start(first);
    int end = text.tokens().end(last);
    String surface = text.string().substring(start, end);
    Letters letters = Letters.of(surface);
    List<Joined> names = forms.find(letters);
    if (names.isEmpty()
        || surface.chars().anyMatch(Character::isDigit)
        || names.stream()
            .anyMatch(name -> Letters.of(name.form()).breaks().equals(letters.breaks()))
        || isTitle(text, start, end, last - first + 1)) {
      return null;
    }
    List<Joined> spelled = names.stream().filter(its -> isSpelled(its.form(), surface)).toList();
    Joined name = spelled.isEmpty() ? names.get(0) : spelled.get(0);
    String form = NameForms.fit(surface, name.form(), copy.language());
    boolean certain =
        !spelled.isEmpty()
            && !CaseForms.bend(copy.language())
            && isBeyondDoubt(text, first, last, name);
    return new Regrouped(text, start, end, name, form, certain);
  }

  /** Whether a spelling has the letters of a form, with their accents. */
  private static boolean isSpelled(String form, String surface) {
    return Objects.equals(plain(form), plain(surface));
  }

  private static String plain(String spelling) {
    StringBuilder letters = new StringBuilder();
    spelling.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * A long name in several pieces is no chosen one. What is run together into one word may be an
   * account; where the sentence wants a place, or the person's office stands there, it is not.
   */
  private boolean isBeyondDoubt(Text text, int first, int last, Joined name) {
    if (first < last) {
      return name.words() >= WORDS_BEYOND_DOUBT;
    }
    Piece piece = new Piece(first, last, -1, List.of(), 0, null);
    Mention mention = new Mention(text, piece, null);
    Surroundings around = new Surroundings(copy, mention);
    if (name.entry().isPerson()) {
      return evidence.bearing(name.index(), mention).compareTo(Bearing.POSSIBLE) >= 0
          || evidence.hasCompatriot(name.index()) && around.hasTitle();
    }
    return name.part() == Part.WHOLE
        && name.entry().isPlace()
        && around.isPlaced()
        && !around.precedesAnotherName()
        && !around.followsAnotherName()
        && !around.isSpokenOf()
        && !around.isInTitleCase();
  }

  private boolean isTitle(Text text, int start, int end, int words) {
    Quotation quotation = text.quotationAround(start, end);
    if (quotation == null) {
      return false;
    }
    QuotedPassage passage = new QuotedPassage(copy, text, quotation, words);
    return passage.isTitleOrForeign() || passage.isWritten();
  }
}
