package org.bluepencil.engine.exchange;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One form of an entry as a termbase has it: a term in a language, with what is said of it.
 *
 * @param form the form
 * @param part which part of the name it is
 * @param role what it is to the language
 * @param from first day it was right, or null
 * @param until last day it was right, or null
 * @param cause where a variant comes from, or null
 * @param note what editors should know of it, or null
 */
record Term(
    String form,
    Part part,
    Role role,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String cause,
    @Nullable String note) {

  /** The language section of spellings that are no language's own. */
  static final String NO_LANGUAGE = "und";

  Term(String form, Part part, Role role, @Nullable String note) {
    this(form, part, role, null, null, null, note);
  }

  /** Parts of a name; a name that has none is {@code WHOLE}. */
  enum Part {
    WHOLE,
    GIVEN,
    SURNAME,
    SHORT;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a form is, and how TBX-Basic calls that, where it does. */
  enum Role {
    PREFERRED("preferredTerm-admn-sts"),
    ACCEPTED("admittedTerm-admn-sts"),
    DATED("supersededTerm-admn-sts"),
    VARIANT("deprecatedTerm-admn-sts"),
    UNREVIEWED(null),
    NATIVE(null),
    /** Stands where an entry has no form at all, since TBX wants one. */
    NONE(null);

    final @Nullable String status;

    Role(@Nullable String status) {
      this.status = status;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
