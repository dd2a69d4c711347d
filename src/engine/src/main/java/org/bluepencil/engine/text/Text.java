package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a copy as checks see it: plain characters, with a map back to the source they were
 * read from. All offsets a check uses are UTF-16 code units of {@link #string()}; {@link #toSource}
 * turns them into offsets of the source.
 *
 * <p>Words, paragraphs and sentences are found when the view is made. Immutable and thread-safe.
 */
public final class Text {

  private final int field;
  private final String string;
  private final int @Nullable [] sourceStarts;
  private final int @Nullable [] sourceEnds;
  private final Tokens tokens;
  private final List<Span> paragraphs;
  private final List<Span> sentences;
  private final List<Span> protectedSpans;
  private final List<Quotation> quotations;

  private Text(
      int field,
      String string,
      int @Nullable [] sourceStarts,
      int @Nullable [] sourceEnds,
      Set<String> abbreviations) {
    this.field = field;
    this.string = string;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.tokens = Tokens.of(string);
    this.paragraphs = List.copyOf(Sentences.paragraphs(string));
    this.sentences = List.copyOf(Sentences.sentences(string, paragraphs, abbreviations));
    this.protectedSpans = List.copyOf(ProtectedSpans.of(string));
    List<Quotation> found = new ArrayList<>();
    paragraphs.forEach(paragraph -> found.addAll(Quotation.in(string, paragraph)));
    this.quotations = List.copyOf(found);
  }

  /**
   * A view of plain text, which is its own source.
   *
   * @param field index of the field in the copy
   * @param abbreviations words after which a point does not end a sentence, lower case, without it
   */
  public static Text plain(int field, String string, Set<String> abbreviations) {
    return new Text(field, string, null, null, abbreviations);
  }

  /**
   * A view of text that a reader took out of markup.
   *
   * @param sourceStarts for each code unit of {@code string}, where what it was read from starts
   * @param sourceEnds and where that ends, such as behind an entity
   */
  public static Text mapped(
      int field, String string, int[] sourceStarts, int[] sourceEnds, Set<String> abbreviations) {
    if (sourceStarts.length != string.length() || sourceEnds.length != string.length()) {
      throw new IllegalArgumentException(
          "expected a source start and end for each of " + string.length() + " code units");
    }
    return new Text(field, string, sourceStarts.clone(), sourceEnds.clone(), abbreviations);
  }

  /** Index of the field in the copy. */
  public int field() {
    return field;
  }

  /** The plain characters. */
  public String string() {
    return string;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Non-empty paragraphs, without the blanks around them. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Sentences; none crosses a paragraph's end. */
  public List<Span> sentences() {
    return sentences;
  }

  public List<Quotation> quotations() {
    return quotations;
  }

  /** The quotation in which a span stands, or null. */
  public @Nullable Quotation quotationAround(int start, int end) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).open() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Quotation before = low == 0 ? null : quotations.get(low - 1);
    return before != null && end <= before.close() ? before : null;
  }

  /** The source's span for a span of {@link #string()}; an empty one stays empty. */
  public Span toSource(int start, int end) {
    if (sourceStarts == null || sourceEnds == null) {
      return new Span(start, end);
    }
    int last = start == end ? sourceBefore(start, sourceEnds) : sourceEnds[end - 1];
    int first = start == end ? last : sourceStarts[start];
    return new Span(first, last);
  }

  private static int sourceBefore(int offset, int[] ends) {
    return offset == 0 ? 0 : ends[offset - 1];
  }

  /** A word of the text, as it stands. */
  public String word(int token) {
    return string.substring(tokens().start(token), tokens().end(token));
  }

  public String substring(Span span) {
    return string.substring(span.start(), span.end());
  }

  /** Whether the span touches something that may not be edited (a URL, handle, code …). */
  public boolean isProtected(int start, int end) {
    int i = firstEndingAfter(protectedSpans, start);
    return i < protectedSpans.size() && protectedSpans.get(i).overlaps(start, end);
  }

  /** Whether the span stands in a path or identifier: {@code /home/kyiv/}, {@code kyiv_office}. */
  public boolean isInIdentifier(int start, int end) {
    int before = Characters.at(string, start - 1);
    int after = Characters.at(string, end);
    return before >= 0 && "/_\\@#.".indexOf(before) >= 0
        || after >= 0 && "/_\\@".indexOf(after) >= 0;
  }

  /** The sentence around {@code offset}, or the nearest before it. */
  public Span sentenceAt(int offset) {
    return at(sentences, offset);
  }

  /** The paragraph around {@code offset}, or the nearest before it. */
  public Span paragraphAt(int offset) {
    return at(paragraphs, offset);
  }

  private Span at(List<Span> spans, int offset) {
    if (spans.isEmpty()) {
      return new Span(0, string.length());
    }
    return spans.get(Math.min(firstEndingAfter(spans, offset), spans.size() - 1));
  }

  private static int firstEndingAfter(List<Span> spans, int offset) {
    int i = Collections.binarySearch(spans, new Span(0, offset), (a, b) -> a.end() - b.end());
    return i >= 0 ? i + 1 : -i - 1;
  }
}
