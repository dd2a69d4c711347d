package org.bluepencil.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bluepencil.engine.check.Check;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.consistency.ConsistencyCheck;
import org.bluepencil.engine.decide.Settlement;
import org.bluepencil.engine.decide.Settlement.Looked;
import org.bluepencil.engine.dictionary.DictionaryImage;
import org.bluepencil.engine.dictionary.HouseStyle;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.grammar.GrammarCheck;
import org.bluepencil.engine.idioms.IdiomCheck;
import org.bluepencil.engine.languagetool.LanguageToolGrammar;
import org.bluepencil.engine.languagetool.LanguageToolRules;
import org.bluepencil.engine.names.GlossaryTerms;
import org.bluepencil.engine.names.NameCheck;
import org.bluepencil.engine.remains.RemainsCheck;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.typography.TypographyCheck;
import org.jspecify.annotations.Nullable;

/**
 * Cleans machine-translated copy: fixes what is safe and flags the rest.
 *
 * <pre>{@code
 * Cleaner cleaner = new Cleaner(Lexicon.open());
 * Revision revision = cleaner.clean(Copy.of("Talks on Ukraine resumed in Kiew.").withLanguage("en"));
 * // revision.text() is "Talks on Ukraine resumed in Kyiv."
 * }</pre>
 *
 * <p>Takes any string without an exception. Cleaning what it returned changes nothing more. May be
 * shared between threads; make one and keep it, since the rules of a language take seconds to load
 * when they are first needed ({@link #warm} does it beforehand).
 */
public final class Cleaner {

  private final Dictionary dictionary;
  private static final String VERSION = version();

  private final List<Check> checks;

  /** The checks whose findings can always be applied: what a second look at the copy runs. */
  private final List<Check> editing;

  private final IdiomCheck idioms;

  public Cleaner(Dictionary dictionary) {
    this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
    this.idioms = new IdiomCheck(new LanguageToolRules(), dictionary.image());
    this.editing = List.of(new NameCheck(), new TypographyCheck());
    this.checks = new ArrayList<>(editing);
    checks.addAll(
        List.of(
            idioms,
            new ConsistencyCheck(),
            new RemainsCheck(),
            new GrammarCheck(new LanguageToolGrammar())));
  }

  private static String version() {
    String version = Cleaner.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  /** Loads what a language's idioms need, so that the first copy need not wait for it. */
  public void warm(String language) {
    idioms.warm(Languages.subtag(language));
  }

  /** Whether nothing is left to load for a language. */
  public boolean isWarm(String language) {
    return idioms.isWarm(Languages.subtag(language));
  }

  /** Cleans a copy with {@link Options#defaults()}. See {@link #clean(Copy, Options)}. */
  public Revision clean(Copy copy) {
    return clean(copy, Options.defaults());
  }

  /**
   * Cleans a copy.
   *
   * @throws IllegalArgumentException if the copy names a house style that the dictionary does not
   *     know
   */
  public Revision clean(Copy copy, Options options) {
    long started = System.nanoTime();
    CopyView view = view(copy, null);
    Looked looked = new Looked(view.texts(), findings(view, copy, options, checks));
    List<Revision.FieldRevision> fields =
        Settlement.settle(
            copy, looked, options, cleaned -> lookAgain(cleaned, view.language(), options));
    int words = view.texts().stream().mapToInt(text -> text.tokens().count()).sum();
    return new Revision(
        copy.language() == null ? view.language() : copy.language(),
        copy.language() == null,
        copy.sourceLanguage(),
        copy.style(),
        fields,
        false,
        words,
        Duration.ofNanos(System.nanoTime() - started),
        new Revision.Versions(VERSION, dictionary.version()));
  }

  /** What could be edited in a cleaned copy: only the checks that edit are run. */
  private Looked lookAgain(Copy cleaned, String language, Options options) {
    CopyView view = view(cleaned, language);
    List<Check> again = new ArrayList<>(editing);
    if (idioms.edits(language)) {
      again.add(idioms);
    }
    return new Looked(view.texts(), findings(view, cleaned, options, again));
  }

  private CopyView view(Copy copy, @Nullable String knownLanguage) {
    DictionaryImage image = dictionary.image();
    String language = knownLanguage;
    if (language == null && copy.language() != null) {
      language = Languages.subtag(copy.language());
    }
    List<Text> texts = new ArrayList<>();
    if (language == null) {
      for (Copy.Field field : copy.fields()) {
        texts.add(Text.plain(texts.size(), field.text(), Set.of()));
      }
      language = LanguageGuess.of(texts, image.words());
      texts.clear();
    }
    Set<String> abbreviations = image.profile(language).abbreviations();
    for (Copy.Field field : copy.fields()) {
      texts.add(Text.plain(texts.size(), field.text(), abbreviations));
    }
    String source = copy.sourceLanguage() == null ? null : Languages.subtag(copy.sourceLanguage());
    return new CopyView(
        texts, language, source, style(copy), copy.date(), copy.sourceText(), image);
  }

  private @Nullable HouseStyle style(Copy copy) {
    if (copy.style() == null) {
      return null;
    }
    HouseStyle style = dictionary.image().style(copy.style());
    if (style == null) {
      throw new IllegalArgumentException(
          "there is no house style \"%s\"; expected %s"
              .formatted(copy.style(), String.join(", ", dictionary.styles().keySet())));
    }
    return style;
  }

  /** What the wanted checks notice, but for what the caller keeps and the tiers not wanted. */
  private static List<Finding> findings(
      CopyView view, Copy copy, Options options, List<Check> checks) {
    List<Finding> found = new ArrayList<>();
    for (Check check : checks) {
      if (options.checks().contains(check.group())) {
        check.find(view, found::add);
      }
    }
    if (options.checks().contains(CheckGroup.NAMES)) {
      new GlossaryTerms(copy.glossary()).apply(view, found);
    }
    KeptPhrases kept = new KeptPhrases(copy, view);
    List<Finding> wanted = new ArrayList<>();
    for (Finding finding : found) {
      Finding left = options.tiers().contains(finding.tier()) ? kept.leave(finding) : null;
      if (left != null) {
        wanted.add(left);
      }
    }
    return wanted;
  }
}
