package org.bluepencil.engine.names;

/**
 * How far apart two spellings of a name are. Letters that are heard, read or typed for one another
 * cost less than others: vowels, a voiced and an unvoiced consonant, a silent h, a letter doubled,
 * two letters in the wrong order. All spellings are folded.
 */
final class SpellingDistance {

  /** The cost of a letter that is simply another one. */
  static final int LETTER = 100;

  private static final int LIKE_VOWELS = 25;
  private static final int VOWELS = 50;
  private static final int LIKE_CONSONANTS = 50;
  private static final int SILENT = 40;
  private static final int VOWEL_TOO_MUCH = 60;
  private static final int DOUBLED = 30;
  private static final int SWAPPED = 70;

  private SpellingDistance() {}

  /** The cost of turning one spelling into the other, in hundredths of a letter. */
  static int of(String one, String other) {
    int width = other.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 1; j < width; j++) {
      last[j] = last[j - 1] + extra(other, j - 1);
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = last[0] + extra(one, i - 1);
      for (int j = 1; j < width; j++) {
        int best = last[j - 1] + instead(one.charAt(i - 1), other.charAt(j - 1));
        best = Math.min(best, last[j] + extra(one, i - 1));
        best = Math.min(best, row[j - 1] + extra(other, j - 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + SWAPPED);
        }
        row[j] = best;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[width - 1];
  }

  /** The distance in hundredths of the longer spelling. */
  static int share(String one, String other) {
    return of(one, other) / Math.max(1, Math.max(one.length(), other.length()));
  }

  /** Whether two words are one but for two letters beside each other that changed places. */
  static boolean isSwapped(String one, String other) {
    int length = one.length();
    int at = 0;
    while (at < length && length == other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at > 0
        && at + 1 < length
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.regionMatches(at + 2, other, at + 2, length - at - 2);
  }

  /** Whether two words start with the same letter, or one that sounds like it. */
  static boolean startAlike(String one, String other) {
    return instead(one.charAt(0), other.charAt(0)) < LETTER;
  }

  /** Whether two words have their last two letters in common. */
  static boolean endAlike(String one, String other) {
    int ending = 2;
    return one.length() > ending
        && other.length() > ending
        && one.endsWith(other.substring(other.length() - ending));
  }

  private static int instead(char a, char b) {
    if (a == b) {
      return 0;
    }
    char soundA = sound(a);
    char soundB = sound(b);
    if (soundA == VOWEL && soundB == VOWEL) {
      return isI(a) && isI(b) ? LIKE_VOWELS : VOWELS;
    }
    return soundA == soundB && soundA != OTHER ? LIKE_CONSONANTS : LETTER;
  }

  private static int extra(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return DOUBLED;
    }
    if (c == 'h' || c == 'j' || c == 'ь' || c == 'ъ') {
      return SILENT;
    }
    return sound(c) == VOWEL ? VOWEL_TOO_MUCH : LETTER;
  }

  private static boolean isI(char c) {
    return "iyjиіы".indexOf(c) >= 0;
  }

  private static final char VOWEL = 'a';
  private static final char OTHER = '?';

  /**
   * What a folded letter sounds like, whatever the language: one sign for the consonants that are
   * taken for one another.
   */
  private static char sound(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> VOWEL;
      case 'а', 'е', 'є', 'и', 'і', 'о', 'у', 'ы', 'э', 'ю', 'я' -> VOWEL;
      case 'b', 'p', 'б', 'п' -> 'P';
      case 'd', 't', 'д', 'т' -> 'T';
      case 'g', 'k', 'q', 'c', 'г', 'ґ', 'к', 'х' -> 'K';
      case 's', 'z', 'x', 'ж', 'з', 'с', 'ц', 'ч', 'ш', 'щ' -> 'S';
      case 'f', 'v', 'w', 'в', 'ф' -> 'F';
      case 'l', 'л' -> 'L';
      case 'r', 'р' -> 'R';
      case 'm', 'м' -> 'M';
      case 'n', 'н' -> 'N';
      default -> OTHER;
    };
  }

  /**
   * The consonants of a folded word by their sounds, neighbours that sound alike once: {@code
   * KLTSK} for klitschko and for klitsko. What stands between them does not count.
   */
  static String skeleton(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      char sound = sound(c);
      if (c == 'c') {
        sound = "eiyhz".indexOf(next) >= 0 ? 'S' : next == 'k' ? ' ' : 'K';
      } else if (c == 's' && next == 'c' && word.startsWith("sch", i)) {
        i += 2;
      } else if (c == 'p' && next == 'h') {
        sound = 'F';
      } else if (c == 'x') {
        add(out, 'K');
      }
      add(out, sound);
    }
    return out.toString();
  }

  private static void add(StringBuilder out, char sound) {
    boolean again = out.length() > 0 && out.charAt(out.length() - 1) == sound;
    if (Character.isUpperCase(sound) && !again) {
      out.append(sound);
    }
  }
}
