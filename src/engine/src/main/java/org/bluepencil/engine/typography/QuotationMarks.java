package org.bluepencil.engine.typography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile.Typography;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of each paragraph and says where they do not fit: turned round, opened
 * or closed twice, left over, with a blank on the wrong side, or of another make than the rest.
 *
 * <p>A mark is judged by its shape and by the blanks around it. It is edited only where both leave
 * one reading; a quotation that runs over several paragraphs keeps its opening marks.
 */
final class QuotationMarks {

  /** A copy of fewer paragraphs may be an excerpt that starts or ends within a quotation. */
  private static final int LEAST_PARAGRAPHS = 3;

  private final CopyView copy;
  private final Typography typography;
  private final char open;
  private final char close;
  private final Consumer<Finding> findings;
  private final boolean copyUsesOwnMarks;

  /** One mark of a paragraph. */
  private record Mark(int at, boolean opens) {}

  QuotationMarks(CopyView copy, Typography typography, Consumer<Finding> findings) {
    this.copy = copy;
    this.typography = typography;
    this.open = typography.openQuote().charAt(0);
    this.close = typography.closeQuote().charAt(0);
    this.findings = findings;
    this.copyUsesOwnMarks = ownPairs() > 0;
  }

  private long ownPairs() {
    return copy.texts().stream()
        .flatMap(text -> text.quotations().stream().map(q -> text.string().charAt(q.open())))
        .filter(mark -> mark == open)
        .count();
  }

  void look(Text text) {
    // A quotation that an earlier paragraph left open: where its mark stands, or -1.
    int pending = -1;
    for (Span paragraph : text.paragraphs()) {
      Set<Integer> foreign = new HashSet<>();
      if (copyUsesOwnMarks) {
        new ForeignMarks(text, paragraph, typography, findings).look(foreign);
      }
      Walk walk = new Walk(text, paragraph, foreign);
      if (!walk.marks.isEmpty()) {
        pending = walk.walk(pending);
      }
    }
    leftOpen(text, pending);
  }

  /** An excerpt may start or end within a quotation; a whole copy may not. */
  private static boolean isWhole(Text text) {
    return text.paragraphs().size() >= LEAST_PARAGRAPHS;
  }

  private void leftOpen(Text text, int mark) {
    if (mark >= 0 && isWhole(text)) {
      Span words = wordsAround(text, mark);
      flag(text, words, "left-open", List.of(), "This quotation is not closed.");
    }
  }

  private void flag(Text text, Span words, String rule, List<String> suggestions, String message) {
    findings.accept(
        TypographyCheck.flag(
            text, words.start(), words.end(), Kind.TYPOGRAPHY, rule, suggestions, message));
  }

  /** One walk over the marks of a paragraph. */
  private final class Walk {
    private final Text text;
    private final String string;
    private final Span paragraph;
    private final List<Mark> marks;
    private boolean inside;
    private int opened = -1;
    private int closed = -1;
    private boolean flagged;

    Walk(Text text, Span paragraph, Set<Integer> foreign) {
      this.text = text;
      this.string = text.string();
      this.paragraph = paragraph;
      this.marks = marks(foreign);
    }

    private List<Mark> marks(Set<Integer> foreign) {
      List<Mark> found = new ArrayList<>();
      for (int i = paragraph.start(); i < paragraph.end(); i++) {
        char c = string.charAt(i);
        boolean closesGerman = open == '„' && c == '”';
        boolean ours = c == open || c == close || closesGerman;
        if (ours && !foreign.contains(i) && !text.isProtected(i, i + 1)) {
          found.add(new Mark(i, c == open));
        }
      }
      return found;
    }

    /**
     * @param pending where an earlier paragraph opened a quotation and left it open, or -1
     * @return where a quotation is left open for the next paragraph to go on with, or -1
     */
    int walk(int pending) {
      Mark first = marks.get(0);
      // A quotation that goes on is either opened anew at the paragraph's start or closed in it.
      inside = pending >= 0 && !first.opens && !isBlank(first.at - 1);
      if (pending >= 0 && first.opens && first.at > paragraph.start()) {
        leftOpen(text, pending);
      }
      int i = 0;
      while (i < marks.size()) {
        Mark mark = marks.get(i);
        Mark next = i + 1 < marks.size() ? marks.get(i + 1) : null;
        if (inside) {
          i += mark.opens ? openedTwice(mark, next) : closes(mark);
        } else if (mark.opens) {
          i += opens(mark, next);
        } else {
          i += closesNothing(mark, next);
        }
      }
      return inside ? opened : -1;
    }

