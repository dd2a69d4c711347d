/** The only importer of LanguageTool: implements interfaces that their users own. */
@NullMarked
package org.bluepencil.engine.languagetool;

import org.jspecify.annotations.NullMarked;
