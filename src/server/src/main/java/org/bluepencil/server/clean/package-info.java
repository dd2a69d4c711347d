/** {@code POST /v1/clean}: the request, its rules, the answer and its offsets. */
@NullMarked
package org.bluepencil.server.clean;

import org.jspecify.annotations.NullMarked;
