package org.bluepencil.engine.dictionary;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.text.Fold;

/**
 * Checks the letters of a form: in normal form, nothing invisible, one script, the one that its
 * language is written in, and of an East Slavic language only letters that its alphabet has.
 *
 * <p>Which scripts and letters a language has is asked of CLDR, as ICU carries it. Thread-safe.
 */
final class FormLetters {

  /** Alphabets that are near enough to be mixed up, and complete in CLDR. */
  private static final Set<String> CLOSED_ALPHABETS = Set.of("uk", "ru", "be");

  /** For a form of no language in particular. */
  static final String ANY_LANGUAGE = "und";

  /** Written in either script. */
  private static final String SERBIAN = "sr";

  /** A letter of its own in Armenian today, though Unicode takes it for a ligature. */
  private static final int ARMENIAN_EW = 0x0587;

  private final Map<String, List<Integer>> scripts = new ConcurrentHashMap<>();
  private final Map<String, UnicodeSet> alphabets = new ConcurrentHashMap<>();

  /** Makes a problem of what is wrong, at the place of the form. */
  interface Place {
    Problem problem(String code, String message, String expected);
  }

  /** What is wrong with a form; see {@link #check(Place, String, String)}. */
  Optional<Problem> check(YamlFile file, String at, String language, String form) {
    return check(
        (code, message, expected) -> file.problem(at, code, message, expected), language, form);
  }

  /** What is wrong with a form; only the first thing, since one slip shows in several ways. */
  Optional<Problem> check(Place at, String language, String form) {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    if (!nfc.isNormalized(form)) {
      return Optional.of(at.problem("N103", form + " is not in normal form", "NFC"));
    }
    Optional<Problem> hidden = checkHidden(at, form);
    if (hidden.isPresent()) {
      return hidden;
    }
    List<Integer> used =
        letters(form).map(FormLetters::script).distinct().boxed().collect(Collectors.toList());
    List<Integer> own = scripts.computeIfAbsent(language, FormLetters::scriptsOf);
    if (used.size() > 1 && !own.containsAll(used)) {
      return Optional.of(
          at.problem(
              "N104",
              form + " mixes " + names(used) + " letters" + strangers(form, used),
              "one script"));
    }
    if (!own.isEmpty() && !own.containsAll(used)) {
      return Optional.of(
          at.problem(
              "N105", form + " is not in the script of " + language, "the language's script"));
    }
    return checkAlphabet(at, language, form);
  }

  /** What looks like a blank or like nothing, and letters that are only shaped like letters. */
  private static Optional<Problem> checkHidden(Place at, String form) {
    String plain = Normalizer2.getNFKCInstance().normalize(form);
    return first(form, c -> Fold.isIgnorable(c) && Character.getType(c) == Character.FORMAT)
        .or(() -> first(form, c -> c != ' ' && Character.isSpaceChar(c)))
        .or(() -> first(form, c -> plain.indexOf(c) < 0 && c != ARMENIAN_EW))
        .map(
            found ->
                at.problem(
                    "N112",
                    form + " holds " + found + ", which cannot be told from another by eye",
                    "plain letters, blanks, hyphens and apostrophes"));
  }

  private Optional<Problem> checkAlphabet(Place at, String language, String form) {
    if (!CLOSED_ALPHABETS.contains(language)) {
      return Optional.empty();
    }
    UnicodeSet alphabet = alphabets.computeIfAbsent(language, FormLetters::alphabetOf);
    return first(form, c -> Character.isLetter(c) && !alphabet.contains(c))
        .map(
            found ->
                at.problem(
                    "N113",
                    form + " has " + found + ", which " + language + " does not write",
                    "letters of the language's alphabet"));
  }

  private static Optional<String> first(String form, IntPredicate wanted) {
    return form.codePoints().filter(wanted).boxed().findFirst().map(FormLetters::describe);
  }

  private static String describe(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isLetter(codePoint)
        ? Character.toString(codePoint) + " (" + code + ")"
        : code + ", " + Character.getName(codePoint).toLowerCase(Locale.ROOT);
  }

  /** The letters of the script that the form has fewest of: those to look for. */
  private static String strangers(String form, List<Integer> used) {
    int fewest =
        used.stream()
            .min(
                (a, b) ->
                    Long.compare(
                        letters(form).filter(c -> script(c) == a).count(),
                        letters(form).filter(c -> script(c) == b).count()))
            .orElseThrow();
    return letters(form)
        .filter(c -> script(c) == fewest)
        .mapToObj(FormLetters::describe)
        .distinct()
        .collect(Collectors.joining(", ", ": ", " is " + name(fewest)));
  }

  private static IntStream letters(String form) {
    return form.codePoints()
        .filter(Character::isLetter)
        .filter(c -> script(c) != UScript.COMMON && script(c) != UScript.INHERITED);
  }

  private static int script(int codePoint) {
    return UScript.getScript(codePoint);
  }

  private static String name(int script) {
    return Objects.requireNonNullElse(UScript.getName(script), "unknown");
  }

  private static String names(List<Integer> used) {
    return used.stream().map(FormLetters::name).collect(Collectors.joining(" and "));
  }

  private static List<Integer> scriptsOf(String language) {
    int[] codes = UScript.getCode(new ULocale(language));
    if (codes == null || language.equals(ANY_LANGUAGE)) {
      return List.of();
    }
    IntStream known = Arrays.stream(codes);
    return (language.equals(SERBIAN)
            ? IntStream.concat(known, IntStream.of(UScript.LATIN, UScript.CYRILLIC))
            : known)
        .boxed()
        .toList();
  }

  private static UnicodeSet alphabetOf(String language) {
    return LocaleData.getExemplarSet(new ULocale(language), UnicodeSet.CASE_INSENSITIVE);
  }
}
