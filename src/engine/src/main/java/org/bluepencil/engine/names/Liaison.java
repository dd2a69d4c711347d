package org.bluepencil.engine.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * How the start of a name shapes the small word before it: English <em>a/an</em>, French and
 * Italian elision, Spanish <em>y/e</em>, Polish <em>w/we</em>, Russian <em>в/во</em>. Source: the
 * reference grammars (Grevisse; RAE, Ortografía 2010; Accademia della Crusca; Wielki słownik
 * ortograficzny PWN; Rosenthal). What they leave to usage, such as a French h, is not decided.
 */
final class Liaison {

  private Liaison() {}

  /**
   * A word and the name behind it.
   *
   * @param word in small letters; with an apostrophe at its end if it is joined to the name
   * @param name the name, without the article that the word has taken in
   */
  record Joined(String word, String name) {}

  /** Which shape of a word a name wants. */
  private enum Want {
    USUAL,
    OTHER,
    EITHER,
    UNKNOWN
  }

  /**
   * A word in two shapes. An empty one is a shape that cannot be told without the name's gender.
   */
  private record Pair(String usual, String other, Function<String, Want> rule) {}

  private static final List<Pair> FRENCH =
      List.of(
          new Pair("de", "d'", Liaison::french),
          new Pair("que", "qu'", Liaison::french),
          new Pair("lorsque", "lorsqu'", Liaison::french),
          new Pair("puisque", "puisqu'", Liaison::french),
          new Pair("le", "l'", Liaison::french),
          new Pair("la", "l'", Liaison::french),
          new Pair("", "jusqu'", Liaison::french),
          new Pair("du", "", Liaison::french),
          new Pair("au", "", Liaison::french),
          new Pair("ce", "", Liaison::french),
          new Pair("ma", "", Liaison::french),
          new Pair("ta", "", Liaison::french),
          new Pair("sa", "", Liaison::french),
          new Pair("beau", "", Liaison::french),
          new Pair("nouveau", "", Liaison::french),
          new Pair("vieux", "", Liaison::french));

  private static final List<Pair> ITALIAN =
      List.of(
          new Pair("a", "ad", name -> euphonic(name, 'a')),
          new Pair("e", "ed", name -> euphonic(name, 'e')),
          new Pair("di", "d'", name -> optional(Liaison.italian(name))),
          new Pair("la", "l'", Liaison::italian),
          new Pair("il", "l'", Liaison::italianMasculine),
          new Pair("lo", "l'", Liaison::italianMasculine),
          new Pair("del", "dell'", Liaison::italianMasculine),
          new Pair("della", "dell'", Liaison::italian),
          new Pair("al", "all'", Liaison::italianMasculine),
          new Pair("alla", "all'", Liaison::italian),
          new Pair("dal", "dall'", Liaison::italianMasculine),
          new Pair("dalla", "dall'", Liaison::italian),
          new Pair("nel", "nell'", Liaison::italianMasculine),
          new Pair("nella", "nell'", Liaison::italian),
          new Pair("sul", "sull'", Liaison::italianMasculine),
          new Pair("sulla", "sull'", Liaison::italian),
          new Pair("un", "", Liaison::italianMasculine),
          new Pair("una", "", Liaison::italian));

  private static final Map<String, List<Pair>> PAIRS =
      Map.of(
          "en",
          List.of(new Pair("a", "an", Liaison::english)),
          "fr",
          FRENCH,
          "it",
          ITALIAN,
          "es",
          List.of(new Pair("y", "e", Liaison::spanishAnd), new Pair("o", "u", Liaison::spanishOr)),
          "pl",
          List.of(
              new Pair("w", "we", name -> crowded(name, "wf", "lw")),
              new Pair("z", "ze", name -> crowded(name, "sz", "lw"))),
          "ru",
          List.of(
              new Pair("в", "во", name -> crowded(name, "вф", "льв")),
              new Pair("с", "со", name -> crowded(name, "сзшж", "льв")),
              new Pair(
                  "о", "об", name -> "аэиоу".indexOf(first(name)) >= 0 ? Want.OTHER : Want.USUAL)));

