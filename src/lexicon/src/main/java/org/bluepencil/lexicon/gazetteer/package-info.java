/** Makes the gazetteer of {@code dictionaries/gazetteer/} from packaged open data. */
@NullMarked
package org.bluepencil.lexicon.gazetteer;

import org.jspecify.annotations.NullMarked;
