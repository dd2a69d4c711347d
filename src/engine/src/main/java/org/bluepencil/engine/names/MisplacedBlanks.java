package org.bluepencil.engine.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bluepencil.engine.check.CopyView;
import org.bluepencil.engine.dictionary.NameIndex;
import org.bluepencil.engine.dictionary.NameIndex.Part;
import org.bluepencil.engine.dictionary.NameIndex.Reading;
import org.bluepencil.engine.names.Mention.Piece;
import org.bluepencil.engine.names.OfficeBeside.Bearing;
import org.bluepencil.engine.text.Characters;
import org.bluepencil.engine.text.Fold;
import org.bluepencil.engine.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that have lost the blank between their words ({@code KryvyiRih}) or have one, or the
 * hyphen of a line's end, too many ({@code Zapo rizhzhia}). But for that they must be what the
 * dictionary knows: both words of one name, or given name and surname of one person.
 */
final class MisplacedBlanks {

  /** How much of the text behind a word is read with it: the rest of a long name. */
  private static final int LONGEST_REST = 40;

  /** {@code LaSalle} and {@code DuPont} are names; what is run together has longer words. */
  private static final int SHORTEST_FUSED = 3;

  private static final int SHORTEST_HALF = 2;

  /** A half that is unknown while the other is a word of the language. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final int SHORTEST_NAME = 6;
  private static final int SHORTEST_OF_CAPITALS = 7;

  /** Languages that write two words as one, so that a compound may be no mistake. */
  private static final Set<String> COMPOUNDING = Set.of("de", "nl");

  private final CopyView copy;
  private final NameIndex names;
  private final FormLookup forms;
  private final CopyEvidence evidence;
  private final NameComposer composer;

  MisplacedBlanks(CopyView copy, FormLookup forms, CopyEvidence evidence, NameComposer composer) {
    this.copy = copy;
    this.names = copy.dictionary().names();
    this.forms = forms;
    this.evidence = evidence;
    this.composer = composer;
  }

  /**
   * A name with its blanks put right.
   *
   * @param text the field
   * @param start where what is to be replaced starts
   * @param end where it ends
   * @param entry index of the entry
   * @param forms what to write; more than one where it can stand for several entries
   * @param confidence from 0 to 1
   * @param certain whether it may be put right unasked
   * @param evidence what speaks for it
   */
  record Respaced(
      Text text,
      int start,
      int end,
      int entry,
      List<String> forms,
      double confidence,
      boolean certain,
      String evidence) {

    Respaced withoutDoubt() {
      return new Respaced(text, start, end, entry, forms, confidence, true, evidence);
    }

    boolean covers(UnknownWord word) {
      return word.text() == text && word.start() < end && word.end() > start;
    }
  }

  /**
   * All that a copy has of them.
   *
   * @param words the words of the copy that are neither known names nor ordinary words
   * @param keys for each word of each field the dictionary's key that starts there, or -1
   */
  List<Respaced> find(List<UnknownWord> words, Map<Text, int[]> keys) {
    List<Respaced> found = joined(keys);
    for (UnknownWord word : words) {
      Respaced name = word.isKnown() ? null : split(word);
      if (name != null && !word.isInTitleOrForeignPassage()) {
        found.add(name);
      }
    }
    return found;
  }

  /** What an unknown word is if it is two that were run together, or null. */
  private @Nullable Respaced split(UnknownWord word) {
    if (isHyphenated(word)) {
      return null;
    }
    Set<Integer> capitals = innerCapitals(word.surface());
    if (!capitals.isEmpty()) {
      String apart = split(word.surface(), capitals);
      boolean whole = apart.indexOf(' ') >= SHORTEST_FUSED;
      Mention mention = whole ? read(word, apart) : null;
      Respaced name = mention == null ? null : respaced(word, apart, mention, 0.8);
      return name != null && isCertain(word, name) ? name.withoutDoubt() : name;
    }
    for (int at = SHORTEST_FUSED; at <= word.surface().length() - SHORTEST_FUSED; at++) {
      if (mayEndAt(word.surface(), at)) {
        String apart = split(word.surface(), Set.of(at));
        Mention mention = read(word, apart);
        if (mention != null && isMeant(mention)) {
          boolean capital = hasCapitalInside(mention);
          return respaced(word, capital ? withCapitalAt(apart, at + 1) : apart, mention, 0.7);
        }
      }
    }
    return null;
  }

  /**
   * Whether the capital inside tells enough: an account may be called so, but not where the office
   * of the person stands before it, or any title does and the copy is about the country.
   */
  private boolean isCertain(UnknownWord word, Respaced name) {
    boolean pointed =
        evidence.hasCompatriot(name.entry()) && word.followsTitle()
            || evidence.bearing(name.entry(), word.mention()).compareTo(Bearing.POSSIBLE) >= 0;
    return pointed && name.forms().size() == 1 && word.isNobodyElse();
  }

