package org.bluepencil.engine.remains;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;

/**
 * Sentences that a parenthesis or a line break of the source cut off: a lone day, a noun with a
 * relative clause that hangs on nothing, a phrase that belongs to the sentence before it, and a
 * speaker whose verb of saying was lost.
 */
final class Fragments {

  // English words of structure; other languages follow with their own.
  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "some",
          "any",
          "each",
          "every",
          "no",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "i",
          "there",
          "anyone",
          "everyone",
          "people",
          "all",
          "both",
          "many",
          "most");
  private static final Set<String> CUT_OFF = Set.of("from", "of", "by", "until", "since", "during");
  private static final Set<String> AUXILIARIES = Set.of("was", "were", "has", "had");
  private static final Set<String> PLACES = Set.of("in", "near", "at", "outside", "around");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "according",
          "announced",
          "added",
          "reported",
          "wrote",
          "declared",
          "stated",
          "confirmed",
          "warned",
          "claimed");

  private static final int LONGEST_LONE_DAY = 4;
  private static final int LONGEST_CUT_OFF = 5;
  private static final int RELATIVE_WITHIN = 8;
  private static final int LONGEST_OFFICE = 9;

  private final Profile profile;
  private final Consumer<Finding> findings;
  private final boolean english;

  Fragments(CopyView copy, Consumer<Finding> findings) {
    this.profile = copy.profile();
    this.findings = findings;
    this.english = copy.language().equals("en");
  }

  void look(Text text) {
    Span before = null;
    for (Span sentence : text.sentences()) {
      boolean follows =
          before != null
              && text.paragraphAt(before.start()).equals(text.paragraphAt(sentence.start()));
      Words words = new Words(text, sentence);
      if (follows && !endsInQuotation(text, before)) {
        loneDay(text, before, words);
        if (english) {
          hangingRelative(text, before, words);
          cutOff(text, before, words);
          lostSubject(text, before, words);
        }
      }
      if (english) {
        lostVerbOfSaying(text, words);
      }
      before = sentence;
    }
  }

  private static boolean endsInQuotation(Text text, Span sentence) {
    return "”»“\"’".indexOf(text.string().charAt(sentence.end() - 1)) >= 0;
  }

  /** "… the report said. Thursday." */
  private void loneDay(Text text, Span before, Words words) {
    if (words.count() == 0
        || words.count() > LONGEST_LONE_DAY
        || !profile.dayWords().contains(words.lower(0))) {
      return;
    }
    for (int i = 0; i < words.count(); i++) {
      if (!profile.dayWords().contains(words.lower(i)) && !words.isDigits(i)) {
        return;
      }
    }
    boolean named = false;
    for (int i = 0; i < words.count(); i++) {
      named |= words.startsWithCapital(i) && (i > 0 || words.lower(i).length() > 4);
    }
    if (named || words.count() == 1) {
      Span tail = tail(text, before, 3);
      String start = text.string().substring(tail.start(), tail.end()).strip();
      String bare = start.replaceAll("[.!?…]+$", "");
      boolean said = SAYING.contains(bare.substring(bare.lastIndexOf(' ') + 1));
      List<String> joined = said ? List.of(bare + " " + text.substring(words.span)) : List.of();
      flag(
          text,
          tail.start(),
          words.span.end(),
          "lone-day",
          Tier.SURE,
          0.9,
          joined,
          "This belongs to the sentence before it.");
    }
  }

  /** "… on Wednesday evening. Belgian capital and who is then due …" */
  private void hangingRelative(Text text, Span before, Words words) {
    if (words.count() < 3 || !words.startsWithCapital(0) || DETERMINERS.contains(words.lower(0))) {
      return;
    }
    for (int i = 1; i + 1 < words.count() && i < RELATIVE_WITHIN; i++) {
      if (words.text(i - 1, i).indexOf(',') >= 0) {
        return;
      }
      if (words.lower(i).equals("and") && RELATIVES.contains(words.lower(i + 1))) {
        Span tail = tail(text, before, 1);
        flag(
            text,
            tail.start(),
            words.end(i + 1),
            "hanging-relative",
            Tier.SURE,
            0.9,
            List.of(),
            "This sentence hangs on nothing: part of the one before it was moved here.");
        return;
      }
    }
  }

  /** "… according to a first report. From the prefecture." */
  private void cutOff(Text text, Span before, Words words) {
    if (words.count() >= 3
        && words.count() <= LONGEST_CUT_OFF
        && CUT_OFF.contains(words.lower(0))
        && (DETERMINERS.contains(words.lower(1)) || profile.dayWords().contains(words.lower(1)))) {
      Span tail = tail(text, before, 1);
      flag(
          text,
          tail.start(),
          words.span.end(),
          "cut-off",
          Tier.ADVISORY,
          0.75,
          List.of(),
          "This belongs to the sentence before it.");
    }
  }

  /** "… the match was scheduled for November. Was postponed …" */
  private void lostSubject(Text text, Span before, Words words) {
    boolean asks = text.string().charAt(words.span.end() - 1) == '?';
    if (words.count() >= 2
        && AUXILIARIES.contains(words.lower(0))
        && !asks
        && !words.startsWithCapital(1)) {
      Span tail = tail(text, before, 1);
      flag(
          text,
          tail.start(),
          words.end(1),
          "lost-subject",
          Tier.SURE,
          0.85,
          List.of(),
          "This sentence has no subject: it belongs to the one before it.");
    }
  }

  /** "… four people died in X, in eastern Ukraine, the governor of the region, Y Z." */
  private void lostVerbOfSaying(Text text, Words words) {
    String string = text.substring(words.span);
    int last = string.lastIndexOf(", ");
    int office = last < 0 ? -1 : string.lastIndexOf(", ", last - 1);
    if (office < 1 || !string.endsWith(".")) {
      return;
    }
    Words name = words.within(last, string.length());
    Words title = words.within(office, last);
    Words rest = words.within(0, office);
    boolean named =
        name.count() >= 2 && name.count() <= 4 && name.allStartWithCapital()
            || name.count() == 1 && profile.dayWords().contains(name.lower(0));
    boolean holdsOffice =
        title.count() >= 2
            && title.count() <= LONGEST_OFFICE
            && title.lower(0).equals("the")
            && profile.titles().contains(title.lower(1));
    boolean quoted = "”»\"".indexOf(string.charAt(office - 1)) >= 0;
    boolean told = quoted || rest.endsWithPlace(PLACES);
    if (named && holdsOffice && told && !rest.containsAny(SAYING)) {
      int start = words.span.start() + office + 2;
      flag(
          text,
          start,
          words.span.start() + last + 1,
          "lost-verb-of-saying",
          Tier.SURE,
          0.85,
          List.of("said " + string.substring(office + 2, last + 1)),
          "A verb of saying is missing before the speaker.");
    }
  }

  /** The last words of a sentence, up to its end. */
  private static Span tail(Text text, Span sentence, int count) {
    Words words = new Words(text, sentence);
    int from = words.count - count;
    return new Span(from <= 0 ? sentence.start() : words.start(from), sentence.end());
  }

  private void flag(
      Text text,
      int start,
      int end,
      String rule,
      Tier tier,
      double confidence,
      List<String> suggestions,
      String message) {
    findings.accept(
        new Finding(
            text.field(),
            start,
            end,
            Kind.FRAGMENT,
            "fragment." + rule,
            tier,
            Severity.MAJOR,
            false,
            confidence,
            suggestions,
            message,
            null,
            List.of()));
  }

  /** The words of a stretch of text. */
  private static final class Words {
    private final Text text;
    private final Span span;
    private final int first;
    private final int count;

    Words(Text text, Span span) {
      this.text = text;
      this.span = span;
      Tokens tokens = text.tokens();
      this.first = tokens.firstEndingAfter(span.start());
      int end = first;
      while (end < tokens.count() && tokens.start(end) < span.end()) {
        end++;
      }
      this.count = end - first;
    }

    /** Those between two offsets of the stretch. */
    Words within(int from, int to) {
      return new Words(text, new Span(span.start() + from, span.start() + to));
    }

    int count() {
      return count;
    }

    int start(int word) {
      return text.tokens().start(first + word);
    }

    int end(int word) {
      return text.tokens().end(first + word);
    }

    String word(int word) {
      return text(word, word);
    }

    /** From the start of one word to the end of another. */
    String text(int from, int to) {
      return text.string()
          .substring(text.tokens().start(first + from), text.tokens().end(first + to));
    }

    String lower(int word) {
      return word(word).toLowerCase(Locale.ROOT);
    }

    boolean startsWithCapital(int word) {
      return Character.isUpperCase(word(word).codePointAt(0));
    }

    boolean isDigits(int word) {
      return word(word).chars().allMatch(Character::isDigit);
    }

    boolean allStartWithCapital() {
      for (int i = 0; i < count; i++) {
        if (!startsWithCapital(i)) {
          return false;
        }
      }
      return true;
    }

    boolean containsAny(Set<String> words) {
      for (int i = 0; i < count; i++) {
        if (words.contains(lower(i))) {
          return true;
        }
      }
      return false;
    }

    /** Whether the last four words hold a preposition of place. */
    boolean endsWithPlace(Set<String> prepositions) {
      for (int i = Math.max(0, count - 4); i < count - 1; i++) {
        if (prepositions.contains(lower(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
