package org.bluepencil.cli.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Revision.FieldRevision;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;

/** Revisions made by hand: edits and flags at places named by their text. */
final class Findings {

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Flag> flags = new ArrayList<>();

  private Findings(String text) {
    this.text = text;
  }

  static Findings in(String text) {
    return new Findings(text);
  }

  /** Adds an edit at the only place where a text stands; edits are added in their order. */
  Findings edit(String original, String replacement) {
    Finding finding = finding(original, true, replacement);
    String id = "e" + (edits.size() + 1);
    int shift =
        edits.stream().mapToInt(e -> e.replacement().length() - e.original().length()).sum();
    int start = finding.start() + shift;
    edits.add(new Edit(id, finding, original, replacement, start, start + replacement.length()));
    return this;
  }

  /** Adds a flag at the only place where a text stands. */
  Findings flag(String original, String... suggestions) {
    Finding finding = finding(original, false, suggestions);
    String id = "f" + (flags.size() + 1);
    flags.add(new Flag(id, finding, original, finding.start(), finding.end()));
    return this;
  }

  FieldRevision revision() {
    StringBuilder cleaned = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      cleaned.append(text, done, edit.finding().start()).append(edit.replacement());
      done = edit.finding().end();
    }
    cleaned.append(text.substring(done));
    return new FieldRevision("text", text, cleaned.toString(), edits, flags);
  }

  private Finding finding(String original, boolean fixable, String... suggestions) {
    int start = text.indexOf(original);
    if (start < 0 || text.indexOf(original, start + 1) >= 0) {
      throw new IllegalArgumentException("stands not exactly once in the text: " + original);
    }
    return new Finding(
        0,
        start,
        start + original.length(),
        Kind.NAME,
        "name.test",
        Tier.SURE,
        Severity.MINOR,
        fixable,
        1,
        Arrays.asList(suggestions),
        "A message.",
        null,
        List.of());
  }
}
