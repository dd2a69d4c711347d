package org.bluepencil.engine.dictionary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.PlacedEntry.Written;
import org.bluepencil.engine.romanization.Romanizer;
import org.bluepencil.engine.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What may be wrong with a name and may be meant so: a spelling that no romanisation table gives, a
 * form that is an ordinary word, a variant that need not be listed.
 */
final class NameAdvice {

  /** Below this a form is near to too many spellings by chance. */
  private static final int SHORTEST = 5;

  /** In more letters than this a spelling is a name of its own, such as an exonym. */
  private static final int SLIPS = 2;

  /** The word lists of these languages hold surnames and places as well. */
  private static final Set<String> NAMES_AMONG_WORDS = Set.of("pl", "uk", "ru");

  private final Romanizer romanizer;
  private final WordFilter words;

  NameAdvice(DictionaryImage image) {
    this.romanizer = Romanizer.of(image.romanization());
    this.words = image.words();
  }

  void check(PlacedEntry placed, List<Problem> advice) {
    Map<String, Set<String>> known = known(placed.entry());
    for (Written form : placed.written("forms")) {
      if (!Languages.isText(form.language()) || isGivenOrDated(form)) {
        continue;
      }
      checkWord(placed, form, advice);
      if (placed.entry().note() == null) {
        checkSpelling(placed, form, known, advice);
      }
    }
    checkVariants(placed, known, advice);
  }

  private static boolean isGivenOrDated(Written form) {
    return form.pointer().contains("/given") || form.pointer().contains("/dated");
  }

  /** Every spelling that the tables give of a native form, folded, with the languages it is for. */
  private Map<String, Set<String>> known(Entry entry) {
    Map<String, Set<String>> known = new HashMap<>();
    entry
        .natives()
        .forEach(
            (language, form) ->
                romanizer
                    .spell(language, form.name())
                    .forEach(
                        spelling ->
                            NameIndex.keysOf(spelling.text())
                                .forEach(
                                    key ->
                                        known
                                            .computeIfAbsent(key, k -> new HashSet<>())
                                            .add(spelling.language()))));
    return known;
  }

  private void checkWord(PlacedEntry placed, Written form, List<Problem> advice) {
    String folded = Fold.of(form.form());
    boolean single = NameIndex.keysOf(form.form()).stream().noneMatch(key -> key.contains(" "));
    boolean acronym = form.form().equals(form.form().toUpperCase(Locale.ROOT));
    if (single
        && !acronym
        && !NAMES_AMONG_WORDS.contains(form.language())
        && words.isWord(form.language(), folded)
        && !placed.hasExample(form)
        && placed.entry().leave().isEmpty()) {
      advice.add(
          placed.problem(
              form.pointer(),
              "A102",
              form.form() + " is an ordinary word in " + form.language() + " as well",
              "an example in that language, or a phrase under leave, that shows it is not disturbed"));
    }
  }

  private void checkSpelling(
      PlacedEntry placed, Written form, Map<String, Set<String>> known, List<Problem> advice) {
    if (known.isEmpty() || form.form().length() < SHORTEST || form.form().indexOf(' ') >= 0) {
      return;
    }
    Set<String> keys = Set.copyOf(NameIndex.keysOf(form.form()));
    if (known.keySet().stream().anyMatch(keys::contains)) {
      return;
    }
    String nearest = nearest(Fold.of(form.form()), known, form.language());
    if (nearest != null) {
      advice.add(
          placed.problem(
              form.pointer(),
              "A101",
              "no romanisation table gives " + form.form() + "; the nearest is " + nearest,
              "that spelling, or a note that says who writes it so"));
    }
  }

  /** The nearest spelling, the language's own before another's; null where none is near. */
  private static @Nullable String nearest(
      String form, Map<String, Set<String>> known, String language) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Set<String>> spelling : new TreeMap<>(known).entrySet()) {
      int slips = slips(form, spelling.getKey());
      int rank = 2 * slips + (spelling.getValue().contains(language) ? 0 : 1);
      if (slips <= SLIPS && rank < least) {
        least = rank;
        best = spelling.getKey();
      }
    }
    return best;
  }

  /** Letters to put in, leave out or change (Levenshtein distance). */
  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  private static void checkVariants(
      PlacedEntry placed, Map<String, Set<String>> known, List<Problem> advice) {
    List<Entry.Variant> variants = placed.entry().variants();
    for (int i = 0; i < variants.size(); i++) {
      String form = variants.get(i).form();
      Set<String> keys = Set.copyOf(NameIndex.keysOf(form));
      String why = null;
      for (Written written : placed.written("forms")) {
        if (NameIndex.keysOf(written.form()).stream().anyMatch(keys::contains)) {
          why = "a form in " + written.language();
        }
      }
      if (why == null && known.keySet().stream().anyMatch(keys::contains)) {
        why = "what a romanisation table gives";
      }
      if (why != null) {
        advice.add(
            placed.problem(
                "/variants/" + i,
                "A103",
                form + " is " + why,
                "nothing: it is found without being listed"));
      }
    }
  }
}
