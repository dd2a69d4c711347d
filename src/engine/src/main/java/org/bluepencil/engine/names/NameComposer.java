package org.bluepencil.engine.names;

import java.util.List;
import java.util.stream.Stream;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Text;

/** Writes what entries would have in place of the pieces of a name. */
final class NameComposer {

  private final CopyView copy;
  private final FormLookup forms;
  private final CopyEvidence evidence;

  NameComposer(CopyView copy, FormLookup forms, CopyEvidence evidence) {
    this.copy = copy;
    this.forms = forms;
    this.evidence = evidence;
  }

  /** What the entries would write; entries that agree give one suggestion. */
  List<String> suggestions(Text text, List<Piece> wrong, List<Integer> candidates) {
    return candidates.stream()
        .filter(entry -> wrong.stream().noneMatch(p -> forms.accepted(entry, p.part()).isEmpty()))
        .flatMap(entry -> composed(text, wrong, entry))
        .distinct()
        .toList();
  }

  /** Of a contested name every form, so that nobody is told to take a side. */
  private Stream<String> composed(Text text, List<Piece> wrong, int entry) {
    if (!forms.entry(entry).contested() || wrong.size() > 1) {
      return Stream.of(compose(text, wrong, entry));
    }
    Piece piece = wrong.get(0);
    return forms.accepted(entry, piece.part()).stream()
        .map(form -> NameForms.fit(piece.surface(text), form, copy.language()));
  }

  /** The pieces replaced, and what stands between them as it is. */
  private String compose(Text text, List<Piece> pieces, int entry) {
    StringBuilder composed = new StringBuilder();
    int at = pieces.get(0).start(text);
    for (Piece piece : pieces) {
      composed.append(text.string(), at, piece.start(text));
      String form = target(entry, piece, piece.surface(text));
      // An acronym has capitals of its own.
      boolean acronym = piece.part() == Part.SHORT;
      composed.append(acronym ? form : fit(text, piece, form));
      at = piece.end(text);
    }
    return composed.toString();
  }

  /** A form as it goes in place of a piece; one in small letters gets a capital to open with. */
  private String fit(Text text, Piece piece, String form) {
    String fitted = NameForms.fit(piece.surface(text), form, copy.language());
    boolean opens =
        NameForms.startsWithCapital(piece.surface(text))
            && text.tokens().firstEndingAfter(text.sentenceAt(piece.start(text)).start())
                == piece.firstToken();
    return opens ? NameForms.withCapital(fitted, copy.language()) : fitted;
  }

  /** The form to write: its own if accepted, the one the copy uses, or the nearest one. */
  private String target(int entry, Piece piece, String surface) {
    Part part = piece.part();
    return forms
        .ofKey(entry, part, piece.key())
        .or(() -> forms.spelled(entry, part, evidence.usedForm(entry, part)))
        .orElseGet(() -> forms.nearest(entry, part, surface));
  }
}
