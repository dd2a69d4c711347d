/** Quotation marks, spaces around punctuation, and numbers. */
@NullMarked
package org.bluepencil.engine.typography;

import org.jspecify.annotations.NullMarked;
