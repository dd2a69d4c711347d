package org.bluepencil.engine.check;

import java.time.LocalDate;
import java.util.List;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.HouseStyle;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A copy as checks see it.
 *
 * @param texts the fields, in order
 * @param language language subtag of the text
 * @param sourceLanguage language subtag it was translated from, or null if unknown
 * @param style house style, or null for the neutral one
 * @param date day of publication, or null if unknown
 * @param sourceText the text it was translated from, or null if it is not at hand
 * @param dictionary the dictionary to go by
 */
public record CopyView(
    List<Text> texts,
    String language,
    @Nullable String sourceLanguage,
    @Nullable HouseStyle style,
    @Nullable LocalDate date,
    @Nullable String sourceText,
    DictionaryImage dictionary) {

  public Profile profile() {
    return dictionary.profile(language);
  }

  /** Whether the copy is known to be translated from one of these languages. */
  public boolean isFrom(List<String> languages) {
    return sourceLanguage != null && languages.contains(sourceLanguage);
  }
}
