/** Dictionary entries in the formats of other people's termbases and glossaries. */
@NullMarked
package org.bluepencil.engine.exchange;

import org.jspecify.annotations.NullMarked;
