package org.bluepencil.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds what no check may edit: URLs, e-mail addresses, handles, hashtags, domain and file names,
 * and code between backticks. One pass; each character is looked at a bounded number of times.
 */
final class ProtectedSpans {

  private ProtectedSpans() {}

  static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (isDelimiter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && !isDelimiter(text.charAt(i))) {
        i++;
      }
      addChunk(text, start, i, spans);
    }
    addCode(text, spans);
    spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return merge(spans);
  }

  private static List<Span> merge(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static boolean isDelimiter(char c) {
    return Characters.isBlank(c) || "<>()[]{}«»“”„\"‘’,;`".indexOf(c) >= 0;
  }

  private static void addChunk(String text, int start, int end, List<Span> spans) {
    while (end > start && ".:!?…'*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - start < 3) {
      return;
    }
    String chunk = text.substring(start, end);
    char first = chunk.charAt(0);
    boolean tag = (first == '#' || first == '@') && Character.isLetter(chunk.charAt(1));
    int at = chunk.indexOf('@');
    boolean address = at > 0 && at < chunk.length() - 1;
    boolean url = chunk.contains("://") || chunk.toLowerCase(Locale.ROOT).startsWith("www.");
    if (tag || address || url || chunk.indexOf('\\') >= 0 || isDottedName(chunk)) {
      spans.add(new Span(start, end));
    }
  }

  /**
   * A domain or file name: at least two labels of ASCII letters, digits and hyphens, the last one
   * of two to ten lower-case letters or digits beginning with a letter, such as {@code
   * kyiv.gov.example} or {@code report-2.pdf}; a path may follow.
   */
  private static boolean isDottedName(String chunk) {
    int slash = chunk.indexOf('/');
    String name = slash < 0 ? chunk : chunk.substring(0, slash);
    int dot = name.lastIndexOf('.');
    if (dot < 1 || name.length() - dot - 1 < 2 || name.length() - dot - 1 > 10) {
      return false;
    }
    for (int i = dot + 1; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean lower = c >= 'a' && c <= 'z';
      if (!lower && (i == dot + 1 || !(c >= '0' && c <= '9'))) {
        return false;
      }
    }
    int label = 0;
    for (int i = 0; i < dot; i++) {
      char c = name.charAt(i);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
      if (!plain && (c != '.' || label == 0)) {
        return false;
      }
      label = c == '.' ? 0 : label + 1;
    }
    return label > 0;
  }

  private static void addCode(String text, List<Span> spans) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c)) {
        open = -1;
      } else if (c == '`') {
        if (open >= 0 && i > open + 1) {
          spans.add(new Span(open, i + 1));
          open = -1;
        } else {
          open = i;
        }
      }
    }
  }
}
