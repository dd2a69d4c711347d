package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.inflection.Case;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Text;

/** Writes what entries would have in place of the pieces of a name. */
final class NameComposer {

  private final CaseForms caseForms;
  private final CopyView copy;
  private final FormLookup forms;
  private final CopyEvidence evidence;

  NameComposer(CopyView copy, FormLookup forms, CopyEvidence evidence, CaseForms caseForms) {
    this.caseForms = caseForms;
    this.copy = copy;
    this.forms = forms;
    this.evidence = evidence;
  }

  /** What the entries would write; entries that agree give one suggestion. */
  List<String> suggestions(Mention mention, List<Piece> wrong, List<Integer> candidates) {
    return candidates.stream()
        .filter(entry -> wrong.stream().noneMatch(p -> forms.accepted(entry, p.part()).isEmpty()))
        .flatMap(entry -> composed(mention, wrong, entry))
        .distinct()
        .toList();
  }

  /** Of a contested name every form, so that nobody is told to take a side. */
  private Stream<String> composed(Mention mention, List<Piece> wrong, int entry) {
    Text text = mention.text();
    if (!forms.entry(entry).contested() || wrong.size() > 1) {
      return Stream.of(compose(mention, wrong, entry));
    }
    Piece piece = wrong.get(0);
    return forms.accepted(entry, piece.part()).stream()
        .map(form -> NameForms.fit(piece.surface(text), form, copy.language()));
  }

  /** The pieces replaced, and what stands between them as it is. */
  private String compose(Mention mention, List<Piece> pieces, int entry) {
    Text text = mention.text();
    List<String> lemmas = lemmas(mention, pieces, entry);
    List<String> forms = bent(mention, pieces, entry, lemmas).orElse(lemmas);
    StringBuilder composed = new StringBuilder();
    int at = pieces.get(0).start(text);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String form = forms.get(i);
      composed.append(text.string(), at, piece.start(text));
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

  private List<String> lemmas(Mention mention, List<Piece> pieces, int entry) {
    return pieces.stream()
        .map(piece -> target(entry, piece, piece.surface(mention.text())))
        .toList();
  }

  /** The form to write: its own if accepted, the one the copy uses, or the nearest one. */
  private String target(int entry, Piece piece, String surface) {
    Part part = piece.part();
    // A surname with another language's letters is that language's, whatever form it folds to.
    boolean own =
        part == Part.GIVEN
            || piece.unmixed() != null
            || piece.readings().stream()
                .noneMatch(reading -> forms.hasForeignLetters(reading, surface));
    return (own ? forms.ofKey(entry, part, piece.key()) : Optional.<String>empty())
        .or(() -> forms.spelled(entry, part, evidence.usedForm(entry, part)))
        .orElseGet(() -> forms.nearest(entry, part, surface));
  }

  /**
   * Whether it is certain which case the pieces stand in, and how the entry's name bends. Always so
   * where names do not bend.
   */
  boolean isBent(Mention mention, List<Piece> pieces, int entry) {
    return bent(mention, pieces, entry, lemmas(mention, pieces, entry)).isPresent();
  }

  /** The lemmas of the pieces in the case that the pieces stand in; empty where any is not sure. */
  private Optional<List<String>> bent(
      Mention mention, List<Piece> pieces, int entry, List<String> lemmas) {
    if (!CaseForms.bend(copy.language())) {
      return Optional.of(lemmas);
    }
    Set<Case> cases = CaseInSentence.of(copy, mention, pieces, entry);
    List<String> bent = new ArrayList<>();
    for (int i = 0; i < lemmas.size(); i++) {
      Part part = pieces.get(i).part();
      caseForms
          .write(copy.language(), forms.entry(entry), part, lemmas.get(i), cases)
          .ifPresent(bent::add);
    }
    return bent.size() == lemmas.size() ? Optional.of(bent) : Optional.empty();
  }
}
