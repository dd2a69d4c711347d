package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into paragraphs and sentences, in one pass each.
 *
 * <p>A paragraph is a line, joined to the next one where that goes on in lower case after a line
 * that ends in the middle of a sentence (hard-wrapped copy). A sentence ends at {@code . ! ? …} and
 * the closing marks behind it, before a blank, unless the point belongs to a known abbreviation or
 * an initial, makes an ordinal of a number after a German article, or the text goes on in lower
 * case.
 */
final class Sentences {

  /** German articles and what is fused with them: a number of few digits after one counts off. */
  private static final Set<String> BEFORE_ORDINALS =
      Set.of("am", "das", "dem", "den", "der", "des", "die", "im", "vom", "zum", "zur");

  private Sentences() {}

  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      int next = afterBreak(text, end);
      int line = start;
      while (next < text.length() && continues(text, line, end, next)) {
        line = next;
        end = lineEnd(text, next);
        next = afterBreak(text, end);
      }
      Span trimmed = trim(text, start, end);
      if (trimmed.length() > 0) {
        paragraphs.add(trimmed);
      }
      start = next;
    }
    return paragraphs;
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !Characters.isLineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int afterBreak(String text, int lineEnd) {
    if (lineEnd + 1 < text.length()
        && text.charAt(lineEnd) == '\r'
        && text.charAt(lineEnd + 1) == '\n') {
      return lineEnd + 2;
    }
    return Math.min(text.length(), lineEnd + 1);
  }

  private static boolean continues(String text, int start, int end, int next) {
    Span line = trim(text, start, end);
    if (line.length() == 0 || !Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    int last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == ',' || Characters.isHyphen(last);
  }

  static Span trim(String text, int start, int end) {
    while (start < end && Characters.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * @param abbreviations words after which a point does not end a sentence, lower case, without it
   */
  static List<Span> sentences(String text, List<Span> paragraphs, Set<String> abbreviations) {
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      int i = start;
      while (i < paragraph.end()) {
        if (!isTerminator(text.charAt(i))) {
          i++;
          continue;
        }
        int end = afterClosingMarks(text, i, paragraph.end());
        if (endsSentence(text, start, i, end, paragraph.end(), abbreviations)) {
          sentences.add(new Span(start, end));
          start = skipBlanks(text, end, paragraph.end());
          end = start;
        }
        i = Math.max(i + 1, end);
      }
      if (start < paragraph.end()) {
        sentences.add(new Span(start, paragraph.end()));
      }
    }
    return sentences;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static int afterClosingMarks(String text, int terminator, int limit) {
    int i = terminator + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (isTerminator(c) || ")]”’»\"'“".indexOf(c) >= 0) {
        i++;
      } else if (Characters.isSpace(c) && Characters.at(text, i + 1) == '»' && i + 1 < limit) {
        // French sets a space before its closing mark.
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private static int skipBlanks(String text, int from, int limit) {
    int i = from;
    while (i < limit && Characters.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(
      String text, int start, int terminator, int end, int limit, Set<String> abbreviations) {
    if (end >= limit) {
      return true;
    }
    if (!Characters.isBlank(text.charAt(end))) {
      return false;
    }
    int next = skipBlanks(text, end, limit);
    int first = text.codePointAt(next);
    if (Character.isLowerCase(first) || first == ',' || first == ';') {
      return false;
    }
    return text.charAt(terminator) != '.'
        || end > terminator + 1
        || !isAbbreviation(text, start, terminator, abbreviations)
            && !isOrdinal(text, start, terminator);
  }

  /** Whether a point makes a number an ordinal, as in German: <i>am 12. Mai</i>. */
  private static boolean isOrdinal(String text, int start, int point) {
    int digits = point;
    while (digits > start && point - digits < 3 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int end = digits;
    while (end > start && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int word = end;
    while (word > start && end - word < 4 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return digits < point
        && end < digits
        && BEFORE_ORDINALS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isAbbreviation(
      String text, int start, int point, Set<String> abbreviations) {
    int from = point;
    // No abbreviation is longer than this; the bound keeps the whole pass linear.
    int floor = Math.max(start, point - 20);
    while (from > floor
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, point);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }
}
