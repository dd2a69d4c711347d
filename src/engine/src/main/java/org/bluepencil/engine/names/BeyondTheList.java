package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bluepencil.engine.Danger;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.names.MisplacedBlanks.Respaced;
import org.bluepencil.engine.names.OtherConvention.Respelling;
import org.bluepencil.engine.names.RegroupedNames.Regrouped;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks at names that the dictionary does not list: garbled spellings of one that it does, another
 * language's romanisation, one name in two spellings. All it finds are flags. Thread-safe; serves
 * one dictionary, and keeps for it what is costly to make.
 */
final class BeyondTheList {

  private static final double BEYOND_DOUBT = 0.96;

  private final Map<String, NearForms> nearForms = new ConcurrentHashMap<>();

  private final Map<String, JoinedForms> joinedForms = new ConcurrentHashMap<>();

  private final CaseForms caseForms;

  /** Made when first needed; two threads may each make one, which does no harm. */
  private volatile @Nullable OtherConvention conventions;

  BeyondTheList(CaseForms caseForms) {
    this.caseForms = caseForms;
  }

  /**
   * @param unknown the words of the copy that are neither known names nor ordinary words
   * @param respaced names with a blank too few or too many
   * @param regrouped names of several words whose blanks stand elsewhere than they should
   */
  void find(
      List<UnknownWord> unknown,
      List<Respaced> respaced,
      List<Regrouped> regrouped,
      CopyView copy,
      FormLookup forms,
      CopyEvidence evidence,
      Consumer<Finding> findings) {
    regrouped.forEach(name -> findings.accept(regrouped(name)));
    respaced.stream()
        .filter(name -> regrouped.stream().noneMatch(r -> r.covers(name)))
        .forEach(name -> findings.accept(respaced(forms, name)));
    List<UnknownWord> words =
        unknown.stream()
            .filter(w -> respaced.stream().noneMatch(r -> r.covers(w)))
            .filter(w -> regrouped.stream().noneMatch(r -> r.covers(w)))
            .toList();
    if (words.isEmpty()) {
      return;
    }
    GarbledNames garbled = new GarbledNames(copy, evidence, indexes(copy), words);
    OtherConvention others = convention(copy);
    Set<String> reported = new HashSet<>();
    Set<String> looked = new HashSet<>();
    for (UnknownWord word : words) {
      Guess guess = word.isKnown() ? null : garbled.guess(word);
      if (guess != null && !word.isInTitleOrForeignPassage()) {
        reported.add(word.folded());
        findings.accept(garbled(copy, forms, word, guess));
      } else if (!word.followsParticle() && looked.add(word.folded())) {
        Respelling respelling = others.respell(copy, evidence, word);
        if (respelling != null && !word.isInTitleOrForeignPassage()) {
          reported.add(word.folded());
          findings.accept(respelled(copy, word, respelling));
        }
      }
    }
    for (TwoSpellings.Pair pair : TwoSpellings.of(copy, words)) {
      if (!reported.contains(pair.rarer().folded())) {
        findings.accept(twice(copy, pair));
      }
    }
  }

  /** The names of several words of a copy whose blanks stand elsewhere than they should. */
  List<Regrouped> regrouped(CopyView copy, CopyEvidence evidence, List<Mention> mentions) {
    JoinedForms joined =
        joinedForms.computeIfAbsent(
            copy.language(), language -> new JoinedForms(copy.dictionary(), language));
    return new RegroupedNames(copy, evidence, joined, mentions).find();
  }

  private OtherConvention convention(CopyView copy) {
    OtherConvention known = conventions;
    if (known == null) {
      known = new OtherConvention(copy.dictionary());
      conventions = known;
    }
    return known;
  }

  private static Finding respelled(CopyView copy, UnknownWord word, Respelling respelling) {
    return finding(
        word,
        Kind.NAME,
        "name.other-convention",
        Tier.ADVISORY,
        false,
        respelling.confidence(),
        fitted(copy, word, respelling.forms()),
        NameMessages.respelled(copy, word.surface(), respelling),
        null,
        List.of("read back as " + String.join(" or ", respelling.natives())));
  }

