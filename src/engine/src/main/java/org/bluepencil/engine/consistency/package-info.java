/** What one copy says in two ways. */
@NullMarked
package org.bluepencil.engine.consistency;

import org.jspecify.annotations.NullMarked;
