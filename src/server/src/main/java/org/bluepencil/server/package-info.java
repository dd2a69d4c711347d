/**
 * The cleaner as an HTTP service: what it is set to, how it starts, when it is ready. The work
 * itself is the engine's; this package and those below it only translate.
 */
@NullMarked
package org.bluepencil.server;

import org.jspecify.annotations.NullMarked;
