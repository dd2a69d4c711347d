package org.bluepencil.engine.inflection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One form of a name.
 *
 * @param form the name as it stands in these cases
 * @param cases the cases that the form may be, never empty
 * @param number whether the form is singular or plural
 */
public record Inflected(String form, Set<Case> cases, GrammaticalNumber number) {

  public Inflected {
    cases = Collections.unmodifiableSet(EnumSet.copyOf(cases));
  }
}
