/** {@code /v1/dictionary}: what the dictionary knows, to read only. */
@NullMarked
package org.bluepencil.server.dictionary;

import org.jspecify.annotations.NullMarked;
