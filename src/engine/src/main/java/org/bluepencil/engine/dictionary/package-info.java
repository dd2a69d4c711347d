/** Dictionary entries, loading and linting them, and compiling them to an image. */
@NullMarked
package org.bluepencil.engine.dictionary;

import org.jspecify.annotations.NullMarked;
