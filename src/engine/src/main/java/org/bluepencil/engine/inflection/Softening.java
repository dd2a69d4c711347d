package org.bluepencil.engine.inflection;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stem's last consonants become before a softening ending: Рига, Ризі; Praga, Pradze.
 *
 * @param softened from the last letters of a stem to what takes their place
 */
record Softening(Map<String, String> softened) {

  private static final int LONGEST = 3;

  /** The stem softened, or null where its last letters have no row. */
  @Nullable String of(String stem) {
    for (int length = Math.min(LONGEST, stem.length()); length > 0; length--) {
      int cut = stem.length() - length;
      String soft = softened.get(stem.substring(cut));
      if (soft != null) {
        return stem.substring(0, cut) + soft;
      }
    }
    return null;
  }
}
