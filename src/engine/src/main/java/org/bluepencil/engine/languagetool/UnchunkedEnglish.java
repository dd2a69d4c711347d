package org.bluepencil.engine.languagetool;

import org.languagetool.chunking.Chunker;
import org.languagetool.language.AmericanEnglish;

/**
 * English without the phrase chunker, which takes three quarters of the analysis and which none of
 * our rules asks for. An object of our own: LanguageTool's shared one is left as it is.
 */
@SuppressWarnings("try") // LanguageTool declares a close() that can throw InterruptedException
final class UnchunkedEnglish extends AmericanEnglish {

  UnchunkedEnglish() {
    // The constructor that makes a language object beside the shared one.
    super(true);
  }

  @Override
  public Chunker createDefaultChunker() {
    return tokens -> {};
  }
}
