/**
 * Bluepencil's public API: give a {@link org.bluepencil.engine.Cleaner} a {@link
 * org.bluepencil.engine.Copy}, get a {@link org.bluepencil.engine.Revision}.
 *
 * <p>Start with {@link org.bluepencil.engine.Cleaner}. Offsets everywhere are half-open, in UTF-16
 * code units, into the text as it was given. Everything here is immutable and may be shared between
 * threads. The packages below this one are the engine's own rooms and may change without notice.
 */
@NullMarked
package org.bluepencil.engine;

import org.jspecify.annotations.NullMarked;
