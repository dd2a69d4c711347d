package org.bluepencil.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.Revision.FieldRevision;
import org.jspecify.annotations.Nullable;

/**
 * A page of HTML that shows a revision: the copy with what was changed and what is flagged, each
 * numbered and explained beside it.
 *
 * @param name what the copy is called
 * @param date its day of publication, or null if unknown
 * @param revision the answer to show
 */
public record MarkedPage(String name, @Nullable LocalDate date, Revision revision) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int SHORT_VERSION = 12;

  /** The whole page. */
  public String html() {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<title>").append(Html.text(name)).append(" · marked copy</title>\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    // The page needs nothing from anywhere; saying so keeps hostile copy from asking for it.
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.append("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    html.append("<meta name=\"generator\" content=\"Bluepencil\">\n");
    html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    appendHead(html);
    appendLegend(html);
    html.append("<main>\n");
    int next = 1;
    for (FieldRevision field : revision.fields()) {
      List<Note> notes = Note.of(field, next);
      next += notes.size();
      appendField(html, field, notes);
    }
    html.append("</main>\n");
    appendFoot(html);
    return html.append("</body>\n</html>\n").toString();
  }

  private void appendHead(StringBuilder html) {
    html.append(
        "<header class=\"head\">\n<p class=\"kicker\">Bluepencil <span>Marked copy</span></p>\n");
    html.append("<h1>").append(Html.text(name)).append("</h1>\n<p class=\"known\">");
    html.append(Html.text(known())).append("</p>\n<p class=\"counts\"><strong>");
    int edits = revision.edits().size();
    int flags = revision.flags().size();
    html.append(Wording.count(edits, "change", "changes")).append("</strong> made, <strong>");
    html.append(Wording.count(flags, "flag", "flags")).append("</strong> to decide, in ");
    html.append(Wording.count(revision.words(), "word", "words")).append("</p>\n");
    if (revision.incomplete()) {
      html.append("<p class=\"warning\">A check was left unfinished: there may be more.</p>\n");
    }
    appendKinds(html);
    html.append("</header>\n");
  }

  private String known() {
    String language = Wording.language(revision.language());
    StringBuilder known = new StringBuilder(language);
    if (revision.languageDetected()) {
      known.append(" (as detected)");
    }
    if (revision.sourceLanguage() != null) {
      known.append(", translated from ").append(Wording.language(revision.sourceLanguage()));
    }
    known.append(" · ").append(date == null ? "no date given" : date.format(DAY));
    known.append(" · ");
    return known
        .append(revision.style() == null ? "neutral style" : "style: " + revision.style())
        .toString();
  }

  private void appendKinds(StringBuilder html) {
    Map<Kind, Long> edits = byKind(revision.edits().stream().map(edit -> edit.finding()).toList());
    Map<Kind, Long> flags = byKind(revision.flags().stream().map(flag -> flag.finding()).toList());
    if (edits.isEmpty() && flags.isEmpty()) {
      return;
    }
    html.append("<table class=\"kinds\">\n<caption>Findings by kind</caption>\n<thead><tr>");
    html.append("<th scope=\"col\">Kind</th><th scope=\"col\">Changed</th>");
    html.append("<th scope=\"col\">Flagged</th></tr></thead>\n<tbody>\n");
    for (Kind kind : Kind.values()) {
      long changed = edits.getOrDefault(kind, 0L);
      long flagged = flags.getOrDefault(kind, 0L);
      if (changed + flagged > 0) {
        html.append("<tr><th scope=\"row\">").append(Wording.kind(kind)).append("</th><td>");
        html.append(changed).append("</td><td>").append(flagged).append("</td></tr>\n");
      }
    }
    html.append("</tbody>\n</table>\n");
  }

  private static Map<Kind, Long> byKind(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.counting()));
  }

  private void appendLegend(StringBuilder html) {
    html.append("<p class=\"legend\"><span><del>old</del> <ins>new</ins> changed</span> ");
    html.append("<span><mark>words</mark> flagged, nothing changed</span> ");
    html.append("<span><mark class=\"critical\">words</mark> should stop publication</span> ");
    html.append("<span><span class=\"char\">U+200B</span> a character that cannot be seen</span> ");
    html.append("<span>Numbers lead to the notes and back.</span></p>\n");
  }

  private void appendField(StringBuilder html, FieldRevision field, List<Note> notes) {
    html.append("<article>\n");
    if (revision.fields().size() > 1) {
      html.append("<h2>").append(Html.text(field.name())).append("</h2>\n");
    }
    List<Paragraph> paragraphs = Paragraphs.of(field, notes);
    if (paragraphs.isEmpty()) {
      html.append("<p class=\"nothing\">There is no text.</p>\n");
    }
    MarkedText marked = new MarkedText(html, Html.attribute(revision.language()));
    paragraphs.forEach(marked::append);
    html.append("</article>\n");
  }

  private void appendFoot(StringBuilder html) {
    String dictionary = revision.versions().dictionaries();
    html.append("<footer>Bluepencil ").append(Html.text(revision.versions().bluepencil()));
    html.append(" · dictionary <span title=\"").append(Html.attribute(dictionary)).append("\">");
    html.append(Html.text(dictionary.substring(0, Math.min(SHORT_VERSION, dictionary.length()))));
    html.append("</span></footer>\n");
  }

  private static String style() {
    try (InputStream in = MarkedPage.class.getResourceAsStream("marked-page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
