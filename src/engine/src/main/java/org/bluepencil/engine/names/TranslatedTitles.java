package org.bluepencil.engine.names;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.OfficeWords;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Quotation;
import org.bluepencil.engine.text.Span;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles of newspapers and stations that were translated as words: behind a word for such an
 * outlet, in copy known to be translated, nothing but ordinary words of the text's language, {@code
 * the Japanese newspaper Morning Sun}. What is also a word of the source language may be the title
 * itself, and outlets of countries that speak the text's language have their titles in it. Always a
 * flag, and without a suggestion: nobody can tell which outlet is meant. Serves one copy.
 */
final class TranslatedTitles {

  private static final double OF_ANOTHER_COUNTRY = 0.75;
  private static final double OF_NO_COUNTRY = 0.6;

  private static final int LONGEST_TITLE = 6;

  /** Shorter words are articles and prepositions, which languages share. */
  private static final int SHORTEST_TELLING = 3;

  /** How far before the word for an outlet the adjective of its country may stand. */
  private static final int WORDS_BEFORE = 3;

  /** Adjectives that may stand between the word for an outlet and its title. */
  private static final int WORDS_BETWEEN = 3;

  /** Languages whose ordinary nouns have capitals, so that only quotation marks show a title. */
  private static final Set<String> NOUNS_IN_CAPITALS = Set.of("de");

  /** Languages that put the titles of outlets in quotation marks. */
  private static final Set<String> QUOTING = Set.of("de", "ru", "uk");

  private final CopyView copy;
  private final OfficeWords countries;
  private final Map<Text, BitSet> taken;

  /** Words for outlets, and what else is known of them. */
  private final Set<String> kinds;

  private final Set<String> adjectives;
  private final Set<String> reporting;
  private final Set<String> titles;
  private final Set<String> ownCountries;

  TranslatedTitles(CopyView copy, OfficeWords countries, List<Mention> mentions) {
    this.copy = copy;
    this.countries = countries;
    this.taken = Mention.wordsOf(mentions.stream().filter(TranslatedTitles::isWholeName).toList());
    this.kinds = list("outletKinds");
    this.adjectives = list("outletAdjectives");
    this.reporting = list("reportingWords");
    this.titles = list("outletTitles");
    this.ownCountries = list("outletCountries");
  }

  private Set<String> list(String key) {
    return copy.profile().words().getOrDefault(key, Set.of());
  }

  /** A surname alone may be any word: Sun, Post. */
  private static boolean isWholeName(Mention mention) {
    return mention.isFullName() || mention.piece().part() != Part.SURNAME;
  }

  /**
   * @param keys for each word of a text the dictionary's key that starts there, or -1
   */
  void find(Map<Text, int[]> keys, Consumer<Finding> findings) {
    String source = copy.sourceLanguage();
    if (source == null || source.equals(copy.language()) || kinds.isEmpty()) {
      return;
    }
    for (Text text : copy.texts()) {
      int[] its = keys.getOrDefault(text, new int[0]);
      for (int token = 0; token + 1 < its.length; token++) {
        if (isKind(text, token)) {
          look(text, its, token, findings);
        }
      }
    }
  }

  private boolean isKind(Text text, int token) {
    String word = lower(text.word(token));
    return kinds.contains(word) || adjectives.contains(word);
  }

  private void look(Text text, int[] keys, int kind, Consumer<Finding> findings) {
    Title title = title(text, kind);
    if (title == null || isKnown(text, keys, title) || !isTranslated(text, title)) {
      return;
    }
    String country = country(text, kind, title);
    boolean ours = country != null && ownCountries.contains(lower(country));
    boolean alone = adjectives.contains(lower(text.word(kind)));
    boolean told = country != null || title.quoted() || startsWithArticle(text, title);
    if (!ours && (!alone || told || isReported(text, title)) && !isHeading(text, title)) {
      findings.accept(finding(text, title, country == null ? OF_NO_COUNTRY : OF_ANOTHER_COUNTRY));
    }
  }

  /**
   * What stands behind the word for an outlet as its title.
   *
   * @param first its first word
   * @param last its last word
   * @param quoted whether it has quotation marks of its own
   */
  private record Title(int first, int last, boolean quoted) {}

