package org.bluepencil.engine.typography;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.Profile;
import org.bluepencil.engine.dictionary.Profile.Typography;
import org.bluepencil.engine.dictionary.WordFilter;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.bluepencil.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Thousands separators that disagree within the copy: where some figures are grouped and a count is
 * not, it is grouped. Years, numbers of things (flight 1282), codes and identifiers are no counts.
 */
final class Figures {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  /** Words that join two figures to one count: "5000 and 2000 new weapons". */
  private static final Set<String> JOINING = Set.of("and", "et", "und", "or", "ou", "oder", "to");

  /** Measures behind a decimal figure. */
  private static final Set<String> MEASURES =
      Set.of(
          "million",
          "billion",
          "trillion",
          "percent",
          "per",
          "km",
          "kilometres",
          "kilometers",
          "metres",
          "meters",
          "tonnes",
          "tons",
          "degrees",
          "points");

  private final Profile profile;
  private final Typography typography;
  private final WordFilter words;
  private final Consumer<Finding> findings;
  private final boolean copyGroups;

  Figures(CopyView copy, Typography typography, Consumer<Finding> findings) {
    this.profile = copy.profile();
    this.typography = typography;
    this.words = copy.dictionary().words();
    this.findings = findings;
    this.copyGroups = copy.texts().stream().anyMatch(this::hasGroupedFigure);
  }

