package org.bluepencil.engine.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.romanization.Deromanizer;
import org.bluepencil.engine.romanization.Romanizer;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the text's language spells a Slavic name that nobody listed and that another language's
 * press has spelled: {@code Kovaltchouk} in English copy. It is read back into its own letters and
 * spelled anew. Nothing is said of a spelling that the text's language could have made itself, nor
 * of a name whose ending is not plainly Ukrainian or Russian. Thread-safe; serves one dictionary.
 */
final class OtherConvention {

  /** Languages whose press has a way of its own to spell these names, the likeliest first. */
  private static final List<String> CONVENTIONS =
      List.of("en", "fr", "de", "pl", "nl", "cs", "es", "it", "pt");

  /** Whose names they are, and in which language. */
  private static final Map<String, String> LANGUAGES = Map.of("UA", "uk", "RU", "ru");

  /**
   * What a spelling must end in to be worth reading back: cheap, and wider than {@link #ENDING}.
   */
  private static final Pattern PROMISING =
      Pattern.compile(
          ".{2,}(nko|uk|oek|[oeë][vw]a?|ine?|[vw]i(ch|tch|cz|tsch|tsj|č|c)|[vw]ka|yj|ij|yi|yï|iï)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Endings of Ukrainian and Russian surnames, and of towns, that hardly any other name has. */
  private static final Pattern ENDING =
      Pattern.compile(
          ".{2,}(енко|чук|щук|нюк|люк|сюк|ський|цький|ский|цкий|ов|ев|єв|ёв|ова|ева|єва|ёва"
              + "|ович|евич|ин|ін|їн|івка|ївка|овка|евка|ёвка)");

  /** Endings that names of other peoples have as well, as spelled by some convention. */
  private static final Pattern WEAK =
      Pattern.compile(".*(ов|ев|єв|ёв|ова|ева|єва|ёва|ин|ін|їн|ович|евич)");

  /** Letters that hardly any name has which is not Slavic. */
  private static final Pattern TELLING =
      Pattern.compile(
          ".*(tsch|chtch|tch|tsj|cz|j[aouiy]|ï|kh|zh|shch).*", Pattern.CASE_INSENSITIVE);

  /** Polish and German families have this ending as often. */
  private static final Pattern POLISH =
      Pattern.compile(".*[sck][ck]?[iy]", Pattern.CASE_INSENSITIVE);

  /** Countries where names end alike that are neither Ukrainian nor Russian. */
  private static final List<String> LIKE_NAMED = List.of("BG", "MK", "RS", "ME", "BA");

  private static final int MOST_SUGGESTIONS = 2;
  private static final double LEAST_CONFIDENCE = 0.55;

  private final DictionaryImage dictionary;
  private final Map<String, Deromanizer> backward = new ConcurrentHashMap<>();
  private final Map<String, Romanizer> forward = new ConcurrentHashMap<>();

  OtherConvention(DictionaryImage dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * What a spelling should be.
   *
   * @param forms how the text's language spells it; two where the copy does not tell which
   * @param natives the name in its own letters
   * @param conventions languages that spell it as it stands
   * @param confidence from 0 to 1
   */
  record Respelling(
      List<String> forms, List<String> natives, List<String> conventions, double confidence) {}

  /** How the text's language spells an unknown word, or null if nothing says that it should. */
  @Nullable Respelling respell(CopyView copy, CopyEvidence evidence, UnknownWord word) {
    String surface = word.surface();
    if (!PROMISING.matcher(surface).matches() || POLISH.matcher(surface).matches()) {
      return null;
    }
    List<String> natives =
        LANGUAGES.entrySet().stream()
            .filter(e -> evidence.isAbout(e.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (natives.isEmpty() || isOurs(copy.language(), surface)) {
      return null;
    }
    boolean telling =
        (TELLING.matcher(surface).matches() || word.followsSlavicName())
            && LIKE_NAMED.stream().noneMatch(evidence::isAbout);
    Set<String> conventions = new LinkedHashSet<>();
    Set<String> forms = new LinkedHashSet<>();
    Set<String> read = new LinkedHashSet<>();
    for (String convention : conventions(copy, word)) {
      for (String language : natives) {
        for (String reading : readings(language, convention, surface, telling)) {
          conventions.add(convention);
          read.add(reading);
          forms.add(spell(language, copy.language(), reading));
        }
      }
    }
    forms.remove("");
    if (forms.isEmpty() || forms.size() > MOST_SUGGESTIONS) {
      return null;
    }
    double confidence = copy.sourceLanguage() == null ? 0.6 : 0.7;
    return new Respelling(
        forms.stream().map(OtherConvention::capitalised).toList(),
        read.stream().map(OtherConvention::capitalised).toList(),
        List.copyOf(conventions),
        forms.size() == 1 ? confidence : LEAST_CONFIDENCE);
  }

  /**
   * The copy's source language if it has a convention, or all where that is not known; but none of
   * which the word is an ordinary one.
   */
  private List<String> conventions(CopyView copy, UnknownWord word) {
    String source = copy.sourceLanguage();
    return CONVENTIONS.stream()
        .filter(c -> !c.equals(copy.language()) && (source == null || source.equals(c)))
        .filter(c -> !dictionary.words().isWord(c, word.folded()))
        .toList();
  }

  /** Whether the text's language spells some name so by one of its own conventions. */
  private boolean isOurs(String language, String surface) {
    List<String> own =
        LANGUAGES.values().stream().flatMap(source -> tables(source, language)).toList();
    return own.isEmpty() || own.stream().anyMatch(table -> !read(table, surface).isEmpty());
  }

  /**
   * What a spelling can be in its own letters, by the first table of a convention that makes it.
   *
   * @param telling whether an ending will do that other peoples' names have as well
   */
  private Set<String> readings(
      String language, String convention, String surface, boolean telling) {
    Set<String> found =
        tables(language, convention)
            .map(table -> read(table, surface))
            .filter(read -> !read.isEmpty())
            .findFirst()
            .orElse(Set.of());
    return telling
        ? found
        : found.stream()
            .filter(reading -> !WEAK.matcher(reading).matches())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tables by which one language's press spells another's names, its main one first. */
  private Stream<String> tables(String source, String target) {
    String main = source + "-" + target;
    return dictionary.romanization().keySet().stream()
        .filter(name -> name.equals(main) || name.startsWith(main + "-"));
  }

  /** The names with a Slavic ending that one convention spells so. */
  private Set<String> read(String name, String surface) {
    return backward
        .computeIfAbsent(name, n -> Deromanizer.of(n, dictionary.romanization().get(n)))
        .read(surface, reading -> ENDING.matcher(reading).matches());
  }

  private String spell(String language, String target, String name) {
    String scheme = language + "-" + target;
    String rules = dictionary.romanization().get(scheme);
    if (rules == null) {
      return "";
    }
    return forward
        .computeIfAbsent(scheme, s -> Romanizer.of(Map.of(s, rules)))
        .spell(language, name)
        .get(0)
        .text();
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
