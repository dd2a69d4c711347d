/**
 * The page that shows an editor what was changed and what is left to decide.
 *
 * <p>{@link org.bluepencil.cli.page.MarkedPage} is the only way in. A page stands alone: no script,
 * nothing loaded from anywhere. Every character that came in goes through {@link
 * org.bluepencil.cli.page.Html}.
 */
@NullMarked
package org.bluepencil.cli.page;

import org.jspecify.annotations.NullMarked;
