package org.bluepencil.engine.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.VariantKind;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.CaseForms;
import org.bluepencil.engine.dictionary.Entry;
import org.bluepencil.engine.dictionary.HouseStyle.Preference;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.MisplacedBlanks.Respaced;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that are not written as the text's language writes them, and weighs whether the
 * spelling can be put right without asking.
 *
 * <p>A spelling that is accepted in the text's language is never touched, but for lost capitals.
 * Everything else is a variant: {@link NameJudge} says how sure that is.
 */
public final class NameCheck implements Check {

  /** Below this a variant is not worth an editor's time. */
  private static final double LEAST_CONFIDENCE = 0.55;

  private final CaseForms caseForms = new CaseForms();

  /** By language; a check serves one dictionary. */
  private final Map<String, LanguageFacts> languages = new ConcurrentHashMap<>();

  private final BeyondTheList beyond = new BeyondTheList(caseForms);

  @Override
  public CheckGroup group() {
    return CheckGroup.NAMES;
  }

  @Override
  public void find(CopyView copy, Consumer<Finding> findings) {
    if (!Languages.isText(copy.language())) {
      return;
    }
    List<Mention> mentions = new ArrayList<>();
    Set<Integer> namesakes = new HashSet<>();
    Map<Text, int[]> keys = new HashMap<>();
    for (Text text : copy.texts()) {
      MentionFinder.Found found = MentionFinder.find(copy, text);
      mentions.addAll(found.mentions());
      namesakes.addAll(found.namesakes());
      keys.put(text, found.keys());
    }
    LanguageFacts facts = facts(copy, copy.language());
    FormLookup forms = new FormLookup(copy, facts, caseForms);
    OfficeFinder offices =
        new OfficeFinder(copy, facts.offices(), facts(copy, "en").offices(), mentions);
    CopyEvidence evidence = new CopyEvidence(copy, forms, facts, offices, mentions, namesakes);
    NameComposer composer = new NameComposer(copy, forms, evidence, caseForms);
    Run run = new Run(copy, forms, evidence, composer, findings);
    mentions.forEach(run::look);
    new GazetteerNames(copy, evidence, mentions).find(keys, findings);
    new TranslatedNames(copy, forms, evidence, mentions).find(keys, findings);
    new TranslatedTitles(copy, facts.offices(), mentions).find(keys, findings);
    MisplacedBlanks blanks = new MisplacedBlanks(copy, forms, evidence, composer);
    List<UnknownWord> unknown = UnknownWord.of(copy, mentions, keys);
    List<Respaced> respaced = blanks.find(unknown, keys);
    beyond.find(
        unknown,
        respaced,
        beyond.regrouped(copy, evidence, mentions),
        copy,
        forms,
        evidence,
        findings);
  }

  private LanguageFacts facts(CopyView copy, String language) {
    return languages.computeIfAbsent(language, l -> LanguageFacts.of(copy.dictionary(), l));
  }

  /** One pass over the mentions of a copy. */
  private static final class Run {
    private final CopyView copy;
    private final CopyEvidence evidence;
    private final FormLookup forms;
    private final NameComposer composer;
    private final Consumer<Finding> findings;
    private final RightNames right;

    Run(
        CopyView copy,
        FormLookup forms,
        CopyEvidence evidence,
        NameComposer composer,
        Consumer<Finding> findings) {
      this.copy = copy;
      this.evidence = evidence;
      this.forms = forms;
      this.composer = composer;
      this.findings = findings;
      this.right = new RightNames(copy, forms, evidence, findings);
    }

