package org.bluepencil.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;

/**
 * Tells the language of a text. Each word speaks for the languages that have it, the more the fewer
 * they are; the words that make up most of any running text speak louder. Looks at no more than the
 * first {@value #MOST_WORDS} words.
 */
final class LanguageGuess {

  private static final int MOST_WORDS = 400;
  private static final double FREQUENT_WEIGHT = 3;

  /** The commonest function words of each language, folded. */
  private static final Map<String, Set<String>> FREQUENT =
      Map.of(
          "en",
          words(
              "the of and to in a is was that for on with as he his it at by from had are were be"
                  + " have has this they not said its will their which been would who after about"),
          "fr",
          words(
              "le la les de des du et un une en est dans que qui pour par sur au aux il elle ce ne"
                  + " pas plus avec son sa ses ont a cette mais ou leur selon apres ete sont l d"),
          "de",
          words(
              "der die das und in den von zu mit ist des im fur auf ein eine einer einen dem nicht"
                  + " sich auch als an es wird nach bei hat aus sie er sei wurde werden dass uber"),
          "es",
          words(
              "el la los las de del y en que un una es por con para se su al no lo como mas ha sus"
                  + " fue este esta pero sobre entre tras desde ser son segun le"),
          "it",
          words(
              "il lo la i gli le di del della dei delle e un una in che per con non si al alla da"
                  + " dal dalla nel nella sono ha come piu anche suo sua questo ma dopo hanno"),
          "pt",
          words(
              "o a os as de do da dos das e em um uma que no na nos nas por para com nao se ao foi"
                  + " mais como seu sua sao pelo pela ele ela mas tem apos segundo disse"),
          "nl",
          words(
              "de het een van en in op is dat te zijn voor met die niet aan er om ook als bij door"
                  + " naar uit heeft werd maar over hij ze wordt tot nog hebben volgens deze dit"),
          "pl",
          words(
              "i w z na do nie to jest sie ze o od po za przez dla jak ale jego jej byl byla ktory"
                  + " ktora ktore oraz przed tym juz tak co przy roku powiedzial sa"),
          "uk",
          words(
              "і в у на з що не до за та це як про від для його її був була було але який яка які"
                  + " під час після також року сказав із є й або"),
          "ru",
          words(
              "и в на с что не по к за из о от это как для его ее был была было но который которая"
                  + " которые у во после также года сказал при он она они или до"));

  private LanguageGuess() {}

  private static Set<String> words(String list) {
    return Set.of(Fold.of(list).split(" "));
  }

  /** The likeliest text language; {@code en} where nothing tells. */
  static String of(List<Text> texts, WordFilter words) {
    Map<String, Double> scores = new HashMap<>();
    int seen = 0;
    for (Text text : texts) {
      for (int i = 0; i < text.tokens().count() && seen < MOST_WORDS; i++, seen++) {
        StringBuilder folded = new StringBuilder();
        Fold.append(folded, text.string(), text.tokens().start(i), text.tokens().end(i));
        count(folded.toString(), words, scores);
      }
    }
    String best = Languages.TEXT.get(0);
    for (String language : Languages.TEXT) {
      if (scores.getOrDefault(language, 0.0) > scores.getOrDefault(best, 0.0)) {
        best = language;
      }
    }
    return best;
  }

  private static void count(String word, WordFilter words, Map<String, Double> scores) {
    List<String> having =
        Languages.TEXT.stream().filter(language -> words.isWord(language, word)).toList();
    having.forEach(language -> scores.merge(language, 1.0 / having.size(), Double::sum));
    List<String> frequentIn =
        Languages.TEXT.stream().filter(language -> FREQUENT.get(language).contains(word)).toList();
    frequentIn.forEach(
        language -> scores.merge(language, FREQUENT_WEIGHT / frequentIn.size(), Double::sum));
  }
}
