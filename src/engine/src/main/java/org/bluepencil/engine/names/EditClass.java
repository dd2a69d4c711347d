package org.bluepencil.engine.names;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.VariantKind;

/**
 * A class of edits of names: how dangerous the spelling is, and in what way it differs. A class
 * flags until it has fired on clean and machine-translated text without an error; what fired where
 * is recorded in {@code test-corpus/reference/edit-classes.tsv}.
 */
record EditClass(Danger danger, VariantKind kind) {

  private static final Map<Danger, Set<VariantKind>> PROVED =
      Map.of(
          Danger.SAFE,
          EnumSet.of(
              VariantKind.ROMANISATION,
              VariantKind.EXONYM,
              VariantKind.RELAYED,
              VariantKind.RUSSIAN_FORM,
              VariantKind.FORMER,
              VariantKind.HOUSE_STYLE,
              VariantKind.HAND_LISTED,
              VariantKind.FOREIGN_LETTERS,
              VariantKind.CAPITALS),
          Danger.NEEDS_CONTEXT,
          EnumSet.of(
              VariantKind.ROMANISATION,
              VariantKind.EXONYM,
              VariantKind.RELAYED,
              VariantKind.RUSSIAN_FORM,
              VariantKind.FORMER,
              VariantKind.HOUSE_STYLE,
              VariantKind.HAND_LISTED,
              VariantKind.FOREIGN_LETTERS),
          Danger.FLAG_ONLY,
          Set.of());

  /** Whether edits of this class may be applied without asking. */
  boolean hasProved() {
    return PROVED.getOrDefault(danger, Set.of()).contains(kind);
  }
}
