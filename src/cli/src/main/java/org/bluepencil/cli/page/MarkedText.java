package org.bluepencil.cli.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Severity;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs with their marks, and beside each the notes that begin in it. */
final class MarkedText {

  private final StringBuilder html;
  private final String language;

  /**
   * @param html what is written to
   * @param language tag of the text, already escaped
   */
  MarkedText(StringBuilder html, String language) {
    this.html = html;
    this.language = language;
  }

  /** Writes one paragraph. */
  void append(Paragraph paragraph) {
    html.append("<div class=\"row").append(paragraph.afterGap() ? " gap" : "").append("\">\n");
    html.append("<p class=\"copy\" dir=\"auto\" lang=\"").append(language).append("\">");
    paragraph.pieces().forEach(this::append);
    html.append("</p>\n");
    if (!paragraph.notes().isEmpty()) {
      html.append("<ol class=\"notes\">\n");
      paragraph.notes().forEach(this::append);
      html.append("</ol>\n");
    }
    html.append("</div>\n");
  }

  private void append(Piece piece) {
    if (piece instanceof Piece.Words words) {
      appendWords(words);
    } else if (piece instanceof Piece.Change change) {
      appendChange(change);
    } else if (piece instanceof Piece.Reference reference) {
      appendReference(reference);
    }
  }

  private void appendWords(Piece.Words words) {
    if (words.flags().isEmpty()) {
      html.append(Html.text(words.text()));
    } else {
      openMark(words.flags());
      html.append(Html.text(words.text())).append("</mark>");
    }
  }

  private void appendChange(Piece.Change change) {
    boolean marked = !change.flags().isEmpty();
    if (marked) {
      openMark(change.flags());
    }
    appendChange(change.edit().original(), String.valueOf(change.edit().replacement()));
    if (marked) {
      html.append("</mark>");
    }
  }

  private void appendChange(String original, String replacement) {
    if (!original.isEmpty()) {
      html.append("<del>").append(Html.exactText(original)).append("</del>");
    }
    if (!original.isEmpty() && !replacement.isEmpty()) {
      html.append("<wbr>");
    }
    if (!replacement.isEmpty()) {
      html.append("<ins>").append(Html.exactText(replacement)).append("</ins>");
    }
  }

  private void openMark(List<Note> flags) {
    html.append("<mark");
    if (flags.stream().anyMatch(MarkedText::isCritical)) {
      html.append(" class=\"critical\"");
    } else if (flags.size() > 1) {
      html.append(" class=\"several\"");
    }
    html.append(" title=\"");
    html.append(
        flags.stream()
            .map(flag -> Html.attribute(flag.number() + ": " + flag.finding().message()))
            .collect(Collectors.joining(" – ")));
    html.append("\">");
  }

  private static boolean isCritical(Note note) {
    return note.finding().severity() == Severity.CRITICAL;
  }

  private void appendReference(Piece.Reference reference) {
    int number = reference.note().number();
    html.append("<a class=\"").append(look(reference.note())).append("\" id=\"m").append(number);
    html.append("\" href=\"#n").append(number).append("\" aria-label=\"Note ").append(number);
    html.append("\">").append(number).append("</a>");
  }

  private static String look(Note note) {
    return note.isEdit() ? "ref edit" : isCritical(note) ? "ref flag critical" : "ref flag";
  }

  private void append(Note note) {
    Finding finding = note.finding();
    int number = note.number();
    html.append("<li class=\"note ").append(note.isEdit() ? "edit" : "flag");
    html.append(isCritical(note) ? " critical" : "").append("\" id=\"n").append(number);
    html.append("\" value=\"")
        .append(number)
        .append("\">\n<p class=\"what\"><a class=\"back\" href=\"#m");
    html.append(number)
        .append("\" aria-label=\"Note ")
        .append(number)
        .append(", back to the text\">");
    html.append(number).append("</a> <b class=\"kind\">").append(Wording.kind(finding.kind()));
    html.append("</b> <bdi lang=\"").append(language).append("\">");
    appendWhat(note);
    html.append("</bdi></p>\n<p class=\"why\">")
        .append(Html.text(finding.message()))
        .append("</p>\n");
    html.append("<p class=\"rule\">").append(Wording.confidence(finding.confidence())).append(" (");
    html.append(Wording.percent(finding.confidence()))
        .append("), ")
        .append(Wording.weight(finding));
    if (!finding.evidence().isEmpty()) {
      html.append(". Evidence: ").append(Html.text(String.join("; ", finding.evidence())));
    }
    appendEntry(finding.entry());
    html.append(" · <code>").append(Html.text(finding.rule())).append("</code></p>\n</li>\n");
  }

  private void appendEntry(Finding.@Nullable EntryRef entry) {
    if (entry != null) {
      html.append(" · entry ").append(Html.text(entry.id()));
    }
  }

  private void appendWhat(Note note) {
    if (note.isEdit()) {
      appendChange(note.original(), String.valueOf(note.replacement()));
      return;
    }
    html.append("<q>").append(Html.text(shortened(note.original()))).append("</q>");
    List<String> suggestions = note.finding().suggestions();
    if (!suggestions.isEmpty()) {
      html.append(" <span class=\"arrow\" aria-label=\"suggested:\">→</span> ");
      html.append(
          suggestions.stream()
              .map(MarkedText::suggestion)
              .collect(Collectors.joining(" <span class=\"or\">or</span> ")));
    }
  }

  private static String suggestion(String suggestion) {
    return suggestion.isEmpty()
        ? "<span class=\"or\">leave out</span>"
        : "<span class=\"suggestion\">" + Html.text(suggestion) + "</span>";
  }

  /** A whole paragraph need not be said again beside itself. */
  private static String shortened(String original) {
    int longest = 80;
    if (original.codePointCount(0, original.length()) <= longest) {
      return original;
    }
    int half = longest / 2 - 2;
    String start = original.substring(0, original.offsetByCodePoints(0, half));
    String end = original.substring(original.offsetByCodePoints(original.length(), -half));
    return String.format(Locale.ROOT, "%s … %s", start.strip(), end.strip());
  }
}
