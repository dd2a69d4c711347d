package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/** Lends LanguageTool's checkers of a language, of which each serves one thread at a time. */
final class ToolPool {

  private final Language language;
  private final ConcurrentLinkedDeque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();

  ToolPool(Language language) {
    this.language = language;
  }

  /** What is done with a checker. */
  interface Use<T> {
    T of(JLanguageTool tool) throws IOException;
  }

  /** Does something with a checker that nobody else has meanwhile. */
  <T> T use(Use<T> use) {
    JLanguageTool tool = idle.poll();
    if (tool == null) {
      tool = new JLanguageTool(language);
    }
    try {
      return use.of(tool);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      idle.push(tool);
    }
  }
}
