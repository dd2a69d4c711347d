package org.bluepencil.engine.names;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Gazetteer;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.text.Text;

/**
 * Finds towns of the gazetteer that are written as another language writes them, in what the
 * entries leave of a copy. Without evidence it says nothing: {@link GazetteerJudge}. Serves one
 * copy.
 */
final class GazetteerNames {

  private final CopyView copy;
  private final CopyEvidence evidence;
  private final Gazetteer gazetteer;
  private final int language;

  /** The words of each text that are part of an entry's name. */
  private final Map<Text, BitSet> taken;

  GazetteerNames(CopyView copy, CopyEvidence evidence, List<Mention> mentions) {
    this.copy = copy;
    this.evidence = evidence;
    this.gazetteer = copy.dictionary().gazetteer();
    this.language = Languages.bit(copy.language());
    this.taken = Mention.wordsOf(mentions);
  }

  /**
   * @param keys for each word of a text the key of an entry that starts there, or -1
   */
  void find(Map<Text, int[]> keys, Consumer<Finding> findings) {
    for (Text text : copy.texts()) {
      BitSet words = taken.computeIfAbsent(text, t -> new BitSet());
      int[] its = keys.getOrDefault(text, new int[0]);
      for (int token = 0; token < its.length; token++) {
        takeNames(its[token], token, words);
      }
      gazetteer.index().match(text, (first, last, key) -> look(text, first, last, key, findings));
    }
  }

  /** A place or body that is no mention is a phrase left alone, or protected. */
  private void takeNames(int key, int token, BitSet words) {
    NameIndex names = copy.dictionary().names();
    boolean name =
        key >= 0
            && names.readings(key).stream()
                .map(Reading::part)
                .anyMatch(part -> part != Part.GIVEN && part != Part.SURNAME);
    if (name) {
      words.set(token, token + (int) names.key(key).chars().filter(c -> c == ' ').count() + 1);
    }
  }

  private void look(Text text, int first, int last, int key, Consumer<Finding> findings) {
    BitSet words = taken.getOrDefault(text, new BitSet());
    int next = words.nextSetBit(first);
    boolean free = next < 0 || next > last;
    if (!free || text.isProtected(text.tokens().start(first), text.tokens().end(last))) {
      return;
    }
    // Of two names that share a word the first one stands.
    words.set(first, last + 1);
    List<Reading> readings = gazetteer.index().readings(key);
    boolean right =
        readings.stream().anyMatch(r -> ((r.acceptedIn() | r.bentIn()) & language) != 0);
    if (right) {
      restoreCapitals(text, new Piece(first, last, key, readings, 0, null), findings);
      return;
    }
    List<Reading> meant =
        readings.stream()
            .filter(reading -> entry(reading).forms().containsKey(copy.language()))
            .toList();
    if (meant.size() > 1) {
      meant = meant.stream().filter(r -> evidence.isAbout(territory(r))).toList();
    }
    if (meant.size() == 1) {
      report(new Mention(text, new Piece(first, last, key, meant, 0, null), null), findings);
    }
  }

  /** A town in small letters, where the sentence wants a place of a country that the copy names. */
  private void restoreCapitals(Text text, Piece piece, Consumer<Finding> findings) {
    Mention mention = new Mention(text, piece, null);
    String surface = piece.surface(text);
    List<Reading> near =
        piece.readings().stream().filter(its -> evidence.isAbout(territory(its))).toList();
    if (!NameForms.isAllSmall(surface) || near.isEmpty() || copy.sourceLanguage() == null) {
      return;
    }
    Entry entry = entry(near.get(0));
    Judgement judgement = new GazetteerJudge(copy, evidence, mention, entry).judgeCapitals();
    // Quebec keeps its letters, with or without the accent.
    String form =
        FormLookup.names(entry, copy.language()).stream()
            .filter(its -> its.toLowerCase(Locale.ROOT).equals(surface))
            .findFirst()
            .orElse(NameForms.withCapital(surface, copy.language()));
    if (judgement != null && !NameForms.isAllSmall(form)) {
      findings.accept(
          judgement.finding(
              text,
              piece.start(text),
              piece.end(text),
              entry,
              List.of(form),
              form,
              NameMessages.capitals(form)));
    }
  }

  private Entry entry(Reading reading) {
    return gazetteer.entries().get(reading.entry());
  }

  private String territory(Reading reading) {
    String territory = entry(reading).territory();
    return territory == null ? "" : territory;
  }

  private void report(Mention mention, Consumer<Finding> findings) {
    Reading reading = mention.piece().readings().get(0);
    Entry entry = entry(reading);
    Text text = mention.text();
    String surface = mention.piece().surface(text);
    String form = FormLookup.names(entry, copy.language()).get(0);
    Judgement judgement = new GazetteerJudge(copy, evidence, mention, entry).judge(reading);
    if (judgement == null) {
      return;
    }
    List<String> suggestions = List.of(NameForms.fit(surface, form, copy.language()));
    int start = mention.piece().start(text);
    int end = mention.piece().end(text);
    if (NameForms.repeatsNeighbour(text, start, end, suggestions.get(0))) {
      judgement.neverEdit("a word beside it would stand twice");
    }
    PlacedForms placed = PlacedForms.of(text, start, end, copy.language(), suggestions, judgement);
    findings.accept(
        judgement.finding(
            text,
            placed.start(),
            placed.end(),
            entry,
            placed.forms(),
            suggestions.get(0),
            NameMessages.variant(copy, entry, reading, null, surface, suggestions)));
  }
}
