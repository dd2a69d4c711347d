package org.bluepencil.engine.dictionary;

import java.util.List;
import java.util.Locale;

/** The languages the dictionaries speak of, each with a bit, so that sets of them are ints. */
public final class Languages {

  /** Languages whose text can be cleaned, by BCP 47 language subtag. */
  public static final List<String> TEXT =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru");

  /** Text languages first; the rest have forms that turn up in text translated from them. */
  private static final List<String> ALL =
      List.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "pl", "uk", "ru", "cs", "be", "bg", "sr", "hr",
          "el", "tr", "ar", "he", "fa", "zh", "ja", "ko", "ka", "hy", "ro", "hu", "sv");

  private Languages() {}

  /** The bit of a language subtag, or 0 for one the dictionaries do not speak of. */
  public static int bit(String language) {
    int index = ALL.indexOf(language);
    return index < 0 ? 0 : 1 << index;
  }

  /** Where a language stands among those that the dictionaries speak of; others come last. */
  public static int rank(String language) {
    int index = ALL.indexOf(language);
    return index < 0 ? ALL.size() : index;
  }

  /** Every language that the dictionaries speak of, the text languages first. */
  public static List<String> all() {
    return ALL;
  }

  /** The language subtag of a BCP 47 tag: {@code pt} for {@code pt-BR}. */
  public static String subtag(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  public static boolean isText(String language) {
    return TEXT.contains(language);
  }

  /** The languages of a set of bits. */
  public static List<String> of(int bits) {
    return ALL.stream().filter(language -> (bits & bit(language)) != 0).toList();
  }
}
