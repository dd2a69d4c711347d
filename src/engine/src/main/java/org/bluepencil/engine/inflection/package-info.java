/**
 * How names bend: the cases of a name by rule, language by language, and silence where no rule is
 * sure.
 */
@NullMarked
package org.bluepencil.engine.inflection;

import org.jspecify.annotations.NullMarked;
