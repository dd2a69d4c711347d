/**
 * From findings to a revision: which wins where they overlap, what is fixed and what is flagged.
 */
@NullMarked
package org.bluepencil.engine.decide;

import org.jspecify.annotations.NullMarked;
