package org.bluepencil.engine.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
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

  /** What a part-of-speech tag says of a surname in its basic form, by language. */
  private static final Map<String, Pattern> SURNAME_TAGS =
      Map.of(
          "nl", Pattern.compile("ENM:PER:LST(?!:VAN).*"),
          "de", Pattern.compile("EIG:NOM:SIN:.*:NAC"),
          "es", Pattern.compile("NPCNSP0A"),
          "pl", Pattern.compile("subst:sg:nom:m1"),
          "uk", Pattern.compile("noun:anim:[mf]:v_naz:.*prop:lname.*"));

  /**
   * Surnames by the language whose dictionary has them: Dutch (it has the most, of every origin),
   * German, Spanish, Polish and Ukrainian.
   */
  public static Map<String, Stream<String>> surnames() {
    Map<String, Stream<String>> surnames = new TreeMap<>();
    SURNAME_TAGS.forEach(
        (language, tags) ->
            surnames.put(
                language,
                words(
                    language,
                    data ->
                        startsWithCapital(data.getWord())
                            && data.getTag() != null
                            && tags.matcher(data.getTag()).matches())));
    return surnames;
  }

  private static boolean startsWithCapital(CharSequence word) {
    return word.length() > 0 && Character.isUpperCase(Character.codePointAt(word, 0));
  }

  /** The words of each text language; a word comes once for each of its readings. */
  public static Map<String, Stream<String>> all() {
    Map<String, Stream<String>> words = new TreeMap<>();
    DICTIONARIES
        .keySet()
        .forEach(
            language ->
                words.put(
                    language,
                    words(language, data -> isOrdinary(language, data.getWord(), data.getTag()))));
    return words;
  }

  private static Stream<String> words(String language, Predicate<WordData> wanted) {
    URL url = JLanguageTool.getDataBroker().getFromResourceDirAsUrl(DICTIONARIES.get(language));
    try {
      DictionaryLookup lookup = new DictionaryLookup(Dictionary.read(url));
      return StreamSupport.stream(lookup.spliterator(), false)
          .filter(wanted)
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
