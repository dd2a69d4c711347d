/** Boilerplate, fragments and other left-overs. */
@NullMarked
package org.bluepencil.engine.remains;

import org.jspecify.annotations.NullMarked;
