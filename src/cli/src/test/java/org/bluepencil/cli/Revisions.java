package org.bluepencil.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;

/** Makes revisions of texts that no check would find so much in. */
public final class Revisions {

  private final String text;
  private final StringBuilder cleaned;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();
  private int moved;

  public Revisions(String text) {
    this.text = text;
    this.cleaned = new StringBuilder(text);
  }

  /** Adds an edit; edits come in the order of the text. */
  public Revisions edit(int start, int end, String replacement) {
    Finding finding = finding(start, end, Kind.NAME, Severity.MINOR, List.of(replacement), true);
    int cleanedStart = start + moved;
    cleaned.replace(cleanedStart, end + moved, replacement);
    moved += replacement.length() - (end - start);
    edits.add(
        new Edit(
            "e" + (edits.size() + 1),
            finding,
            text.substring(start, end),
            replacement,
            cleanedStart,
            cleanedStart + replacement.length()));
    return this;
  }

  /** Adds a flag. */
  public Revisions flag(int start, int end, Severity severity, String... suggestions) {
    Finding finding = finding(start, end, Kind.IDIOM, severity, List.of(suggestions), false);
    flags.add(new Flag("f" + (flags.size() + 1), finding, text.substring(start, end), start, end));
    return this;
  }

  private static Finding finding(
      int start, int end, Kind kind, Severity severity, List<String> suggestions, boolean fixable) {
    return new Finding(
        0,
        start,
        end,
        kind,
        "rule." + start + "-" + end,
        Tier.SURE,
        severity,
        fixable,
        0.98765,
        suggestions,
        "Message <b>of</b> " + start + "-" + end + " & more",
        null,
        List.of("evidence of " + start + "-" + end));
  }

  /** The revision. */
  public Revision revision() {
    return new Revision(
        "en",
        false,
        "fr",
        null,
        List.of(new Revision.FieldRevision("text", text, cleaned.toString(), edits, flags)),
        false,
        7,
        Duration.ofMillis(12),
        new Revision.Versions("0.1.0", "0123456789abcdef"));
  }
}
