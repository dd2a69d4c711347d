/** Finding names in running text, weighing the context, choosing the form. */
@NullMarked
package org.bluepencil.engine.names;

import org.jspecify.annotations.NullMarked;
