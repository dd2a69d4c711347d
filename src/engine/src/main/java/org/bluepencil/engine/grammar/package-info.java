/** The grammar checker's own rules, for callers who ask for them. */
@NullMarked
package org.bluepencil.engine.grammar;

import org.jspecify.annotations.NullMarked;
