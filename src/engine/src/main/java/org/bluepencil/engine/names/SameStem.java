package org.bluepencil.engine.names;

import java.util.Set;

/**
 * Endings that make another word of a name rather than a garbled one: a woman's surname, a case, a
 * plural, the people of a place. Folded. From the declensions of Ukrainian, Russian, Polish and
 * Czech surnames as the press romanises them, and the derivations of the text languages.
 */
final class SameStem {

  private SameStem() {}

  private static final Set<String> ENDINGS =
      Set.of(
          ("a ach aia ais aise aja akh al am ami an ana ano anos ans as aya e ego ei ej"
                  + " el em emu en enne er ers es ese esi et ets ette ev eva evich evna ew ewa ey"
                  + " i ia ian ians ien ienne iens ii ij im in ina ine inho ino is isch ische"
                  + " ischen ism isme ismo ist ists iv ivna iy ja ka kaia kaja kaya ki kij kiy ko"
                  + " ku ky kyi kyj kyy land o off ogo oho oi ois oise oj oju om omu on os ou"
                  + " ov ova ove ovich ovna ow owa oy oyu que ques s shchina shchyna ska skaia"
                  + " skaja skaya ske ski skij skim skiy sko skogo skoho skoi skomu skoy skoyu"
                  + " sky skyi skyj skym skyy ta te ti to ts tsi tsy ty u us vich vna y ya yi yj"
                  + " ym yy")
              .split(" "));

  private static final int SHORTEST_STEM = 4;

  /** In languages of cases any short ending may be one. */
  private static final Set<String> INFLECTING = Set.of("pl", "uk", "ru");

  private static final int LONGEST_CASE_ENDING = 4;

  /** Whether two words of a language share a stem and differ by their endings alone. */
  static boolean areOfOneStem(String one, String other, String language) {
    int limit = Math.min(one.length(), other.length());
    int same = 0;
    while (same < limit && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (same == one.length() && one.length() >= SHORTEST_STEM - 1) {
      return other.length() - same <= 3 || ENDINGS.contains(other.substring(same));
    }
    if (same == other.length() && other.length() >= SHORTEST_STEM - 1) {
      return true;
    }
    boolean inflecting = INFLECTING.contains(language);
    for (int stem = same; stem >= SHORTEST_STEM; stem--) {
      String ours = one.substring(stem);
      String theirs = other.substring(stem);
      if (isEnding(ours) && isEnding(theirs)) {
        return true;
      }
      if (inflecting
          && ours.length() <= LONGEST_CASE_ENDING
          && theirs.length() <= LONGEST_CASE_ENDING) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnding(String letters) {
    return letters.isEmpty() || ENDINGS.contains(letters);
  }
}
