package org.bluepencil.engine.inflection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of several words: which of them bend, and which with which. An adjective agrees with the
 * noun it stands by (<em>Кривий Ріг, Arabia Saudyjska</em>), both sides of an "and" bend, what
 * follows a preposition does not (<em>Ростов-на-Дону</em>), of a hyphenated name the last part
 * does.
 */
final class Phrases {

  private static final Set<String> ANDS = Set.of("і", "й", "та", "и", "i", "oraz", "a");

  private static final Set<String> PREPOSITIONS =
      Set.of("на", "під", "над", "при", "под", "за", "у", "в", "w", "we", "nad", "pod", "na", "u");

  /** Parts before the hyphen of a person's name that stay as they are. */
  private static final Set<String> PARTICLES =
      Set.of(
          "аль", "эль", "ель", "ас", "аш", "ат", "ад", "ар", "ан", "бен", "бін", "бин", "ібн",
          "ибн", "ван", "фон", "де", "ла", "сен", "сент", "мак", "кара", "al", "el", "as", "asz",
          "ibn", "ben", "bin", "van", "von", "de", "la");

  /** Adjectives that join a town's name and bend with it: Кам'янець-Подільський. */
  private static final Pattern REGIONAL =
      Pattern.compile(".*(?:[сцз]ький|[сц]кий|[sc]ki|dzki|[sc]ký)");

  /** First parts of a town's double name that may bend or not: Сергієве-Кринка, Лев-Балка. */
  private static final Pattern MAY_BEND = Pattern.compile(".*(?:ів|ий|е|я|а)");

  private static final String SHAPES = "mfnp";

  /** A shorter first part of a double surname is as often frozen as not: Бонч-Бруєвич. */
  private static final int BENDING_FIRST_PART = 6;

  private final RuleTable table;

  Phrases(RuleTable table) {
    this.table = table;
  }

  /** The given names and the surname of one person. */
  Paradigm fullName(String name, char gender) {
    String[] words = name.split(" ");
    if (words.length < 2) {
      return Paradigm.NONE;
    }
    Paradigm all = hyphenated('G', gender, words[0]);
    for (int i = 1; i < words.length; i++) {
      char kind = i == words.length - 1 ? 'S' : 'G';
      all = all.joined(" ", hyphenated(kind, gender, words[i]), gender);
    }
    return all;
  }

  /** A name of one word or several. */
  Paradigm decline(char kind, char gender, String name) {
    String[] words = name.split(" ");
    if (words.length == 1) {
      return hyphenated(kind, gender, name);
    }
    if (kind == 'S' || kind == 'G') {
      return Paradigm.NONE;
    }
    List<String> list = List.of(words);
    for (int i = 1; i < words.length - 1; i++) {
      String before = String.join(" ", list.subList(0, i));
      if (ANDS.contains(words[i])) {
        Paradigm after = decline(kind, '?', String.join(" ", list.subList(i + 1, words.length)));
        return decline(kind, gender, before).joined(" " + words[i] + " ", after, 'p');
      }
      if (PREPOSITIONS.contains(words[i])) {
        return decline(kind, gender, before).with("", name.substring(before.length()));
      }
    }
    return agreeing(kind, list, " ");
  }

  /** One noun with adjectives on one side of it; no answer where two readings would differ. */
  private Paradigm agreeing(char kind, List<String> words, String between) {
    Paradigm found = Paradigm.NONE;
    for (int noun : new int[] {words.size() - 1, 0}) {
      List<Paradigm> readings = new ArrayList<>();
      for (char shape : SHAPES.toCharArray()) {
        Paradigm reading = agreeing(kind, words, between, noun, shape);
        if (!reading.isEmpty()) {
          readings.add(reading);
        }
      }
      if (found.isEmpty() && readings.size() == 1) {
        found = readings.get(0);
      }
    }
    return found;
  }

  private Paradigm agreeing(char kind, List<String> words, String between, int noun, char shape) {
    Paradigm all = Paradigm.NONE;
    for (int i = 0; i < words.size(); i++) {
      Paradigm word =
          i == noun
              ? hyphenated(kind, shape, words.get(i))
              : table.decline('A', shape, words.get(i));
      all = i == 0 ? word : all.joined(between, word, shape);
    }
    return all;
  }

  private Paradigm hyphenated(char kind, char gender, String name) {
    String[] parts = name.split("-");
    if (parts.length == 1) {
      return isAcronym(name) ? Paradigm.NONE : table.decline(kind, gender, name);
    }
    for (int i = 1; i < parts.length; i++) {
      if (PREPOSITIONS.contains(parts[i].toLowerCase(Locale.ROOT))) {
        return table.decline(kind, gender, parts[0]).with("", name.substring(parts[0].length()));
      }
    }
    String first = parts[0];
    boolean person = kind == 'S' || kind == 'G';
    if (person && parts.length == 2 && !PARTICLES.contains(first.toLowerCase(Locale.ROOT))) {
      return doubleName(kind, gender, parts);
    }
    if (!person && parts.length == 2 && REGIONAL.matcher(parts[1]).matches()) {
      return agreeing(kind, List.of(parts), "-");
    }
    if (!person && parts.length == 2 && MAY_BEND.matcher(first).matches()) {
      return Paradigm.NONE;
    }
    int last = name.lastIndexOf('-') + 1;
    Paradigm bent = table.decline(kind, gender, name.substring(last));
    return Paradigm.unchanging('?', name.substring(0, last)).joined("", bent, bent.shape());
  }

  private Paradigm doubleName(char kind, char gender, String[] parts) {
    boolean bends = kind == 'S' || parts[0].matches(".*[аяa]");
    if (kind == 'S' && parts[0].length() < BENDING_FIRST_PART) {
      return Paradigm.NONE;
    }
    Paradigm last = table.decline(kind, gender, parts[1]);
    Paradigm first =
        bends ? table.decline(kind, gender, parts[0]) : Paradigm.unchanging(gender, parts[0]);
    return first.joined("-", last, gender);
  }

  /** Letters of an acronym take no ending, or one after a hyphen. */
  private static boolean isAcronym(String name) {
    return name.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
