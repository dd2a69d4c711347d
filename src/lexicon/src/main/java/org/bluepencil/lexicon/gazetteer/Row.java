package org.bluepencil.lexicon.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** One place: what each language calls it, preferred first. */
final class Row {

  /** Before a form for which two sources stand, or CLDR. */
  static final char ATTESTED = '*';

  private final City city;
  private final String nativeForm;
  private final Map<String, List<String>> forms = new LinkedHashMap<>();
  private final Map<String, String> own = new LinkedHashMap<>();

  /**
   * @param nativeForm language and form, {@code zh:北京}, or empty
   */
  Row(City city, String nativeForm) {
    this.city = city;
    this.nativeForm = nativeForm;
  }

  City city() {
    return city;
  }

  void add(String language, Collection<String> its, boolean attested) {
    if (!its.isEmpty()) {
      List<String> marked = new ArrayList<>(its);
      marked.set(0, (attested ? String.valueOf(ATTESTED) : "") + marked.get(0));
      forms.put(language, marked);
    }
  }

  /** The town's own name, in the language of its country; it makes the row of no use. */
  void addOwn(String language, Optional<String> name) {
    name.ifPresent(its -> own.put(language, its));
  }

  /** Whether a language other than English has a form. */
  boolean isOfUse() {
    return forms.keySet().stream().anyMatch(language -> !language.equals("en"));
  }

  String line(List<String> languages) {
    StringJoiner line = new StringJoiner("\t");
    line.add(String.valueOf(city.id())).add(city.territory());
    line.add(String.valueOf(city.population())).add(city.name()).add(nativeForm);
    languages.forEach(
        language -> line.add(String.join("|", forms.getOrDefault(language, List.of()))));
    return line.toString();
  }
}