  /** Words that agree with the noun behind them. */
  private static final Map<String, Set<String>> DETERMINERS =
      Map.of(
          "fr",
          Set.of(
              "le", "la", "l'", "les", "un", "une", "du", "au", "aux", "des", "ce", "cet", "cette"),
          "es",
          Set.of("el", "la", "los", "las", "un", "una", "del", "al", "este", "esta"),
          "it",
          Set.of(
              "il", "lo", "la", "l'", "i", "gli", "le", "un", "uno", "una", "un'", "del", "dello",
              "della", "dell'", "al", "allo", "alla", "all'", "dal", "dalla", "dall'", "nel",
              "nella", "nell'", "sul", "sulla", "sull'", "questo", "questa", "quest'"),
          "pt",
          Set.of(
              "o", "a", "os", "as", "um", "uma", "do", "da", "dos", "das", "no", "na", "nos", "nas",
              "ao", "à", "pelo", "pela", "num", "numa", "este", "esta"),
          "nl",
          Set.of("de", "het", "een", "dit", "deze"));

  /** What a preposition and the article at the start of a name become, by {@code word article}. */
  private static final Map<String, Map<String, String>> CONTRACTED =
      Map.of(
          "fr",
          Map.of("de le", "du", "d' le", "du", "à le", "au", "de les", "des", "à les", "aux"),
          "it",
          Map.of(
              "di il", "del", "d' il", "del", "a il", "al", "ad il", "al", "da il", "dal", "in il",
              "nel", "su il", "sul"));

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "le", "la", "les", "l'", "el", "los", "las", "il", "lo", "o", "os", "den", "de");

  /**
   * The word and the form when {@code form} comes in place of {@code surface}, or null if that
   * cannot be told.
   */
  static @Nullable Joined join(String language, String word, String surface, String form) {
    String article = article(form);
    if (!article.isEmpty()) {
      String contracted = CONTRACTED.getOrDefault(language, Map.of()).get(word + " " + article);
      if (contracted != null) {
        return new Joined(contracted, form.substring(article.length() + 1));
      }
      if (ARTICLES.contains(word)) {
        return null;
      }
    }
    boolean otherNoun =
        Character.isLowerCase(form.codePointAt(0)) && !firstWord(surface).equals(firstWord(form));
    if (otherNoun && DETERMINERS.getOrDefault(language, Set.of()).contains(word)) {
      return null;
    }
    return shape(PAIRS.getOrDefault(language, List.of()), word, surface, form);
  }

  private static @Nullable Joined shape(
      List<Pair> pairs, String word, String surface, String form) {
    // More than one where the other shape has lost the gender: French l' for le and la.
    List<Pair> known =
        pairs.stream().filter(pair -> pair.usual.equals(word) || pair.other.equals(word)).toList();
    if (known.isEmpty()) {
      return new Joined(word, form);
    }
    Pair pair = known.get(0);
    Want want = pair.rule.apply(form);
    if (want == Want.EITHER) {
      return new Joined(word, form);
    }
    if (want == Want.UNKNOWN) {
      return first(surface) == first(form) ? new Joined(word, form) : null;
    }
    String shape = want == Want.USUAL ? pair.usual : pair.other;
    if (shape.equals(word) || known.size() == 1 && !shape.isEmpty()) {
      return new Joined(shape, form);
    }
    return want == pair.rule.apply(surface) ? new Joined(word, form) : null;
  }

  /** The article that a form starts with, in small letters, or empty. */
  private static String article(String form) {
    int blank = form.indexOf(' ');
    String first = blank < 0 ? "" : form.substring(0, blank).toLowerCase(Locale.ROOT);
    return ARTICLES.contains(first) ? first : "";
  }

  private static String firstWord(String name) {
    int blank = name.indexOf(' ');
    return Fold.of(blank < 0 ? name : name.substring(0, blank));
  }

  private static char first(String name) {
    return at(Fold.of(name), 0);
  }

  private static char at(String folded, int index) {
    return index < folded.length() ? folded.charAt(index) : ' ';
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /**
   * Whether a name is read letter by letter, perhaps: then its spelling says little of its sound.
   */
  private static boolean isAcronym(String name) {
    return name.length() <= 4 && NameForms.isAllCaps(name);
  }

  private static Want english(String name) {
    String folded = Fold.of(name);
    char first = at(folded, 0);
    char second = at(folded, 1);
    if (isAcronym(name) || first == 'u' || first == 'y' && !isVowel(second)) {
      return Want.UNKNOWN;
    }
    if (first == 'i' && isVowel(second) || folded.startsWith("ou") || folded.startsWith("on")) {
      return Want.UNKNOWN;
    }
    boolean glide = folded.startsWith("eu") || folded.startsWith("ew");
    return isVowel(first) && !glide ? Want.OTHER : Want.USUAL;
  }

  private static Want french(String name) {
    String folded = Fold.of(name);
    char first = at(folded, 0);
    boolean glide =
        (first == 'i' || first == 'u') && isVowel(at(folded, 1))
            || folded.startsWith("ou") && isVowel(at(folded, 2));
    if (isAcronym(name) || first == 'h' || first == 'y' || glide) {
      return Want.UNKNOWN;
    }
    return isVowel(first) ? Want.OTHER : Want.USUAL;
  }

  private static Want italian(String name) {
    String folded = Fold.of(name);
    char first = at(folded, 0);
    boolean glide = (first == 'i' || first == 'u') && isVowel(at(folded, 1));
    if (isAcronym(name) || first == 'h' || first == 'y' || glide) {
      return Want.UNKNOWN;
    }
    return isVowel(first) ? Want.OTHER : Want.USUAL;
  }

  /** Il or lo: s before a consonant, z, x, gn and ps take the longer article. */
  private static Want italianMasculine(String name) {
    String folded = Fold.of(name);
    boolean impure =
        folded.startsWith("s") && !isVowel(at(folded, 1))
            || "zxj".indexOf(at(folded, 0)) >= 0
            || folded.startsWith("gn")
            || folded.startsWith("ps");
    return impure ? Want.UNKNOWN : italian(name);
  }

  /** Ad and ed are wanted before their own vowel only, and wrong before a consonant only. */
  private static Want euphonic(String name, char vowel) {
    Want want = italian(name);
    return want != Want.OTHER || first(name) == vowel ? want : Want.EITHER;
  }

  private static Want optional(Want want) {
    return want == Want.OTHER ? Want.EITHER : want;
  }

  private static Want spanishAnd(String name) {
    String folded = Fold.of(name);
    String sound = folded.startsWith("h") ? folded.substring(1) : folded;
    char next = at(sound, 1);
    if (at(sound, 0) == 'y' && !isVowel(next) || folded.startsWith("i") && isVowel(next)) {
      return Want.UNKNOWN;
    }
    return at(sound, 0) == 'i' && !isVowel(next) ? Want.OTHER : Want.USUAL;
  }

  private static Want spanishOr(String name) {
    String folded = Fold.of(name);
    return folded.startsWith("o") || folded.startsWith("ho") ? Want.OTHER : Want.USUAL;
  }

  /**
   * A preposition takes a vowel before a name that starts with its own sound and a consonant.
   *
   * @param own first letters that are or resemble the preposition's sound
   * @param always a start that always takes it, such as that of Lviv
   */
  private static Want crowded(String name, String own, String always) {
    String folded = Fold.of(name);
    if (folded.startsWith(always)) {
      return Want.OTHER;
    }
    int next = folded.startsWith("sz") ? 2 : 1;
    boolean vowel = "aeiouyаеиоуыэюя".indexOf(at(folded, next)) >= 0;
    return own.indexOf(at(folded, 0)) >= 0 && !vowel ? Want.OTHER : Want.USUAL;
  }
}
