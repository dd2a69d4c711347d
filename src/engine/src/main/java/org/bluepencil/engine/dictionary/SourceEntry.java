package org.bluepencil.engine.dictionary;

import java.util.List;

/**
 * An entry as its editors wrote it: with its examples, and without the forms that are guessed when
 * a dictionary is compiled.
 *
 * @param entry the entry
 * @param examples the sentences beside it; where they stand is of no account
 */
public record SourceEntry(Entry entry, List<NameExample> examples) {
  public SourceEntry {
    examples = List.copyOf(examples);
  }

  public String id() {
    return entry.id();
  }
}