  private static boolean isHyphenated(UnknownWord word) {
    return Characters.isHyphen(Characters.at(word.text().string(), word.start() - 1))
        || Characters.isHyphen(Characters.at(word.text().string(), word.end()));
  }

  /** Where a capital follows a small letter. */
  private static Set<Integer> innerCapitals(String surface) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 1; i < surface.length(); i++) {
      if (Character.isUpperCase(surface.charAt(i))
          && Character.isLowerCase(surface.charAt(i - 1))) {
        found.add(i);
      }
    }
    return found;
  }

  private static String split(String surface, Set<Integer> places) {
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      apart.append(places.contains(i) ? " " : "").append(surface.charAt(i));
    }
    return apart.toString();
  }

  /** Whether a given name ends there, or the first word of a longer name. */
  private boolean mayEndAt(String surface, int at) {
    String first = surface.substring(0, at);
    int key = names.find(first);
    boolean given = key >= 0 && hasPart(key, Part.GIVEN);
    return given
        || !COMPOUNDING.contains(copy.language())
            && names.find(first + " " + surface.substring(at)) >= 0;
  }

  private boolean hasPart(int key, Part... parts) {
    return names.readings(key).stream().anyMatch(r -> List.of(parts).contains(r.part()));
  }

  /** The name of several words that a word is when it stands apart, with what follows; or null. */
  private @Nullable Mention read(UnknownWord word, String apart) {
    Mention mention = read(word.text(), apart, word.end());
    boolean several =
        mention != null
            && mention.lastToken() > 0
            && (mention.isFullName() || mention.piece().part() == Part.WHOLE);
    return several ? mention : null;
  }

  /**
   * The name with which a text starts.
   *
   * @param start the text's first words
   * @param end where in {@code text} the rest of it follows
   */
  private @Nullable Mention read(Text text, String start, int end) {
    String string = text.string();
    int last = Math.min(text.sentenceAt(end - 1).end(), end + LONGEST_REST);
    String rest = string.substring(end, Math.max(end, last));
    Text apart = Text.plain(text.field(), start + rest, Set.of());
    List<Mention> mentions = MentionFinder.find(copy, apart).mentions();
    Mention first = mentions.isEmpty() ? null : mentions.get(0);
    return first != null && first.firstToken() == 0 ? first : null;
  }

  /**
   * Whether a name whose second word has no capital is meant all the same: the rest of it follows,
   * or something else in the copy points to it.
   */
  private boolean isMeant(Mention mention) {
    return mention.lastToken() > 1 || mention.piece().readings().stream().anyMatch(this::isPointed);
  }

  /** Whether the second word of a name is written with a capital; that of a particle is not. */
  private boolean hasCapitalInside(Mention mention) {
    Reading reading = mention.piece().readings().get(0);
    int word = mention.isFullName() ? 0 : 1;
    return forms.accepted(reading.entry(), reading.part()).stream()
        .map(form -> form.split(" "))
        .filter(words -> words.length > word)
        .anyMatch(words -> NameForms.startsWithCapital(words[word]));
  }

  private String withCapitalAt(String apart, int at) {
    return apart.substring(0, at) + NameForms.withCapital(apart.substring(at), copy.language());
  }

  private boolean isPointed(Reading reading) {
    return evidence.hasCompatriot(reading.entry())
        || evidence.hasFullName(reading.entry())
        || !evidence.usedForms(reading.entry(), reading.part()).isEmpty();
  }

  private @Nullable Respaced respaced(
      UnknownWord word, String apart, Mention mention, double confidence) {
    return respaced(
        word.text(),
        word.start(),
        word.end(),
        apart,
        mention,
        confidence,
        mention.isFullName()
            ? "given name and surname of one person, run together"
            : "the words of one name, run together");
  }

  private @Nullable Respaced respaced(
      Text text, int start, int end, String right, Mention mention, double confidence, String why) {
    List<Integer> entries =
        mention.piece().readings().stream()
            .map(Reading::entry)
            .filter(entry -> !forms.accepted(entry, mention.piece().part()).isEmpty())
            .distinct()
            .toList();
    if (entries.isEmpty()) {
      return null;
    }
    if (mention.pieces().stream().allMatch(piece -> isWritten(mention, piece))) {
      return new Respaced(text, start, end, entries.get(0), List.of(right), confidence, false, why);
    }
    // What follows may be part of what is spelled otherwise: it is written anew as well.
    List<String> written = composer.suggestions(mention, mention.pieces(), entries);
    int more =
        mention.pieces().get(mention.pieces().size() - 1).end(mention.text()) - right.length();
    return written.isEmpty() || written.size() > 2 || more < 0
        ? null
        : new Respaced(
            text, start, end + more, entries.get(0), written, confidence - 0.05, false, why);
  }

  private boolean isWritten(Mention mention, Piece piece) {
    return piece.readings().stream()
        .anyMatch(reading -> forms.isWritten(reading, piece.spelling(mention.text())));
  }

  /** The names of a copy that stand in two pieces. */
  private List<Respaced> joined(Map<Text, int[]> keysByText) {
    List<Respaced> found = new ArrayList<>();
    if (copy.dictionary().words().knows(copy.language())) {
      for (Text text : copy.texts()) {
        int[] keys = keysByText.getOrDefault(text, new int[0]);
        for (int token = 0; token + 1 < keys.length; token++) {
          Respaced name = isTorn(text, token) ? joined(text, keys, token) : null;
          if (name != null) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }

  /**
   * Whether a word and the next one look like halves: {@code Zapo rizhzhia}, {@code Kha- rkiv};
   * with a capital in the second, only if they are long together: {@code Tscher Nihiw}.
   */
  private static boolean isTorn(Text text, int token) {
    int start = text.tokens().start(token);
    int end = text.tokens().end(token);
    int next = text.tokens().start(token + 1);
    int last = text.tokens().end(token + 1);
    String string = text.string();
    boolean capitals =
        Character.isUpperCase(string.charAt(next)) && Character.isUpperCase(string.charAt(end - 1));
    if (next - end > 3
        || end - start < SHORTEST_HALF
        || last - next < SHORTEST_HALF
        || last - next + end - start < SHORTEST_NAME
        || !Character.isUpperCase(string.charAt(start))
        || !capitals
            && !Character.isLowerCase(string.charAt(next))
            && last - next + end - start < SHORTEST_OF_CAPITALS) {
      return false;
    }
    boolean hyphen = Characters.isHyphen(string.charAt(end));
    int blank = hyphen ? end + 1 : end;
    return hyphen && string.substring(blank, next).isBlank()
        || next - end == 1 && Characters.isBlank(string.charAt(end));
  }

  private @Nullable Respaced joined(Text text, int[] keys, int token) {
    int start = text.tokens().start(token);
    int end = text.tokens().end(token + 1);
    String left = text.string().substring(start, text.tokens().end(token));
    String right = text.string().substring(text.tokens().start(token + 1), end);
    int unknown = unknown(left) + unknown(right);
    boolean direct = Characters.isHyphen(text.string().charAt(text.tokens().end(token)));
    if (unknown == 0
        || direct && unknown == 1
        || isName(keys[token])
        || keys[token + 1] >= 0
        || text.isProtected(start, end)) {
      return null;
    }
    boolean capitals = Character.isUpperCase(right.charAt(0)) && !NameForms.isAllCaps(left);
    boolean sure = unknown == 2;
    if (capitals && (direct || keys[token] >= 0 || !isNameByItself(left + right))
        || !sure && longestUnknown(left, right) < SHORTEST_UNKNOWN) {
      return null;
    }
    Mention mention = readJoined(text, token, left + right);
    return mention == null
            || !sure && mention.piece().readings().stream().noneMatch(this::isPointed)
        ? null
        : respaced(
            text,
            start,
            end,
            left + right,
            mention,
            sure ? 0.8 : 0.65,
            "two pieces that make one name, and are no words of the language");
  }

  /** Whether a spelling is more than a given name, of which two make one as often: Abdel Fattah. */
  private boolean isNameByItself(String spelling) {
    int key = names.find(spelling);
    return key >= 0 && hasPart(key, Part.WHOLE, Part.SURNAME);
  }

  /** The name of which a word in two pieces is all or the first or the last word, or null. */
  private @Nullable Mention readJoined(Text text, int token, String whole) {
    int end = text.tokens().end(token + 1);
    String next = word(text, token + 2);
    if (names.find(whole) >= 0 || next != null && names.find(whole + " " + next) >= 0) {
      return read(text, whole, end);
    }
    String before = word(text, token - 1);
    String longer = before + " " + whole;
    Mention mention = before == null || names.find(longer) < 0 ? null : read(text, longer, end);
    // What is written anew would have to start with the word before.
    boolean several = mention != null && mention.lastToken() > 0;
    return several && mention.pieces().stream().allMatch(piece -> isWritten(mention, piece))
        ? mention
        : null;
  }

  private static @Nullable String word(Text text, int token) {
    return token < 0 || token >= text.tokens().count()
        ? null
        : text.string().substring(text.tokens().start(token), text.tokens().end(token));
  }

  private int unknown(String half) {
    return copy.dictionary().words().isWord(copy.language(), Fold.of(half)) ? 0 : 1;
  }

  private int longestUnknown(String left, String right) {
    return Math.max(unknown(left) * left.length(), unknown(right) * right.length());
  }

  private boolean isName(int key) {
    return key >= 0 && hasPart(key, Part.WHOLE, Part.SHORT, Part.LEAVE);
  }
}
