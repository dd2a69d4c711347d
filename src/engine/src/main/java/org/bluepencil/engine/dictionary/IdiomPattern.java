package org.bluepencil.engine.dictionary;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the patterns and suggestions of the editors' short form for idioms, such as {@code
 * <launch> a|an {plea}}, as the tokens of LanguageTool's rule files. {@code dictionaries/README.md}
 * tells how a pattern is written. Immutable.
 */
final class IdiomPattern {

  private static final Pattern LIST = Pattern.compile("\\{([a-z][a-z0-9-]*)}");
  private static final Pattern GAP = Pattern.compile("\\.\\.(\\d)");

  /** A token without what stands around it: words, a lemma in angle brackets, a tag in slashes. */
  private static final Pattern CORE = Pattern.compile("(?:<([^<>]+)>|([^<>/]+))?(?:/([^/]+)/)?");

  private static final Pattern REFERENCE =
      Pattern.compile("\\\\(\\d)(\\+?)|<([^<>:]*):(\\d)(?:/([^/]+)/(?:([^/]+)/)?)?>");

  /**
   * The tags of verbs in LanguageTool's dictionaries, and the tag of another verb in the same form:
   * German tells weak verbs from strong ones, French auxiliaries and participles that are the same
   * in the plural, Ukrainian reflexive verbs and those of low register.
   */
  private static final Map<String, TagChange> VERBS =
      Map.of(
          "en", new TagChange("(VB.*)", "$1"),
          "de", new TagChange("^(VER.*?)(?::SFT|:NON)?$", "$1(?::SFT|:NON)?"),
          "fr",
              new TagChange(
                  "^V (?:avoir |etre )?(.*?)(s?p?)$", "V (?:avoir |etre )?$1(?:s?[$2x]p?|(?!.))"),
          "it",
              new TagChange(
                  "^(?:VER|AUX|MOD):(\\w+)\\+(\\w+)(?:\\+(\\w+))?(?:\\+(\\w+))?$",
                  "(?:VER|AUX|MOD):$1.$2.?$3.?$4"),
          "es", new TagChange("(V.*)", "$1"),
          "pt", new TagChange("(V.*)", "$1"),
          "nl", new TagChange("(WKW.*)", "$1"),
          "pl", new TagChange("((?:verb|imps|inf|praet|fin|ger|impt|pcon|pant|ppas|pact).*)", "$1"),
          "uk",
              new TagChange(
                  "^verb(?::rev)?:((?:im)?perf:.*?)(?::(?:bad|subst|rare|slang|coll|arch|alt|xp\\d))*$",
                  "verb(?::rev)?:$1(?::xp[0-9])?"),
          "ru", new TagChange("(VB.*)", "$1"));

  /** Tags as a pattern, and the pattern that another word's tag is to fit. */
  private record TagChange(String from, String to) {}

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
   * The tokens of a pattern in LanguageTool's XML.
   *
   * @throws IllegalArgumentException if the pattern is not well formed; the message says why
   */
  String toXml(String pattern) {
    StringBuilder xml = new StringBuilder();
    String[] chunks = pattern.strip().split("\\s+");
    for (int i = 0; i < chunks.length; i++) {
      String chunk = chunks[i];
      if (GAP.matcher(chunk).matches()) {
        if (i == 0 || i == chunks.length - 1 || GAP.matcher(chunks[i - 1]).matches()) {
          throw new IllegalArgumentException("the gap " + chunk + " has no word on either side");
        }
        continue;
      }
      if (chunk.startsWith("[") && chunk.length() > 1) {
        xml.append("<marker>");
        chunk = chunk.substring(1);
      }
      boolean ends = chunk.endsWith("]") && chunk.length() > 1;
      chunk = ends ? chunk.substring(0, chunk.length() - 1) : chunk;
      Matcher gap = GAP.matcher(i + 1 < chunks.length ? chunks[i + 1] : "");
      xml.append(token(chunk, gap.matches() ? gap.group(1) : ""));
      xml.append(ends ? "</marker>" : "");
    }
    if (xml.indexOf("<marker>") >= 0 != xml.indexOf("</marker>") >= 0) {
      throw new IllegalArgumentException("the bracket of " + pattern + " has no other side");
    }
    return xml.toString();
  }

  private String token(String chunk, String gap) {
    if (chunk.equals("^")) {
      return "<token postag=\"SENT_START\"/>";
    }
    String rest = chunk;
    StringBuilder attributes = new StringBuilder();
    boolean optional = rest.length() > 1 && rest.endsWith("?");
    if (optional) {
      attributes.append(" min=\"0\"");
      rest = rest.substring(0, rest.length() - 1);
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
    if (text.equals("|")) {
      attributes.append(" regexp=\"yes\"");
      return "\\|";
    }
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
    if (text.equals(word(text))) {
      return text;
    }
    attributes.append(" regexp=\"yes\"");
    return String.join("|", words);
  }

  /** The text if it is a single word that stands for itself, else nothing. */
  private static String word(String text) {
    boolean isOne = !text.contains("|") && !text.contains("*") && !LIST.matcher(text).matches();
    return isOne ? text : "";
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

  /**
   * A suggestion in LanguageTool's XML.
   *
   * @throws IllegalArgumentException if it holds brackets that are no reference to a token
   */
  String suggestion(String better) {
    StringBuilder xml = new StringBuilder("<suggestion>");
    Matcher reference = REFERENCE.matcher(better);
    int end = 0;
    while (reference.find()) {
      xml.append(escape(better.substring(end, reference.start())));
      end = reference.end();
      if (reference.group(1) != null) {
        String skipped = reference.group(2).isEmpty() ? "" : " include_skipped=\"all\"";
        xml.append("<match no=\"").append(reference.group(1)).append('"').append(skipped);
        xml.append("/>");
      } else {
        TagChange tags = tags(reference.group(5), reference.group(6));
        xml.append("<match no=\"").append(reference.group(4)).append("\" postag=\"");
        xml.append(escape(tags.from)).append("\" postag_regexp=\"yes\" postag_replace=\"");
        xml.append(escape(tags.to)).append("\">").append(escape(reference.group(3)));
        xml.append("</match>");
      }
    }
    String tail = better.substring(end);
    String plain = REFERENCE.matcher(better).replaceAll("");
    if (plain.contains("<") || plain.contains("\\")) {
      throw new IllegalArgumentException(
          "\""
              + better
              + "\" is no text with \\1, \\1+, <lemma:1>, <lemma:1/tag/> or <lemma:1/tag/tag/>");
    }
    return xml.append(escape(tail)).append("</suggestion>").toString();
  }

  private TagChange tags(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return Objects.requireNonNull(VERBS.get(language), language);
    }
    return to == null ? new TagChange("(" + from + ")", "$1") : new TagChange(from, to);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The English name of a language, such as Spanish. */
  static String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
