@NullMarked
package org.bluepencil.cli.evaluate;

import org.jspecify.annotations.NullMarked;
