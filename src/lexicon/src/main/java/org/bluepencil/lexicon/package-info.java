/** Compiles {@code dictionaries/} when the project is built, and opens what came of it. */
@NullMarked
package org.bluepencil.lexicon;

import org.jspecify.annotations.NullMarked;
