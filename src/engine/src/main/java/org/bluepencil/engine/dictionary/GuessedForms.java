package org.bluepencil.engine.dictionary;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluepencil.engine.dictionary.Entry.Forms;
import org.bluepencil.engine.dictionary.Entry.Native;
import org.bluepencil.engine.romanization.Romanizer;
import org.jspecify.annotations.Nullable;

/**
 * Gives an entry whose file leaves a language's form empty the one that the language's press would
 * spell by rule, as a form that nobody has reviewed.
 */
final class GuessedForms {

  private GuessedForms() {}

  static Entry fill(Entry entry, Romanizer romanizer) {
    boolean none = entry.forms().values().stream().noneMatch(Forms::isEmpty);
    boolean spelled = entry.isPerson() || entry.isPlace();
    if (none || entry.natives().isEmpty() || !spelled) {
      return entry;
    }
    Map.Entry<String, Native> own = entry.natives().entrySet().iterator().next();
    Map<String, Forms> filled = new LinkedHashMap<>();
    entry
        .forms()
        .forEach(
            (language, forms) ->
                filled.put(
                    language,
                    forms.isEmpty()
                        ? guess(romanizer, own.getKey(), own.getValue(), language)
                        : forms));
    return entry.withForms(filled);
  }

  private static Forms guess(Romanizer romanizer, String source, Native own, String language) {
    return new Forms(
        spell(romanizer, source, own.given(), language),
        List.of(),
        List.of(),
        spell(romanizer, source, own.name(), language),
        Map.of());
  }

  private static List<String> spell(
      Romanizer romanizer, String source, @Nullable String name, String language) {
    if (name == null) {
      return List.of();
    }
    return romanizer.spell(source, name).stream()
        .filter(spelling -> spelling.language().equals(language))
        .map(spelling -> UCharacter.toTitleCase(new ULocale(language), spelling.text(), null))
        .limit(1)
        .toList();
  }
}
