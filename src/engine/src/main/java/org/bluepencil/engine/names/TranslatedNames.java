package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;

/**
 * Finds surnames that were translated as words, where given name and office give them away: a
 * capitalised ordinary word behind the given name of somebody whose own office stands there, {@code
 * Foreign Minister Dmytro Cradle}. Always a flag.
 */
final class TranslatedNames {

  private static final int SHORTEST = 4;

  private final CopyView copy;
  private final FormLookup forms;
  private final CopyEvidence evidence;
  private final Map<Text, Set<Integer>> taken = new HashMap<>();

  TranslatedNames(CopyView copy, FormLookup forms, CopyEvidence evidence, List<Mention> mentions) {
    this.copy = copy;
    this.forms = forms;
    this.evidence = evidence;
    for (Mention mention : mentions) {
      for (int token = mention.firstToken(); token <= mention.lastToken(); token++) {
        taken.computeIfAbsent(mention.text(), t -> new HashSet<>()).add(token);
      }
    }
  }

  /**
   * @param keys of each text, the key of the dictionary that starts at a word, or -1
   */
  void find(Map<Text, int[]> keys, Consumer<Finding> findings) {
    keys.forEach(
        (text, its) -> {
          for (int token = 1; token < its.length; token++) {
            if (its[token - 1] >= 0 && isTranslation(text, token)) {
              report(text, token, its[token - 1], findings);
            }
          }
        });
  }

  /** Whether a word is an ordinary one with a capital, and no name that somebody bears. */
  private boolean isTranslation(Text text, int token) {
    int start = text.tokens().start(token);
    String word = text.word(token);
    String folded = Fold.of(word);
    WordFilter words = copy.dictionary().words();
    return word.length() >= SHORTEST
        && NameForms.startsWithCapital(word)
        && !NameForms.isAllCaps(word)
        && text.string().substring(text.tokens().end(token - 1), start).equals(" ")
        && !taken.getOrDefault(text, Set.of()).contains(token - 1)
        && !taken.getOrDefault(text, Set.of()).contains(token)
        && !copy.profile().dayWords().contains(folded)
        && !copy.profile().capitals().contains(folded)
        && words.isWord(copy.language(), folded)
        && !words.isWord(WordFilter.SURNAMES, folded)
        && !text.isProtected(start, text.tokens().end(token));
  }

  private void report(Text text, int token, int key, Consumer<Finding> findings) {
    List<Reading> given = new ArrayList<>(copy.dictionary().names().readings(key));
    given.removeIf(reading -> reading.part() != Part.GIVEN);
    if (given.isEmpty()) {
      return;
    }
    Mention whole = new Mention(text, new Piece(token - 1, token, key, given, 0, null), null);
    if (!evidence.hasOffice(whole) || new Surroundings(copy, whole).isInTitleCase()) {
      return;
    }
    Map<String, Entry> meant = new HashMap<>();
    for (Reading reading : given) {
      List<String> surnames = forms.accepted(reading.entry(), Part.SURNAME);
      if (!surnames.isEmpty() && evidence.bearing(reading.entry(), whole) == Bearing.OWN) {
        meant.put(surnames.get(0), forms.entry(reading.entry()));
      }
    }
    if (meant.size() == 1) {
      meant.forEach((surname, entry) -> findings.accept(finding(text, token, surname, entry)));
    }
  }

  private static Finding finding(Text text, int token, String surname, Entry entry) {
    String word = text.word(token);
    return new Finding(
        text.field(),
        text.tokens().start(token),
        text.tokens().end(token),
        Kind.NAME,
        "name.translated",
        Tier.ADVISORY,
        Severity.MAJOR,
        false,
        0.7,
        List.of(surname),
        NameMessages.translated(word, surname),
        new Finding.EntryRef(
            entry.id(), entry.wikidata(), surname, VariantKind.TRANSLATED, Danger.FLAG_ONLY),
        List.of("the given name and an office of this person stand beside it"));
  }
}
