/** From a name's native script to how each language's press spells it. */
@NullMarked
package org.bluepencil.engine.romanization;

import org.jspecify.annotations.NullMarked;