  /** Whether a figure of at least four digits is grouped with a separator of the language. */
  private boolean hasGroupedFigure(Text text) {
    Tokens tokens = text.tokens();
    for (int i = 1; i < tokens.count(); i++) {
      if (isGroupJoint(text, i) && isSeparator(text.string().charAt(tokens.end(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeparator(char c) {
    return typography.groupSeparators().contains(String.valueOf(c));
  }

  /**
   * Whether words {@code i - 1} and {@code i} are one to three and three digits, one sign apart.
   */
  private static boolean isGroupJoint(Text text, int i) {
    Tokens tokens = text.tokens();
    String string = text.string();
    return tokens.start(i) == tokens.end(i - 1) + 1
        && isDigits(string, tokens.start(i - 1), tokens.end(i - 1))
        && tokens.end(i - 1) - tokens.start(i - 1) <= 3
        && isDigits(string, tokens.start(i), tokens.end(i))
        && tokens.end(i) - tokens.start(i) == 3;
  }

  private static boolean isDigits(String string, int start, int end) {
    for (int i = start; i < end; i++) {
      if (string.charAt(i) < '0' || string.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  void look(Text text) {
    Tokens tokens = text.tokens();
    for (int i = 0; i < tokens.count(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (!isDigits(text.string(), start, end) || text.isProtected(start, end)) {
        continue;
      }
      boolean ungrouped = end - start >= typography.groupsFrom() && end - start <= 9;
      if (copyGroups && ungrouped && isCount(text, i)) {
        group(text, i);
      }
      if (i > 0) {
        lookAtJoint(text, i);
      }
    }
  }

  private void group(Text text, int token) {
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    StringBuilder grouped = new StringBuilder(text.string().substring(start, end));
    for (int i = grouped.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, typography.groupSeparators().get(0));
    }
    findings.accept(
        TypographyCheck.edit(
            text,
            start,
            end,
            Kind.NUMBER,
            "thousands-separator",
            grouped.toString(),
            "Other figures in this copy have a thousands separator."));
  }

  /**
   * Whether a figure counts something: a noun follows it, and nothing says it is a year or code.
   */
  private boolean isCount(Text text, int token) {
    Tokens tokens = text.tokens();
    String string = text.string();
    int before = Characters.at(string, tokens.start(token) - 1);
    int after = Characters.at(string, tokens.end(token));
    if (!Characters.isBlank(before) && "(“«\"".indexOf(before) < 0) {
      return false;
    }
    if (after != ' ' && after != '\u00A0' || string.charAt(tokens.start(token)) == '0') {
      return false;
    }
    String next = word(text, token + 1);
    String previous = word(text, token - 1);
    if (next == null || previous != null && isNumbered(text, token, previous)) {
      return false;
    }
    boolean joined = JOINING.contains(next);
    boolean counted = isNounLike(text, joined ? token + 3 : token + 1);
    if (isYear(text, token)) {
      boolean besideCount =
          joined && isCertainCount(text, token + 2)
              || previous != null && JOINING.contains(previous) && isCertainCount(text, token - 2);
      return counted && (besideCount || isQuantity(text, token, previous, next));
    }
    return counted && (!joined || isFigure(text, token + 2));
  }

  /**
   * Whether a figure that could be a year is a quantity all the same: a word such as nearly stands
   * before it, or it is too early for a year of the news and counts men or miles.
   */
  private boolean isQuantity(Text text, int token, @Nullable String previous, String next) {
    boolean quantified = previous != null && profile.quantifiers().contains(previous);
    boolean dated =
        previous != null
            && (profile.yearWords().contains(previous) || profile.dayWords().contains(previous));
    int start = text.tokens().start(token);
    boolean early = text.string().charAt(start + 1) != '9' && text.string().charAt(start) == '1';
    return quantified && isPlural(next)
        || early && !dated && profile.countedThings().contains(next);
  }

  private boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("people") || profile.language().equals("de");
  }

  private static boolean isFigure(Text text, int token) {
    return token < text.tokens().count()
        && isDigits(text.string(), text.tokens().start(token), text.tokens().end(token));
  }

  private boolean isYear(Text text, int token) {
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    if (end - start != 4) {
      return false;
    }
    int value = Integer.parseInt(text.string().substring(start, end));
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** Whether a figure can be no year, or is grouped. */
  private boolean isCertainCount(Text text, int token) {
    if (token < 0 || token >= text.tokens().count()) {
      return false;
    }
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    boolean digits = isDigits(text.string(), start, end);
    boolean joint = token > 0 && isGroupJoint(text, token);
    return digits && (joint || end - start > 3 && !isYear(text, token));
  }

  private boolean isNumbered(Text text, int token, String previous) {
    String written =
        text.string().substring(text.tokens().start(token - 1), text.tokens().end(token - 1));
    boolean opener = startsSentence(text, token - 1) && isOrdinary(previous);
    boolean name = Character.isUpperCase(written.charAt(0)) && !opener;
    return name || profile.numberedThings().contains(previous);
  }

  private static boolean startsSentence(Text text, int token) {
    int start = text.tokens().start(token);
    return text.tokens().firstEndingAfter(text.sentenceAt(start).start()) == token;
  }

  /** Whether the language has the word, or nothing is known of its words. */
  private boolean isOrdinary(String word) {
    return !words.knows(profile.language()) || words.isWord(profile.language(), Fold.of(word));
  }

  /**
   * Whether a word can be what is counted: in small letters and none that only structure a
   * sentence.
   */
  private boolean isNounLike(Text text, int token) {
    String word = word(text, token);
    if (word == null || profile.notCounted().contains(word) || !isOrdinary(word)) {
      return false;
    }
    int start = text.tokens().start(token);
    char first = text.string().charAt(start);
    return profile.language().equals("de")
        ? Character.isLetter(first)
        : Character.isLowerCase(first);
  }

  /** Figures grouped, or set with a decimal sign, the way of another language. */
  private void lookAtJoint(Text text, int token) {
    Tokens tokens = text.tokens();
    int gap = tokens.start(token) - tokens.end(token - 1);
    if (gap != 1 || !isDigits(text.string(), tokens.start(token - 1), tokens.end(token - 1))) {
      return;
    }
    char separator = text.string().charAt(tokens.end(token - 1));
    boolean noBreak = separator == '\u00A0' || separator == '\u202F';
    if (isGroupJoint(text, token) && noBreak && !isSeparator(separator) && copyGroups) {
      findings.accept(
          TypographyCheck.edit(
              text,
              tokens.end(token - 1),
              tokens.start(token),
              Kind.NUMBER,
              "thousands-separator",
              typography.groupSeparators().get(0),
              "Other figures in this copy have another thousands separator."));
    } else if (separator == ',' && typography.decimalSeparator().equals(".")) {
      decimalComma(text, token);
    } else if (separator == ',' && isGroupJoint(text, token) && isNounLike(text, token + 1)) {
      commaGroup(text, token);
    }
  }

  /** {@code 1,200 participants} in a language whose comma is a decimal sign. */
  private void commaGroup(Text text, int token) {
    int start = text.tokens().start(token - 1);
    int end = text.tokens().end(token);
    String figure =
        text.string().substring(start, end).replace(",", typography.groupSeparators().get(0));
    findings.accept(
        TypographyCheck.flag(
            text,
            start,
            end,
            Kind.NUMBER,
            "comma-in-thousands",
            List.of(figure),
            "The comma is a decimal sign in this language; thousands are meant."));
  }

  /** {@code 2,5 million}: a decimal comma in a language that has a point. */
  private void decimalComma(Text text, int token) {
    Tokens tokens = text.tokens();
    int digits = tokens.end(token) - tokens.start(token);
    String next = word(text, token + 1);
    boolean percent = Characters.at(text.string(), tokens.end(token)) == '%';
    if (digits <= 2 && (percent || next != null && MEASURES.contains(next))) {
      int start = tokens.start(token - 1);
      int end = tokens.end(token);
      String figure = text.string().substring(start, end).replace(',', '.');
      findings.accept(
          TypographyCheck.flag(
              text,
              start,
              end,
              Kind.NUMBER,
              "decimal-comma",
              List.of(figure),
              "The comma reads as a decimal sign of another language."));
    }
  }

  /** A word in small letters, or null outside the text. */
  private static @Nullable String word(Text text, int token) {
    if (token < 0 || token >= text.tokens().count()) {
      return null;
    }
    return text.string()
        .substring(text.tokens().start(token), text.tokens().end(token))
        .toLowerCase(Locale.ROOT);
  }
}
