package org.bluepencil.engine.dictionary;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the patterns of the editors' short form for idioms, such as {@code <launch> a|an {plea}},
 * as the tokens of LanguageTool's rule files. {@code dictionaries/README.md} tells how a pattern is
 * written. Immutable.
 */
final class IdiomPattern {

  private static final Pattern LIST = Pattern.compile("\\{([a-z][a-z0-9-]*)}");
  private static final Pattern GAP = Pattern.compile("\\.\\.(\\d)");

  /** A token without what stands around it: words, a lemma in angle brackets, a tag in slashes. */
  private static final Pattern CORE = Pattern.compile("(?:<([^<>]+)>|([^<>/]+))?(?:/([^/]+)/)?");

  /** Characters that mean something in a regular expression. */
  private static final Pattern SPECIAL = Pattern.compile("[.^$*+?()\\[\\]\\\\]");

  private final String language;
  private final Map<String, List<String>> lists = new HashMap<>();

  /**
   * @param language text language of the patterns
   * @param own the file's lists by name
   */
  IdiomPattern(String language, Map<String, List<String>> own) {
    this.language = language;
    lists.put("number", numbers(language));
    lists.put("percent", List.of("\\d+(?:[.,]\\d+)?%"));
    lists.put("year", List.of("(?:1[89]|20)\\d\\d"));
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    lists.put("month", names(symbols, DateFormatSymbols::getMonths));
    lists.put("weekday", names(symbols, DateFormatSymbols::getWeekdays));
    own.forEach((name, words) -> lists.put(name, words.stream().map(w -> quote(w)).toList()));
  }

  private interface Names {
    String[] of(DateFormatSymbols symbols, int context, int width);
  }

  private static List<String> names(DateFormatSymbols symbols, Names names) {
    return Stream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
        .flatMap(context -> Arrays.stream(names.of(symbols, context, DateFormatSymbols.WIDE)))
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(IdiomPattern::quote)
        .toList();
  }