  private static Finding twice(CopyView copy, TwoSpellings.Pair pair) {
    UnknownWord word = pair.rarer();
    return finding(
        word,
        Kind.CONSISTENCY,
        "consistency.name-spellings",
        Tier.ADVISORY,
        false,
        0.65,
        fitted(copy, word, List.of(pair.usual())),
        NameMessages.twice(word.surface(), pair.usual()),
        null,
        List.of("spelled alike, and no other name stands before it"));
  }

  private static List<String> fitted(CopyView copy, UnknownWord word, List<String> forms) {
    return forms.stream()
        .map(form -> NameForms.fit(word.surface(), form, copy.language()))
        .distinct()
        .toList();
  }

  private List<NearForms> indexes(CopyView copy) {
    List<NearForms> found = new ArrayList<>();
    found.add(index(copy, copy.language()));
    String source = copy.sourceLanguage();
    if (source != null && Languages.isText(source) && !source.equals(copy.language())) {
      found.add(index(copy, source));
    }
    return found;
  }

  private NearForms index(CopyView copy, String language) {
    return nearForms.computeIfAbsent(
        language, l -> NearForms.of(copy.dictionary().entries(), l, caseForms));
  }

  private static Finding garbled(CopyView copy, FormLookup forms, UnknownWord word, Guess guess) {
    List<String> suggestions = new ArrayList<>();
    for (int i = 0; i < guess.entries().size(); i++) {
      int entry = guess.entries().get(i);
      List<String> accepted = forms.accepted(entry, guess.part());
      String near = guess.forms().get(i);
      // A form of the source language stands for the one that the text's language has.
      boolean ours = guess.isWordOfName() || accepted.contains(guess.lemmas().get(i));
      String form = ours || accepted.isEmpty() ? near : accepted.get(0);
      suggestions.add(NameForms.fit(word.surface(), form, copy.language()));
    }
    Entry entry = forms.entry(guess.entries().get(0));
    List<String> distinct = suggestions.stream().distinct().toList();
    boolean edits = guess.beyondDoubt() && distinct.size() == 1 && word.isNobodyElse();
    return finding(
        word,
        Kind.NAME,
        "name.garbled",
        guess.certain() ? Tier.SURE : Tier.ADVISORY,
        edits,
        edits ? BEYOND_DOUBT : guess.confidence(),
        distinct,
        NameMessages.garbled(word.surface(), suggestions),
        garbled(entry, distinct.get(0), edits ? Danger.NEEDS_CONTEXT : Danger.FLAG_ONLY),
        List.of(guess.evidence()));
  }

  private static Finding.EntryRef garbled(Entry entry, String form, Danger danger) {
    return new Finding.EntryRef(entry.id(), entry.wikidata(), form, VariantKind.GARBLED, danger);
  }

  private static Finding respaced(FormLookup forms, Respaced name) {
    return rejoined(
        name.text(),
        name.start(),
        name.end(),
        name.certain(),
        name.certain() ? BEYOND_DOUBT : name.confidence(),
        name.forms(),
        garbled(forms.entry(name.entry()), name.forms().get(0), Danger.FLAG_ONLY),
        name.evidence());
  }

  private static Finding regrouped(Regrouped name) {
    Danger danger = name.certain() ? Danger.NEEDS_CONTEXT : Danger.FLAG_ONLY;
    return rejoined(
        name.text(),
        name.start(),
        name.end(),
        name.certain(),
        name.confidence(),
        List.of(name.form()),
        garbled(name.name().entry(), name.form(), danger),
        "the letters of one name, with its blanks elsewhere");
  }

  private static Finding rejoined(
      Text text,
      int start,
      int end,
      boolean certain,
      double confidence,
      List<String> forms,
      Finding.EntryRef entry,
      String evidence) {
    return new Finding(
        text.field(),
        start,
        end,
        Kind.NAME,
        "name.garbled",
        Tier.SURE,
        Severity.MINOR,
        certain,
        confidence,
        forms,
        NameMessages.garbled(text.string().substring(start, end), forms),
        entry,
        List.of(evidence));
  }

  private static Finding finding(
      UnknownWord word,
      Kind kind,
      String rule,
      Tier tier,
      boolean edits,
      double confidence,
      List<String> suggestions,
      String message,
      Finding.@Nullable EntryRef entry,
      List<String> evidence) {
    return new Finding(
        word.text().field(),
        word.start(),
        word.end(),
        kind,
        rule,
        tier,
        Severity.MINOR,
        edits,
        confidence,
        suggestions,
        message,
        entry,
        evidence);
  }
}
