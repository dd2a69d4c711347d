package org.bluepencil.engine.romanization;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bluepencil.engine.text.Fold;

/**
 * Reads a press spelling back: which native spellings give it by one convention. There is no table
 * for the way back. What each letter can become is seen by spelling it in every kind of place by
 * the convention's own rules; the letters are put together, and only what the rules spell as it
 * stands is kept. So a convention that is mended is mended both ways. Thread-safe.
 */
public final class Deromanizer {

  private static final Map<String, String> ALPHABETS =
      Map.of(
          "uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
          "ru", "абвгдеёжзийклмнопрстуфхцчшщыэюя",
          "be", "абвгдеёжзійклмнопрстуўфхцчшыэюя");

  /** Letters that are spelled together, and soft signs where surnames and towns have them. */
  private static final List<String> GROUPS =
      List.of(
          "ин", "ін", "ын", "ий", "ій", "ый", "ой", "ей", "ия", "ія", "ая", "ський", "цький",
          "ська", "цька", "ське", "ськ", "цьк", "кс", "ьо", "йо", "ьє", "ья", "ье", "льч", "льн",
          "ньк", "льц", "льк", "ль");

  private static final List<String> BEFORE = List.of("", "а", "т");
  private static final List<String> BEHIND = List.of("", "а", "е", "т");

  /** Letters that names do not have side by side, and that other letters are spelled like. */
  private static final List<String> UNLIKELY =
      List.of(
          "тч", "тш", "тж", "цж", "цє", "кг", "сг", "цг", "чг", "зт", "зк", "зп", "сш", "сч", "шч",
          "зх", "кх", "сх", "дж", "цз", "тс", "тц", "тз", "дз", "дц", "оу", "аи", "еи", "іу", "іа",
          "іо", "іе", "иа", "ио", "ие", "иу", "йа", "йе", "йу", "йэ", "йи", "йі", "сцх", "сз", "цх",
          "рз", "аа", "ее", "ии", "іі", "оо", "уу", "ыы", "хх", "пх", "тх", "гх", "ії", "їа", "їо",
          "їу", "уэ", "оэ", "аэ", "иэ");

  /**
   * Letters that do not stand where the spelling alone would let them: й behind a consonant, a soft
   * sign before most vowels, э behind a consonant, -енько for the commoner -енко.
   */
  private static final Pattern ODD =
      Pattern.compile(
          "[^аеєиіїоуыэюяё]й|^[йыь]|ь[ьаеиіїуыэй]|[бпвмфкгхжшч]ь|[иі]я.|[иы]й.|[^аеиоуыэюяё]э|енько");

  /** More readings than these tell nothing. */
  private static final int MOST_READINGS = 120;

  private static final int LONGEST_PIECE = 7;

  /**
   * Words beyond the length of any surname are not read: where one does not come out even, the ways
   * to read its beginning double with every few letters.
   */
  private static final int LONGEST_WORD = 25;

  private final String source;
  private final Romanizer forward;

  /** Native letters by what the convention can spell them as, folded. */
  private final Map<String, List<String>> pieces = new HashMap<>();

  private Deromanizer(String source, Romanizer forward) {
    this.source = source;
    this.forward = forward;
    List<String> units = new ArrayList<>(GROUPS);
    ALPHABETS.getOrDefault(source, "").chars().forEach(c -> units.add(String.valueOf((char) c)));
    Map<String, Set<String>> found = new HashMap<>();
    for (String unit : units) {
      if (isWritable(unit)) {
        for (String piece : spellings(unit)) {
          found.computeIfAbsent(piece, p -> new TreeSet<>()).add(unit);
        }
      }
    }
    found.forEach((piece, natives) -> pieces.put(piece, List.copyOf(natives)));
  }

  /**
   * @param name name of the rule file, such as {@code uk-fr}
   * @param rules its ICU transform rules
   * @throws IllegalArgumentException if the rules cannot be read
   */
  public static Deromanizer of(String name, String rules) {
    String source = name.substring(0, name.indexOf('-'));
    return new Deromanizer(source, Romanizer.of(Map.of(name, rules)));
  }

  private boolean isWritable(String unit) {
    String alphabet = ALPHABETS.getOrDefault(source, "") + "ьъ";
    return unit.chars().allMatch(c -> alphabet.indexOf(c) >= 0);
  }

  private Set<String> spellings(String unit) {
    Set<String> found = new TreeSet<>();
    for (String before : BEFORE) {
      String start = before.isEmpty() ? "" : spell(before);
      for (String behind : BEHIND) {
        String spelled = spell(before + unit + behind);
        String end = behind.isEmpty() ? "" : spell(behind);
        String last = end.isEmpty() ? "" : end.substring(end.length() - 1);
        if (spelled.startsWith(start) && spelled.endsWith(last)) {
          int to = spelled.length() - last.length();
          if (to > start.length()) {
            found.add(spelled.substring(start.length(), to));
          }
        }
      }
    }
    return found;
  }

  private String spell(String word) {
    return Fold.of(spellExactly(word));
  }

  private String spellExactly(String word) {
    return forward.spell(source, word).get(0).text();
  }

  /**
   * The native spellings, in lower case, that the convention spells like {@code spelling}: with the
   * same accents, or with any if {@code spelling} has none, since they are often lost. Empty where
   * there is none, where there are too many to tell anything, or where the word is no name's
   * length.
   *
   * @param likely which native spellings are worth the trouble
   */
  public Set<String> read(String spelling, Predicate<String> likely) {
    String lower = Normalizer2.getNFCInstance().normalize(spelling.toLowerCase(Locale.ROOT));
    String folded = Fold.of(lower);
    if (folded.length() > LONGEST_WORD) {
      return Set.of();
    }
    List<String> readings = new ArrayList<>();
    read(folded, 0, new StringBuilder(), readings);
    Set<String> exact = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    if (readings.size() <= MOST_READINGS) {
      for (String reading : readings) {
        boolean odd = !likely.test(reading) || ODD.matcher(reading).find();
        String spelled = odd ? "" : spellExactly(reading);
        if (Fold.of(spelled).equals(folded)) {
          found.add(reading);
          if (spelled.equals(lower)) {
            exact.add(reading);
          }
        }
      }
    }
    return exact.isEmpty() && lower.equals(folded) ? found : exact;
  }

  private void read(String folded, int at, StringBuilder word, List<String> readings) {
    if (at == folded.length()) {
      readings.add(word.toString());
      return;
    }
    int length = word.length();
    int longest = Math.min(folded.length(), at + LONGEST_PIECE);
    for (int end = at + 1; end <= longest && readings.size() <= MOST_READINGS; end++) {
      for (String letters : pieces.getOrDefault(folded.substring(at, end), List.of())) {
        word.append(letters);
        if (isLikely(word, length)) {
          read(folded, end, word, readings);
        }
        word.setLength(length);
      }
    }
  }

  private static boolean isLikely(StringBuilder word, int from) {
    for (int i = Math.max(0, from - 1); i + 1 < word.length(); i++) {
      if (UNLIKELY.contains(word.substring(i, i + 2))) {
        return false;
      }
    }
    return true;
  }
}