    void look(Mention mention) {
      List<Piece> wrong =
          mention.pieces().stream().filter(piece -> !isAccepted(mention, piece)).toList();
      if (wrong.isEmpty()) {
        right.look(mention);
        Reading mistaken = right.mistaken(mention);
        if (mistaken != null) {
          flagMistaken(mention, mistaken);
        }
        return;
      }
      // A name that is put right at all is put right whole.
      wrong = mention.pieces().stream().filter(piece -> !isAsListed(mention, piece)).toList();
      List<Integer> candidates = candidates(mention);
      List<String> suggestions = composer.suggestions(mention, wrong, candidates);
      if (suggestions.isEmpty()) {
        return;
      }
      VariantKind kind = kind(mention, wrong);
      int best = candidates.get(0);
      Judgement judgement = judge(mention, best).judge(suggestions.size(), kind);
      if (suggestions.size() == 1) {
        // Entries that agree on the form, such as a city and its region: the surer one speaks.
        for (int other : candidates.subList(1, candidates.size())) {
          Judgement its = judge(mention, other).judge(1, kind);
          if (its != null && (judgement == null || its.isSurerThan(judgement))) {
            judgement = its;
            best = other;
          }
        }
      }
      if (judgement != null && judgement.confidence() >= LEAST_CONFIDENCE) {
        if (!composer.isBent(mention, wrong, best)) {
          judgement.neverEdit("the case that the sentence wants is not known");
        }
        report(mention, wrong, best, suggestions, judgement);
      }
    }

    /** In what way a name differs; of several readings the farthest counts. */
    private VariantKind kind(Mention mention, List<Piece> wrong) {
      if (wrong.stream().anyMatch(piece -> piece.unmixed() != null)) {
        return VariantKind.MIXED_SCRIPT;
      }
      // The surname says more than the given name does.
      Piece piece = wrong.contains(mention.piece()) ? mention.piece() : wrong.get(0);
      return piece.readings().stream()
          .map(reading -> forms.kind(reading, piece.spelling(mention.text())))
          .max(VariantKind::compareTo)
          .orElseThrow();
    }

    private NameJudge judge(Mention mention, int entry) {
      return new NameJudge(copy, evidence, forms, mention, entry);
    }

    /** Whether a piece is written as the language writes it, or did on the day of publication. */
    private boolean isAccepted(Mention mention, Piece piece) {
      LocalDate date = copy.date();
      String surface = piece.spelling(mention.text());
      return piece.readings().stream()
          .anyMatch(
              reading ->
                  forms.isWritten(reading, surface)
                      || date != null
                          && forms.dated(reading.entry(), piece.part()).stream()
                              .anyMatch(
                                  d ->
                                      Fold.of(d.form()).equals(Fold.of(surface))
                                          && d.holdsOn(date)));
    }

    /**
     * Whether a piece is listed so, in its capitals, in one script and, a given name, its accents.
     */
    private boolean isAsListed(Mention mention, Piece piece) {
      String surface = piece.surface(mention.text());
      boolean spelled =
          piece.part() != Part.GIVEN
              || piece.readings().stream()
                  .flatMap(reading -> forms.accepted(reading.entry(), Part.GIVEN).stream())
                  .anyMatch(form -> NameForms.fit(surface, form, copy.language()).equals(surface));
      return spelled
          && isListed(mention, piece)
          && piece.unmixed() == null
          && !NameForms.isAllSmall(surface);
    }

    /** Whether a piece is one of the forms that the language lists. */
    private boolean isListed(Mention mention, Piece piece) {
      String surface = piece.spelling(mention.text());
      return piece.readings().stream().anyMatch(reading -> forms.isListed(reading, surface));
    }

    /** Entries that have a form to offer in the text's language; those with evidence alone. */
    private List<Integer> candidates(Mention mention) {
      List<Integer> entries =
          mention.piece().readings().stream()
              .map(Reading::entry)
              .filter(entry -> !forms.accepted(entry, mention.piece().part()).isEmpty())
              .distinct()
              .toList();
      if (entries.size() < 2) {
        return entries;
      }
      List<Integer> named = entries.stream().filter(evidence::hasFullName).toList();
      List<Integer> inOffice =
          entries.stream()
              .filter(entry -> forms.entry(entry).isPerson())
              .filter(entry -> evidence.bearing(entry, mention) == Bearing.OWN)
              .toList();
      List<Integer> near = entries.stream().filter(evidence::hasCompatriot).toList();
      return Stream.of(named, inOffice, near)
          .filter(some -> !some.isEmpty())
          .findFirst()
          .orElse(entries);
    }