    private int opens(Mark mark, @Nullable Mark next) {
      int behind = Characters.at(string, mark.at + 1);
      if (isLeftOver(mark) && (behind == ',' || behind == '.' || behind == ';')) {
        leftOver(mark);
        return 1;
      }
      boolean blankAfter = isBlank(mark.at + 1);
      inside = true;
      opened = mark.at;
      boolean blankBefore = isBlank(mark.at - 1);
      if (blankAfter
          && blankBefore
          && next != null
          && !next.opens
          && typography.quoteSpace().isEmpty()) {
        dropBlanks(
            mark.at + 1,
            1,
            "space-in-quotation",
            "No blank stands behind an opening quotation mark.");
      }
      return 1;
    }

    /** Whether a mark stands right behind one that closed a quotation, or a blank apart. */
    private boolean isLeftOver(Mark mark) {
      return closed >= 0
          && (closed == mark.at - 1 || closed == mark.at - 2 && isBlank(mark.at - 1));
    }

    /**
     * {@code life!” “, he}: a mark too many behind a closed quotation, and with it the comma that
     * the quotation's own mark makes needless.
     */
    private void leftOver(Mark mark) {
      boolean ended = "!?.,…".indexOf(Characters.at(string, closed - 1)) >= 0;
      boolean comma = ended && Characters.at(string, mark.at + 1) == ',';
      edit(
          closed + 1,
          mark.at + (comma ? 2 : 1),
          "stray-mark",
          "",
          "A quotation mark is left over behind the closed quotation.");
    }

    private int closes(Mark mark) {
      inside = false;
      closed = mark.at;
      if (opened >= paragraph.start() && string.substring(opened + 1, mark.at).isBlank()) {
        return 1;
      }
      boolean blankBefore = isBlank(mark.at - 1);
      boolean endsAfter =
          isBlank(mark.at + 1) || ",.;:!?)".indexOf(Characters.at(string, mark.at + 1)) >= 0;
      if (blankBefore && endsAfter && opened >= 0 && typography.quoteSpace().isEmpty()) {
        dropBlanks(
            mark.at - 1,
            -1,
            "space-in-quotation",
            "No blank stands before a closing quotation mark.");
      }
      return 1;
    }

    /** {@code make yourself heard! “The world …”}: opened again before it was closed. */
    private int openedTwice(Mark mark, @Nullable Mark next) {
      boolean doubled = next != null && next.at - mark.at <= 2;
      boolean last = next == null || next.opens || doubled;
      boolean ends = isBlank(mark.at + 1) || isPunctuation(mark.at + 1) || doubled;
      if (!isBlank(mark.at - 1) && last && ends) {
        edit(
            mark.at,
            mark.at + 1,
            "reversed-mark",
            typography.closeQuote(),
            "This mark closes the quotation.");
        inside = false;
        closed = mark.at;
        return 1;
      }
      if (closesBeforeComma(mark)) {
        return 1;
      }
      // What follows in the paragraph is counted from a wrong start: one flag is enough.
      if (flagged) {
        opened = mark.at;
        return 1;
      }
      flagged = true;
      List<String> suggestions = isBlank(mark.at - 1) ? mended(mark.at) : List.of();
      flagAround(
          mark.at,
          "opened-twice",
          suggestions,
          "The quotation is opened again before it is closed.");
      opened = mark.at;
      return 1;
    }

