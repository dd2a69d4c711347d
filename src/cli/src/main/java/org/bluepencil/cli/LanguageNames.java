package org.bluepencil.cli;

import java.util.Locale;

/** What English calls a language or a country. */
final class LanguageNames {

  private LanguageNames() {}

  /** The name of a BCP 47 tag's language, such as {@code French} or {@code Portuguese (Brazil)}. */
  static String english(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  /** The name of an ISO 3166-1 alpha-2 code, such as {@code Ukraine}. */
  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
