package org.bluepencil.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells one dictionary from another.
 *
 * @param added entries that only the new one has, by id
 * @param removed entries that only the old one has, by id
 * @param changed entries that both have, not alike, by id
 * @param files what else differs: rule files, house styles and what is known of a language
 */
public record DictionaryDiff(
    List<DictionaryEntry> added,
    List<DictionaryEntry> removed,
    List<ChangedEntry> changed,
    List<ChangedFile> files) {

  public DictionaryDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    files = List.copyOf(files);
  }

  /** Whether the two say the same. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && files.isEmpty();
  }

  /**
   * An entry that is not what it was.
   *
   * @param id of the entry
   * @param changes what changed, field by field
   */
  public record ChangedEntry(String id, List<Change> changes) {
    public ChangedEntry {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A field that is not what it was.
   *
   * @param field its name and, where it speaks of one, the language, such as {@code forms en}
   * @param before what stood there, in words, or null for nothing
   * @param after what stands there now, or null for nothing
   */
  public record Change(String field, @Nullable String before, @Nullable String after) {}

  /**
   * A rule file, a house style, or what is known of a language.
   *
   * @param name such as {@code romanization/uk-fr}, {@code styles/ap}, {@code
   *     idioms/en/fr-politics.xml}
   * @param action {@code added}, {@code removed} or {@code changed}
   */
  public record ChangedFile(String name, String action) {}
}
