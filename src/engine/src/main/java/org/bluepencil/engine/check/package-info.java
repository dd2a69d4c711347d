/** What a check is given and what it gives: the seam between the copy and the checks. */
@NullMarked
package org.bluepencil.engine.check;

import org.jspecify.annotations.NullMarked;