  private static List<String> numbers(String language) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    Set<String> numbers = new LinkedHashSet<>(List.of("\\d[\\d.,]*"));
    IntStream.concat(IntStream.rangeClosed(2, 20), IntStream.of(30, 40, 50, 60, 70, 80, 90, 100))
        .mapToObj(format::format)
        .map(word -> word.replace("\u00ad", "").replace('\u02bc', '\''))
        .filter(word -> word.indexOf(' ') < 0)
        .forEach(numbers::add);
    return List.copyOf(numbers);
  }

  /**
   * A pattern in one of the ways in which its optional tokens are there or not and its gaps are
   * filled: LanguageTool, left to choose among them, does not go back on a choice.
   *
   * @param xml the tokens in LanguageTool's XML
   * @param places for each token of the pattern, which of LanguageTool's tokens it is, from 1 on; 0
   *     where it is left out
   * @param gaps for each token of the pattern, how many tokens fill the gap after it
   * @param isChosen whether all choices are made; if not, LanguageTool makes them
   */
  record Variant(String xml, List<Integer> places, List<Integer> gaps, boolean isChosen) {}

  /** A pattern's token or gap as it is written. */
  private record Chunk(String text, int gap, boolean starts, boolean ends) {

    boolean isOptional() {
      return text.length() > 1 && text.endsWith("?");
    }

    String word() {
      return isOptional() ? text.substring(0, text.length() - 1) : text;
    }

    int choices() {
      return (isOptional() ? 2 : 1) * (gap + 1);
    }
  }

  /** More variants than this are left for LanguageTool to choose among. */
  private static final int MOST_VARIANTS = 48;

  /**
   * The variants of a pattern, the longest first.
   *
   * @throws IllegalArgumentException if the pattern is not well formed; the message says why
   */
  List<Variant> variants(String pattern) {
    List<Chunk> chunks = chunks(pattern);
    long choices = 1;
    for (Chunk chunk : chunks) {
      choices = Math.min(MOST_VARIANTS + 1, choices * chunk.choices());
    }
    if (choices > MOST_VARIANTS) {
      return List.of(unexpanded(chunks));
    }
    List<Variant> variants = new ArrayList<>();
    expand(chunks, new ArrayList<>(), variants);
    return variants;
  }

  /** Goes through all ways to choose; a choice is how many tokens fill the gap, or -1 for none. */
  private void expand(List<Chunk> chunks, List<Integer> chosen, List<Variant> variants) {
    if (chosen.size() == chunks.size()) {
      variant(chunks, chosen).ifPresent(variants::add);
      return;
    }
    Chunk chunk = chunks.get(chosen.size());
    for (int gap = chunk.gap; gap >= (chunk.isOptional() ? -1 : 0); gap--) {
      chosen.add(gap);
      expand(chunks, chosen, variants);
      chosen.remove(chosen.size() - 1);
    }
  }

  private Optional<Variant> variant(List<Chunk> chunks, List<Integer> chosen) {
    StringBuilder xml = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int count = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      xml.append(chunk.starts ? "<marker>" : "");
      boolean isThere = chosen.get(i) >= 0;
      places.add(isThere ? count + 1 : 0);
      // The gap after the last marked token is not marked.
      String gap = "<token/>".repeat(Math.max(0, chosen.get(i)));
      xml.append(isThere ? token(chunk.word(), "", false) : "");
      xml.append(chunk.ends ? "</marker>" + gap : gap);
      count += isThere ? 1 + chosen.get(i) : 0;
    }
    boolean isEmpty = count == 0 || xml.indexOf("<marker></marker>") >= 0;
    List<Integer> gaps = chosen.stream().map(gap -> Math.max(0, gap)).toList();
    return isEmpty
        ? Optional.empty()
        : Optional.of(new Variant(xml.toString(), places, gaps, true));
  }

  private Variant unexpanded(List<Chunk> chunks) {
    StringBuilder xml = new StringBuilder();
    for (Chunk chunk : chunks) {
      xml.append(chunk.starts ? "<marker>" : "");
      String gap = chunk.gap == 0 ? "" : String.valueOf(chunk.gap);
      xml.append(token(chunk.word(), gap, chunk.isOptional()));
      xml.append(chunk.ends ? "</marker>" : "");
    }
    List<Integer> places = IntStream.rangeClosed(1, chunks.size()).boxed().toList();
    List<Integer> gaps = chunks.stream().map(Chunk::gap).toList();
    return new Variant(xml.toString(), places, gaps, false);
  }

  /** The tokens of a pattern in LanguageTool's XML, which chooses among its optional tokens. */
  String toXml(String pattern) {
    return unexpanded(chunks(pattern)).xml;
  }

  private static List<Chunk> chunks(String pattern) {
    List<Chunk> chunks = new ArrayList<>();
    String[] texts = pattern.strip().split("\\s+");
    int open = 0;
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (GAP.matcher(text).matches()) {
        if (i == 0 || i == texts.length - 1 || GAP.matcher(texts[i - 1]).matches()) {
          throw new IllegalArgumentException("the gap " + text + " has no word on either side");
        }
        continue;
      }
      boolean starts = text.startsWith("[") && text.length() > 1;
      text = starts ? text.substring(1) : text;
      boolean ends = text.endsWith("]") && text.length() > 1;
      text = ends ? text.substring(0, text.length() - 1) : text;
      open += (starts ? 1 : 0) - (ends ? 1 : 0);
      Matcher gap = GAP.matcher(i + 1 < texts.length ? texts[i + 1] : "");
      chunks.add(new Chunk(text, gap.matches() ? Integer.parseInt(gap.group(1)) : 0, starts, ends));
    }
    if (open != 0) {
      throw new IllegalArgumentException("the bracket of " + pattern + " has no other side");
    }
    return chunks;
  }

  private String token(String chunk, String gap, boolean isOptional) {
    if (chunk.equals("^")) {
      return "<token postag=\"SENT_START\"/>";
    }
    String rest = chunk;
    StringBuilder attributes = new StringBuilder();
    if (isOptional) {
      attributes.append(" min=\"0\"");
    }
    if (!gap.isEmpty()) {
      attributes.append(" skip=\"").append(gap).append('"');
    }
    if (rest.length() > 1 && rest.startsWith("=")) {
      attributes.append(" case_sensitive=\"yes\"");
      rest = rest.substring(1);
    } else if (rest.length() > 1 && rest.startsWith("!")) {
      attributes.append(" negate=\"yes\"");
      rest = rest.substring(1);
    }
    List<String> parts = rest.equals("~") ? List.of(rest) : List.of(rest.split("~", -1));
    StringBuilder content = new StringBuilder(core(parts.get(0), attributes));
    for (String exception : parts.subList(1, parts.size())) {
      StringBuilder own = new StringBuilder();
      String words = core(exception, own);
      content.append("<exception").append(own).append('>').append(words).append("</exception>");
    }
    return "<token" + attributes + ">" + content + "</token>";
  }

  /** Adds what the words of a token need as attributes, and gives the words. */
  private String core(String text, StringBuilder attributes) {
    if (text.equals("/")) {
      return "/";
    }
    Matcher core = CORE.matcher(text);
    if (text.isEmpty() || !core.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no word, <lemma>, {list} or /tag/, nor words joined by |");
    }
    if (core.group(3) != null) {
      attributes
          .append(" postag_regexp=\"yes\" postag=\"")
          .append(escape(core.group(3)))
          .append('"');
    }
    if (core.group(1) != null) {
      attributes.append(" inflected=\"yes\"");
    }
    String words = core.group(1) == null ? core.group(2) : core.group(1);
    return words == null ? "" : escape(alternatives(words, attributes));
  }

  private String alternatives(String text, StringBuilder attributes) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\|", -1)) {
      Matcher list = LIST.matcher(word);
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty choice in \"" + text + "\"");
      } else if (word.length() > 1 && word.endsWith("?")) {
        throw new IllegalArgumentException(
            "\"" + text + "\": a question mark makes the whole token optional, at its end");
      } else if (list.matches()) {
        List<String> items = lists.get(list.group(1));
        if (items == null) {
          throw new IllegalArgumentException(
              "no list " + word + "; there are " + String.join(", ", lists.keySet()));
        }
        words.addAll(items);
      } else if (word.contains("{") && word.length() > 1) {
        throw new IllegalArgumentException("\"" + word + "\": a list is a whole word");
      } else {
        words.add(quote(word));
      }
    }
    if (isPlain(text)) {
      return text;
    }
    attributes.append(" regexp=\"yes\"");
    return String.join("|", words);
  }

  /** Whether a text is a single word that stands for itself. */
  private static boolean isPlain(String text) {
    return !text.contains("|") && !text.contains("*") && !LIST.matcher(text).matches();
  }

  /** A word as a regular expression; an asterisk in it stands for any letters. */
  private static String quote(String word) {
    if (word.equals("*")) {
      return "\\*";
    }
    return Arrays.stream(word.split("\\*", -1))
        .map(part -> SPECIAL.matcher(part).replaceAll("\\\\$0"))
        .collect(Collectors.joining("\\p{L}*"));
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
