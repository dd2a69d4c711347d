package org.bluepencil.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.romanization.Romanizer;

/**
 * How a name is spelled elsewhere: what the romanisation rules make of it, and what entries list.
 * Two spellings are the same when case, accents, apostrophes and invisible characters are all that
 * sets them apart. Immutable and thread-safe.
 *
 * <pre>{@code
 * Spellings spellings = dictionary.spellings("uk", "Шмигаль");
 * spellings.generated("Schmyhal"); // true: uk-de makes it
 * }</pre>
 */
public final class Spellings {

  private final List<Spelling> all;
  private final Set<String> generated = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  /**
   * A spelling that a rule file makes of the name.
   *
   * @param language whose press spells it so
   * @param scheme the rule file, such as {@code uk-fr-g}
   * @param text the spelling, in lower case
   */
  public record Spelling(String language, String scheme, String text) {}

  private Spellings(List<Spelling> all) {
    this.all = all;
    all.forEach(spelling -> generated.addAll(NameIndex.keysOf(spelling.text())));
  }

  static Spellings of(DictionaryImage image, Romanizer romanizer, String language, String name) {
    Spellings spellings =
        new Spellings(
            romanizer.spell(language, name).stream()
                .map(made -> new Spelling(made.language(), made.scheme(), made.text()))
                .toList());
    for (Entry entry : image.entries()) {
      Entry.Native own = entry.natives().get(language);
      if (own != null && name.equals(own.name())) {
        spellings.list(names(entry));
        spellings.listOtherNatives(romanizer, entry, language, false);
      } else if (own != null && name.equals(own.given())) {
        spellings.list(entry.forms().values().stream().flatMap(forms -> forms.given().stream()));
        spellings.listOtherNatives(romanizer, entry, language, true);
      }
    }
    return spellings;
  }

  private static Stream<String> names(Entry entry) {
    Stream<String> forms =
        Stream.concat(entry.forms().values().stream(), entry.shortForms().values().stream())
            .flatMap(
                listed ->
                    Stream.concat(
                        listed.names().stream(), listed.dated().stream().map(Entry.Dated::form)));
    Stream<String> variants =
        entry.variants().stream()
            .map(Entry.Variant::form)
            .map(form -> entry.isPerson() ? form.substring(form.lastIndexOf(' ') + 1) : form);
    return Stream.concat(forms, variants);
  }

  /** An entry's native forms in other languages, and what the rules make of those. */
  private void listOtherNatives(
      Romanizer romanizer, Entry entry, String language, boolean givenName) {
    for (Map.Entry<String, Entry.Native> other : entry.natives().entrySet()) {
      String form = givenName ? other.getValue().given() : other.getValue().name();
      if (form != null && !other.getKey().equals(language)) {
        list(Stream.of(form));
        list(romanizer.spell(other.getKey(), form).stream().map(Romanizer.Spelling::text));
      }
    }
  }

  private void list(Stream<String> forms) {
    forms.forEach(form -> listed.addAll(NameIndex.keysOf(form)));
  }

  /** A form without what does not count; spellings that fold alike are the same. */
  public static String folded(String form) {
    return Collections.min(NameIndex.keysOf(form), Comparator.comparingInt(String::length));
  }

  /** What every rule file of the name's language makes of it, in the order of their names. */
  public List<Spelling> all() {
    return all;
  }

  /** Whether a form is what some rule makes of the name. */
  public boolean generated(String form) {
    return NameIndex.keysOf(form).stream().anyMatch(generated::contains);
  }

  /**
   * Whether a form is generated or stands, in whatever language, in an entry that bears the name;
   * the entry's other native forms and their romanisations count.
   */
  public boolean known(String form) {
    return generated(form) || NameIndex.keysOf(form).stream().anyMatch(listed::contains);
  }
}
