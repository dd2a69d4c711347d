package org.bluepencil.lexicon;

import java.util.EnumSet;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Cleaner;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Revision;
import org.jspecify.annotations.Nullable;

/** The packaged dictionary, opened once for all tests that clean with it. */
final class Packaged {

  static final Cleaner CLEANER = new Cleaner(Lexicon.open());

  private Packaged() {}

  /** What the names check makes of a text; the source language may be null for unknown. */
  static Revision names(String language, @Nullable String source, String text) {
    return CLEANER.clean(
        Copy.of(text).withLanguage(language).withSourceLanguage(source),
        Options.defaults().withChecks(EnumSet.of(CheckGroup.NAMES)));
  }
}
