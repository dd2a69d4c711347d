package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.languagetool.JLanguageTool;

/**
 * The ordinary words of each text language, from LanguageTool's part-of-speech dictionaries: every
 * form of at most 14 characters in small letters and, for German, every noun that is no proper
 * name.
 */
public final class LanguageToolWords {

  private static final Map<String, String> DICTIONARIES =
      Map.of(
          "en", "/en/english.dict",
          "fr", "/fr/french.dict",
          "de", "/de/german.dict",
          "es", "/es/es-ES.dict",
          "it", "/it/italian.dict",
          "pt", "/pt/portuguese.dict",
          "nl", "/nl/dutch.dict",
          "pl", "/pl/polish.dict",
          "uk", "/uk/ukrainian.dict",
          "ru", "/ru/russian.dict");

  /** Words of a name are shorter; most inflected forms and compounds are not. */
  private static final int LONGEST = 14;

  private LanguageToolWords() {}

  /** The words of each text language; a word comes once for each of its readings. */
  public static Map<String, Stream<String>> all() {
    Map<String, Stream<String>> words = new TreeMap<>();
    DICTIONARIES.keySet().forEach(language -> words.put(language, words(language)));
    return words;
  }

  private static Stream<String> words(String language) {
    URL url = JLanguageTool.getDataBroker().getFromResourceDirAsUrl(DICTIONARIES.get(language));
    try {
      DictionaryLookup lookup = new DictionaryLookup(Dictionary.read(url));
      return StreamSupport.stream(lookup.spliterator(), false)
          .filter(data -> isOrdinary(language, data.getWord(), data.getTag()))
          .map(data -> data.getWord().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOrdinary(String language, CharSequence word, CharSequence tag) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    boolean small = Character.isLowerCase(Character.codePointAt(word, 0));
    boolean germanNoun = language.equals("de") && tag != null && tag.toString().startsWith("SUB");
    return small || germanNoun;
  }
}
