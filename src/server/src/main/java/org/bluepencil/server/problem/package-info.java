/**
 * What a client is told when something is wrong: RFC 9457 problem documents, the same from every
 * path.
 */
@NullMarked
package org.bluepencil.server.problem;

import org.jspecify.annotations.NullMarked;