  private @Nullable Title title(Text text, int kind) {
    int end = text.sentenceAt(text.tokens().start(kind)).end();
    for (int first = kind + 1; first <= kind + 1 + WORDS_BETWEEN; first++) {
      if (first >= text.tokens().count() || text.tokens().start(first) >= end) {
        return null;
      }
      Title quoted = quoted(text, first, kind);
      if (quoted != null) {
        return quoted;
      }
      if (NameForms.startsWithCapital(text.word(first))) {
        return isBlankBefore(text, first) ? unquoted(text, first, kind) : null;
      }
      if (!isBlankBefore(text, first)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Title quoted(Text text, int first, int kind) {
    int start = text.tokens().start(first);
    Quotation around = text.quotationAround(start, text.tokens().end(first));
    // What follows a colon, or ends as a sentence does, is what somebody told the outlet.
    boolean title =
        around != null
            && around.open() >= text.tokens().end(first - 1)
            && text.string().substring(text.tokens().end(first - 1), around.open()).isBlank()
            && ".,!?…".indexOf(text.string().charAt(around.close() - 1)) < 0;
    if (around == null || !title) {
      return null;
    }
    int last = first;
    while (last + 1 < text.tokens().count() && text.tokens().end(last + 1) <= around.close()) {
      last++;
    }
    return NameForms.startsWithCapital(text.word(first))
            && last - first < LONGEST_TITLE
            && isDescribed(text, kind, first)
        ? new Title(first, last, true)
        : null;
  }

  /** Capitalised words, and small ones that join them. */
  private @Nullable Title unquoted(Text text, int first, int kind) {
    boolean bare = QUOTING.contains(copy.language());
    if (bare || !isDescribed(text, kind, first)) {
      return null;
    }
    int last = first;
    int next = first + 1;
    while (next < text.tokens().count() && isJoined(text, next) && next - first < LONGEST_TITLE) {
      if (NameForms.startsWithCapital(text.word(next))) {
        last = next;
      } else if (text.word(next).length() > SHORTEST_TELLING) {
        break;
      }
      next++;
    }
    return new Title(first, last, false);
  }

  /** Whether nothing but the adjective of a country stands between the outlet and its title. */
  private boolean isDescribed(Text text, int kind, int first) {
    if (first == kind + 1) {
      return true;
    }
    for (int token = kind + 1; token < first; token++) {
      if (country(text, token) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlankBefore(Text text, int token) {
    return text.string()
        .substring(text.tokens().end(token - 1), text.tokens().start(token))
        .equals(" ");
  }

  private static boolean isJoined(Text text, int token) {
    String between =
        text.string().substring(text.tokens().end(token - 1), text.tokens().start(token));
    return between.equals(" ") || between.equals("'") || between.equals("’");
  }

  /** Whether the dictionary knows the title, or a name in it. */
  private boolean isKnown(Text text, int[] keys, Title title) {
    BitSet names = taken.getOrDefault(text, new BitSet());
    int next = names.nextSetBit(title.first());
    if (next >= 0 && next <= title.last()
        || text.isProtected(start(text, title), end(text, title))) {
      return true;
    }
    NameIndex index = copy.dictionary().names();
    for (int token = title.first(); token <= title.last(); token++) {
      int key = keys[token];
      boolean name =
          key >= 0
              && index.readings(key).stream()
                  .anyMatch(r -> r.part() == Part.WHOLE || r.part() == Part.LEAVE);
      if (name) {
        return true;
      }
    }
    String whole = plain(text.string().substring(start(text, title), end(text, title)));
    return titles.contains(whole)
        || startsWithArticle(text, title)
            && titles.contains(
                plain(
                    text.string()
                        .substring(text.tokens().start(title.first() + 1), end(text, title))));
  }

  private static String plain(String title) {
    return lower(title).replace('’', '\'').replaceAll("\\s+", " ");
  }

  private boolean startsWithArticle(Text text, Title title) {
    return title.last() > title.first()
        && (copy.profile().articles().contains(lower(text.word(title.first())))
            || text.word(title.first()).length() == 1);
  }

  /** Whether all its words are the text language's, and some telling one is not the source's. */
  private boolean isTranslated(Text text, Title title) {
    WordFilter words = copy.dictionary().words();
    boolean telling = false;
    for (int token = title.first(); token <= title.last(); token++) {
      String folded = Fold.of(text.word(token));
      boolean article = folded.length() < SHORTEST_TELLING || isArticle(text, token, title);
      if (article) {
        continue;
      }
      if (!words.isWord(copy.language(), folded) || NameForms.isAllCaps(text.word(token))) {
        return false;
      }
      telling |= !isWordOfSource(text.word(token), folded);
    }
    return telling;
  }

  /** Folding takes accents off, which English words do not have. */
  private boolean isWordOfSource(String word, String folded) {
    String source = copy.sourceLanguage();
    boolean accents = word.codePoints().anyMatch(c -> c > 'z');
    return source != null
        && !(source.equals("en") && accents)
        && copy.dictionary().words().isWord(source, folded);
  }

  private boolean isArticle(Text text, int token, Title title) {
    return token == title.first() && copy.profile().articles().contains(lower(text.word(token)));
  }

  /** The country whose adjective stands at the word for the outlet, or null. */
  private @Nullable String country(Text text, int kind, Title title) {
    int sentence = text.sentenceAt(text.tokens().start(kind)).start();
    for (int token = title.first() - 1; token >= Math.max(0, kind - WORDS_BEFORE); token--) {
      String country =
          token == kind || text.tokens().start(token) < sentence ? null : country(text, token);
      if (country != null) {
        return country;
      }
    }
    // The adjective of French titles may stand behind: Le Temps allemand.
    int after = title.last() + 1;
    return after < text.tokens().count() && isBlankBefore(text, after)
        ? country(text, after)
        : null;
  }

  private @Nullable String country(Text text, int token) {
    String folded = Fold.of(text.word(token));
    return folded.length() > SHORTEST_TELLING ? countries.territory(folded) : null;
  }

  private boolean isReported(Text text, Title title) {
    int next = title.last() + 1;
    return next < text.tokens().count() && reporting.contains(lower(text.word(next)));
  }

  private boolean isHeading(Text text, Title title) {
    Span paragraph = text.paragraphAt(start(text, title));
    Tokens tokens = text.tokens();
    int small = 0;
    int token = tokens.firstEndingAfter(paragraph.start());
    for (; token < tokens.count() && tokens.start(token) < paragraph.end(); token++) {
      small += NameForms.isAllSmall(text.word(token)) ? 1 : 0;
    }
    return small < 3 && !NOUNS_IN_CAPITALS.contains(copy.language());
  }

  private static int start(Text text, Title title) {
    return text.tokens().start(title.first());
  }

  private static int end(Text text, Title title) {
    return text.tokens().end(title.last());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Finding finding(Text text, Title title, double confidence) {
    int start = start(text, title);
    int end = end(text, title);
    return new Finding(
        text.field(),
        start,
        end,
        Kind.NAME,
        "name.translated-title",
        Tier.ADVISORY,
        Severity.MAJOR,
        false,
        confidence,
        List.of(),
        NameMessages.translatedTitle(text.string().substring(start, end)),
        null,
        List.of("ordinary words where the title of a newspaper or station is wanted"));
  }
}
