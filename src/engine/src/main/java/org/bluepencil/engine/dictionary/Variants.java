package org.bluepencil.engine.dictionary;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.romanization.Romanizer;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The spellings of an entry that a text in a language whose names bend may bend as its own. */
final class Variants {

  /** Languages whose forms turn up in Polish, which bends them. */
  private static final List<String> IN_POLISH = List.of("en", "fr", "de");

  private final String language;
  private final UnicodeScript script;
  private final Map<String, Set<String>> found = new LinkedHashMap<>();

  private Variants(String language) {
    this.language = language;
    this.script = language.equals("pl") ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC;
  }

  /**
   * @return each spelling with its capitals, and the languages by whose rules it may be bent
   */
  static Map<String, Set<String>> of(Entry entry, Part part, String language, Romanizer romanizer) {
    Variants variants = new Variants(language);
    entry
        .forms()
        .forEach(
            (of, forms) -> variants.addForms(of, part == Part.GIVEN ? forms.given() : all(forms)));
    entry
        .natives()
        .forEach(
            (of, form) -> {
              String lemma = part == Part.GIVEN ? form.given() : form.name();
              if (lemma != null) {
                variants.add(lemma, of);
                variants.addRomanised(lemma, of, romanizer);
              }
            });
    entry.variants().forEach(variant -> variants.addListed(entry, part, variant.form()));
    return variants.found;
  }

  private static List<String> all(Entry.Forms forms) {
    List<String> all = new ArrayList<>(forms.names());
    forms.dated().forEach(dated -> all.add(dated.form()));
    return all;
  }

  private void addForms(String of, List<String> forms) {
    if (!of.equals(language) && (script == UnicodeScript.CYRILLIC || IN_POLISH.contains(of))) {
      forms.forEach(form -> add(form, of));
    }
  }

  private void addListed(Entry entry, Part part, String form) {
    int blank = form.lastIndexOf(' ');
    if (entry.isPerson() && blank > 0) {
      add(part == Part.GIVEN ? form.substring(0, blank) : form.substring(blank + 1), null);
    } else if (part != Part.GIVEN) {
      add(form, null);
    }
  }

  private void addRomanised(String lemma, String of, Romanizer romanizer) {
    for (Romanizer.Spelling spelling : romanizer.spell(of, lemma)) {
      boolean english = script == UnicodeScript.LATIN && spelling.language().equals("en");
      boolean cyrillic = script == UnicodeScript.CYRILLIC;
      if (english || cyrillic || spelling.language().equals(language)) {
        add(withCapitals(spelling.text(), lemma), null);
      }
    }
  }

  private void add(String form, @Nullable String of) {
    boolean fits =
        form.codePoints().filter(Character::isLetter).allMatch(c -> UnicodeScript.of(c) == script);
    if (fits) {
      Set<String> rules = found.computeIfAbsent(form, f -> new LinkedHashSet<>(Set.of(language)));
      if (of != null && CaseForms.bend(of)) {
        rules.add(of);
      }
    }
  }

  /** A spelling in small letters, with capitals where the name's words have them. */
  private static String withCapitals(String spelling, String name) {
    Tokens words = Tokens.of(spelling);
    Tokens like = Tokens.of(name);
    StringBuilder text = new StringBuilder(spelling);
    for (int i = 0; i < words.count(); i++) {
      boolean capital =
          like.count() != words.count() || Character.isUpperCase(name.charAt(like.start(i)));
      if (capital) {
        int at = words.start(i);
        text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
      }
    }
    return text.toString();
  }
}
