/**
 * The text as checks see it: tokens, sentences, paragraphs and the spans that must not be touched.
 */
@NullMarked
package org.bluepencil.engine.text;

import org.jspecify.annotations.NullMarked;