    /** {@code defend life! “, he said}: no opening mark stands before a comma. */
    private boolean closesBeforeComma(Mark mark) {
      if (Characters.at(string, mark.at + 1) != ',' || !isBlank(mark.at - 1)) {
        return false;
      }
      int from = mark.at - 1;
      while (from > paragraph.start() && isBlank(from - 1)) {
        from--;
      }
      boolean ended = "!?.…".indexOf(Characters.at(string, from - 1)) >= 0;
      edit(
          from,
          mark.at + (ended ? 2 : 1),
          "reversed-mark",
          typography.closeQuote(),
          "This mark closes the quotation.");
      inside = false;
      closed = mark.at;
      return true;
    }

    /** The words around a mark without it, and with the quotation closed before it. */
    private List<String> mended(int at) {
      Span words = wordsAround(text, at);
      if (words.start() >= at - 1 || words.end() <= at + 1) {
        return List.of();
      }
      String before = string.substring(words.start(), at - 1);
      String blank = string.substring(at - 1, at);
      String after = string.substring(at + 1, words.end());
      String closed = typography.closeQuote() + blank + typography.openQuote();
      return List.of(before + blank + after, before + closed + after);
    }

    /** A closing mark where nothing is open: turned round, or left over. */
    private int closesNothing(Mark mark, @Nullable Mark next) {
      int behind = Characters.at(string, mark.at + 1);
      if (isLeftOver(mark) && (isBlank(mark.at + 1) || behind == ',')) {
        leftOver(mark);
        return 1;
      }
      boolean looksOpening = isBlank(mark.at - 1);
      if (looksOpening && next != null) {
        boolean reversedPair = next.opens && (isBlank(next.at + 1) || isPunctuation(next.at + 1));
        if (reversedPair || !next.opens && !isBlank(next.at - 1)) {
          turn(mark, next, reversedPair);
          return 2;
        }
      }
      if (isWhole(text)) {
        flagAround(
            mark.at,
            "closes-nothing",
            List.of(),
            "This mark closes a quotation that was never opened.");
      }
      return 1;
    }

    /** Turns an opening mark round, and the closing one if that is turned as well. */
    private void turn(Mark first, Mark last, boolean lastToo) {
      int afterFirst = first.at + 1;
      while (afterFirst < last.at && isBlank(afterFirst)) {
        afterFirst++;
      }
      int beforeLast = last.at;
      while (lastToo && beforeLast > afterFirst && isBlank(beforeLast - 1)) {
        beforeLast--;
      }
      if (beforeLast == afterFirst) {
        return;
      }
      String space = typography.quoteSpace();
      String message = "The quotation mark is turned round.";
      edit(first.at, afterFirst, "reversed-mark", typography.openQuote() + space, message);
      if (lastToo) {
        edit(beforeLast, last.at + 1, "reversed-mark", space + typography.closeQuote(), message);
      }
    }

    private void dropBlanks(int from, int step, String rule, String message) {
      int to = from;
      while (to > paragraph.start() && to < paragraph.end() - 1 && isBlank(to + step)) {
        to += step;
      }
      edit(Math.min(from, to), Math.max(from, to) + 1, rule, "", message);
    }

    private void edit(int start, int end, String rule, String replacement, String message) {
      findings.accept(
          TypographyCheck.edit(text, start, end, Kind.TYPOGRAPHY, rule, replacement, message));
    }

    private void flagAround(int at, String rule, List<String> suggestions, String message) {
      flag(text, wordsAround(text, at), rule, suggestions, message);
    }

    private boolean isBlank(int at) {
      return at < paragraph.start()
          || at >= paragraph.end()
          || Characters.isBlank(string.charAt(at));
    }

    private boolean isPunctuation(int at) {
      return ",.;:!?)…".indexOf(Characters.at(string, at)) >= 0;
    }
  }

  /** The mark with the word before it and the word behind it, where they are in its paragraph. */
  private static Span wordsAround(Text text, int at) {
    Span paragraph = text.paragraphAt(at);
    int token = text.tokens().firstEndingAfter(at);
    int start = at;
    int end = at + 1;
    if (token > 0 && text.tokens().start(token - 1) >= paragraph.start()) {
      start = text.tokens().start(token - 1);
    }
    if (token < text.tokens().count() && text.tokens().end(token) <= paragraph.end()) {
      end = text.tokens().end(token);
    }
    return new Span(start, end);
  }
}