    private void report(
        Mention mention,
        List<Piece> wrong,
        int candidate,
        List<String> suggestions,
        Judgement judgement) {
      Text text = mention.text();
      int start = wrong.get(0).start(text);
      int end = wrong.get(wrong.size() - 1).end(text);
      String surface = text.string().substring(start, end);
      if (suggestions.get(0).equals(surface)) {
        return;
      }
      if (!NameForms.hasAsManyWords(surface, suggestions.get(0))
          && NameForms.repeatsNeighbour(text, start, end, suggestions.get(0))) {
        judgement.neverEdit("a word beside it would stand twice");
      }
      if (forms.entry(candidate).isPlace()
          && wantsArticle(text, start, surface, suggestions.get(0))) {
        judgement.neverEdit("it may want an article");
      }
      Entry entry = forms.entry(candidate);
      Piece last = wrong.get(wrong.size() - 1);
      if (last.ending() > 0 && copy.language().equals("en")) {
        weighPlural(mention, entry, judgement);
      }
      PlacedForms placed =
          PlacedForms.of(text, start, end, copy.language(), suggestions, judgement);
      findings.accept(
          judgement.finding(
              text,
              placed.start(),
              placed.end(),
              entry,
              placed.forms(),
              suggestions.get(0),
              NameMessages.variant(
                  copy,
                  entry,
                  last.readings().get(0),
                  preference(wrong, candidate),
                  surface,
                  suggestions)));
    }

    /**
     * Whether a form wants an article that may be missing: it starts with what it is a kind of,
     * {@code région de Kharkiv}, or is a name that the language says with one, {@code die Türkei}.
     */
    private boolean wantsArticle(Text text, int start, String surface, String form) {
      if (startsWithKind(form) && !startsWithKind(surface)) {
        return true;
      }
      WordBefore before = WordBefore.of(text, start);
      String word =
          before == null ? "" : before.word().toLowerCase(Locale.ROOT).replaceFirst("['’]$", "");
      if (copy.profile().articles().contains(word) || isListed("contractedArticles", word)) {
        return false;
      }
      String name = form.toLowerCase(Locale.ROOT);
      return isListed("articleNames", name)
          || isListed("landNames", name) && !isListed("landPrepositions", word);
    }

    private boolean isListed(String list, String word) {
      return copy.profile().words().getOrDefault(list, Set.of()).contains(word);
    }

    private boolean startsWithKind(String form) {
      int blank = form.indexOf(' ');
      String first = blank < 0 ? "" : form.substring(0, blank);
      return copy.profile().placeTypes().contains(first.toLowerCase(Locale.ROOT))
          || !first.isEmpty() && NameForms.isAllSmall(first);
    }

    /** The house style's preference on which a suggestion rests, or null. */
    private @Nullable Preference preference(List<Piece> wrong, int entry) {
      return wrong.stream()
          .map(piece -> forms.preference(entry, piece.part()))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    /** An English s right behind a name makes a plural of it, or was left from a genitive. */
    private void weighPlural(Mention mention, Entry entry, Judgement judgement) {
      WordBefore before = WordBefore.of(mention.text(), mention.start());
      if (!entry.isPerson() || before == null || !before.word().equalsIgnoreCase("the")) {
        judgement.neverEdit("the s behind it may be a genitive of another language");
      }
    }

    /** Always a flag. */
    private void flagMistaken(Mention mention, Reading reading) {
      Judgement judgement = judge(mention, reading.entry()).judge(1, VariantKind.HAND_LISTED);
      List<Piece> pieces = List.of(mention.piece());
      List<String> suggestions = composer.suggestions(mention, pieces, List.of(reading.entry()));
      if (judgement != null && !suggestions.isEmpty()) {
        judgement.add(-0.3, "the spelling is right for another name");
        report(mention, pieces, reading.entry(), suggestions, judgement);
      }
    }
  }
}
