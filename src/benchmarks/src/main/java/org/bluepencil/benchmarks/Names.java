package org.bluepencil.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.lexicon.Lexicon;

/** The keys that are searched for: those of the packaged dictionary, and many more made of them. */
final class Names {

  /** Endings that cases, other conventions and derived words leave on a name. */
  private static final List<String> ENDINGS =
      List.of(
          "a", "u", "e", "i", "y", "o", "om", "em", "s", "es", "en", "er", "ow", "ov", "owi", "ovi",
          "ova", "owa", "ego", "ski", "skij", "skyi", "ska", "skaja", "sk", "in", "ina", "iv", "yj",
          "aya", "а", "у", "і", "ом", "ий", "ого", "ська", "ский", "ова", "ів");

  /** Given names and words that stand before a name. */
  private static final List<String> BEFORE =
      List.of(
          "volodymyr",
          "vladimir",
          "wladimir",
          "oleksandr",
          "alexander",
          "alexandre",
          "serhii",
          "sergei",
          "serguei",
          "dmytro",
          "dmitri",
          "andrii",
          "andrei",
          "mykola",
          "nikolai",
          "ivan",
          "iryna",
          "irina",
          "olena",
          "elena",
          "maria",
          "julia",
          "yuliia",
          "petro",
          "pjotr",
          "viktor",
          "new",
          "north",
          "la",
          "san",
          "de",
          "von",
          "al",
          "володимир",
          "владимир",
          "сергій");

  private Names() {}

  /**
   * The keys of the packaged dictionary.
   *
   * @throws IOException if it is missing or damaged
   */
  static List<String> ofTheDictionary() throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream("bluepencil.image")) {
      if (in == null) {
        throw new IOException("the packaged dictionary is missing");
      }
      NameIndex names = DictionaryImage.read(in).names();
      List<String> keys = new ArrayList<>(names.keyCount());
      for (int key = 0; key < names.keyCount(); key++) {
        keys.add(names.key(key));
      }
      return keys;
    }
  }

  /** {@code keys} and as many others made of them as it takes to have {@code count}. */
  static List<String> grownTo(int count, List<String> keys) {
    Set<String> grown = new LinkedHashSet<>(keys);
    for (int round = 0; round < ENDINGS.size() * BEFORE.size() && grown.size() < count; round++) {
      String ending = ENDINGS.get(round % ENDINGS.size());
      // Each ending by itself first, then behind each word.
      int before = round / ENDINGS.size();
      for (String key : keys) {
        if (grown.size() < count) {
          grown.add((before == 0 ? "" : BEFORE.get(before - 1) + " ") + key + ending);
        }
      }
    }
    return List.copyOf(grown);
  }
}
