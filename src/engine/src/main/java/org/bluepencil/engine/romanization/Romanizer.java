package org.bluepencil.engine.romanization;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Spells native names as the press of each language does, by the ICU transform rules under {@code
 * dictionaries/romanization}. A language may have several conventions. Thread-safe.
 */
public final class Romanizer {

  private final List<Scheme> schemes;

  /** One convention: how texts in each of {@code targets} spell names of {@code source}. */
  private record Scheme(String name, String source, List<String> targets, Transliterator rules) {}

  private Romanizer(List<Scheme> schemes) {
    this.schemes = schemes;
  }

  /**
   * @param rules rule files by name, such as {@code uk-fr}, {@code uk-en-press} or {@code
   *     bg-en_it}: source language, target language (several, where their press spells alike, are
   *     joined by {@code _}, which every file system and configuration store takes) and, where
   *     there are several conventions, which
   * @throws IllegalArgumentException if a name or a rule cannot be read; the message says which
   */
  public static Romanizer of(Map<String, String> rules) {
    List<Scheme> schemes = new ArrayList<>();
    new TreeMap<>(rules)
        .forEach(
            (name, text) -> {
              String[] parts = name.split("-", 3);
              if (parts.length < 2) {
                throw new IllegalArgumentException(
                    name + ": expected SOURCE-TARGET or SOURCE-TARGET-CONVENTION");
              }
              List<String> targets = List.of(parts[1].split("_"));
              schemes.add(new Scheme(name, parts[0], targets, transliterator(name, text)));
            });
    return new Romanizer(schemes);
  }

  private static Transliterator transliterator(String name, String rules) {
    try {
      return Transliterator.createFromRules(name, rules, Transliterator.FORWARD);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Every press spelling of a name.
   *
   * @param source BCP 47 subtag of the name's language
   * @return the spellings in the order of their schemes' names; a language can have several, and
   *     several languages the same
   */
  public List<Spelling> spell(String source, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<Spelling> spellings = new ArrayList<>();
    for (Scheme scheme : schemes) {
      if (scheme.source.equals(source)) {
        String spelled = scheme.rules.transliterate(lower);
        for (String target : scheme.targets) {
          spellings.add(new Spelling(target, scheme.name, spelled));
        }
      }
    }
    return spellings;
  }

  /**
   * @param language whose press spells it so
   * @param scheme name of the convention
   * @param text the spelling, in lower case
   */
  public record Spelling(String language, String scheme, String text) {}
}
