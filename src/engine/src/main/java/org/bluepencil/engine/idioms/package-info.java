/** Calques, literal idioms and false friends. */
@NullMarked
package org.bluepencil.engine.idioms;

import org.jspecify.annotations.NullMarked;
