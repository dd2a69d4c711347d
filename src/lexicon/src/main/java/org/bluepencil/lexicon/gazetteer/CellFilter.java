package org.bluepencil.lexicon.gazetteer;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a name that a language's press may print from what databases hold beside such names: two
 * names in one, remarks, transliterations, another language's script. What is doubtful is left out.
 */
final class CellFilter {

  private static final int LONGEST = 40;

  /** Letters, and what stands between the words of a name. */
  private static final Pattern NAME =
      Pattern.compile("(?U)(?:’s-|’t )?\\p{Lu}[\\p{L}\\p{M}]*(?:[-’. ]{1,2}[\\p{L}\\p{M}]+)*");

  /** What a place is, where databases add it to the name. */
  private static final Pattern SORT =
      Pattern.compile(
          "(?iU)\\b(?:oblast|raion|municipality|prefecture|district|county|urban area|commune"
              + "|province|provinz|provincia|província|prowincja|provincie|провинция|провінція"
              + "|distrito|distretto|département|departamento|dipartimento|arrondissement|canton of"
              + "|kreis|landkreis|präfektur|bezirk|gmina|powiat|comune|município|municipio"
              + "|gemeente|район|область|округ|міськрада|префектура|шахрестан)\\b"
              + "|(?U)\\b(?:city|town|village|miasto|город|місто|село|поселок|посёлок)\\b");

  /** Vowels with a macron, which the press prints only where the language itself has them. */
  private static final Pattern MACRON = Pattern.compile("[āēīōūǖĀĒĪŌŪǎěǐǒǔǚ]");

  private static final Set<String> WITH_MACRONS = Set.of("LV", "LT", "NZ", "PF", "CZ");

  /** Where a Latin apostrophe stands for a soft sign, and the name is a transliteration. */
  private static final Set<String> WITH_SOFT_SIGNS = Set.of("UA", "RU", "BY", "KZ", "KG", "UZ");

  private final Map<String, UnicodeSet> alphabets = new HashMap<>();

  /** The name as it may be printed, or nothing. */
  Optional<String> clean(String language, String territory, String raw) {
    String name = Normalizer2.getNFCInstance().normalize(raw.strip()).replaceAll("['ʼ`´]", "’");
    if (territory.equals("RO") || territory.equals("MD")) {
      // Old fonts had no comma below: the cedilla is what stands for it.
      name = name.replace('ş', 'ș').replace('ţ', 'ț').replace('Ş', 'Ș').replace('Ţ', 'Ț');
    }
    boolean latin = !language.equals("uk") && !language.equals("ru");
    boolean doubtful =
        name.length() < 2
            || name.length() > LONGEST
            || !NAME.matcher(name).matches()
            || SORT.matcher(name).find()
            || name.equals(name.toUpperCase(Locale.ROOT))
            || latin && MACRON.matcher(name).find() && !WITH_MACRONS.contains(territory)
            || latin && name.indexOf('’') >= 0 && WITH_SOFT_SIGNS.contains(territory)
            || !isWrittenIn(language, latin, name);
    return doubtful ? Optional.empty() : Optional.of(name);
  }

  private boolean isWrittenIn(String language, boolean latin, String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(
            latin
                ? c -> UScript.getScript(c) == UScript.LATIN
                : alphabets.computeIfAbsent(language, CellFilter::alphabet)::contains);
  }

  private static UnicodeSet alphabet(String language) {
    return LocaleData.getExemplarSet(new ULocale(language), UnicodeSet.CASE_INSENSITIVE);
  }
}
