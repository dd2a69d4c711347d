package org.bluepencil.cli.evaluate;

import java.util.stream.Stream;
import org.bluepencil.engine.Edit;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Flag;
import org.bluepencil.engine.Revision.FieldRevision;

/**
 * What came of the sentence of a case.
 *
 * @param exact whether it was edited and reads as it should, letter for letter
 * @param wrong whether it was edited and reads otherwise
 * @param noticed whether a finding overlaps what is wrong with it: a flag, or an edit where the
 *     case says what is right
 * @param otherFlags flags elsewhere in the sentence
 */
record CaseScore(boolean exact, boolean wrong, boolean noticed, int otherFlags) {

  static CaseScore of(Case given, FieldRevision revision) {
    boolean edited = !revision.edits().isEmpty();
    boolean exact = edited && given.right().contains(revision.text());
    long others =
        revision.flags().stream().filter(flag -> !overlaps(given, flag.finding())).count();
    // Where nothing says what is right, only a flag shows that the place itself was noticed.
    Stream<Finding> edits =
        given.right().isEmpty() ? Stream.of() : revision.edits().stream().map(Edit::finding);
    boolean noticed =
        Stream.concat(edits, revision.flags().stream().map(Flag::finding))
            .anyMatch(finding -> overlaps(given, finding));
    return new CaseScore(exact, edited && !exact, noticed, (int) others);
  }

  private static boolean overlaps(Case given, Finding finding) {
    return finding.start() < given.end() && given.start() < finding.end();
  }
}
