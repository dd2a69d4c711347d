/** What holds for every request, whatever it asks for: its id, its size, its line in the log. */
@NullMarked
package org.bluepencil.server.http;

import org.jspecify.annotations.NullMarked;
