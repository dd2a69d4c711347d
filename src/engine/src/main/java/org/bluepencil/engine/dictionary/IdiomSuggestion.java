package org.bluepencil.engine.dictionary;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluepencil.engine.dictionary.IdiomPattern.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the suggestions of the editors' short form for idioms, such as {@code <issue:1> an
 * appeal}, as those of LanguageTool's rule files. {@code dictionaries/README.md} tells how they are
 * written. Immutable.
 */
final class IdiomSuggestion {

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

  private final String language;

  /**
   * @param language text language of the suggestions
   */
  IdiomSuggestion(String language) {
    this.language = language;
  }

  /**
   * A suggestion in LanguageTool's XML.
   *
   * @param variant of the pattern that it is of
   * @throws IllegalArgumentException if it holds brackets that are no reference to a token
   */
  String toXml(String better, Variant variant) {
    StringBuilder xml = new StringBuilder("<suggestion>");
    Matcher reference = REFERENCE.matcher(better);
    int end = 0;
    while (reference.find()) {
      xml.append(IdiomPattern.escape(better.substring(end, reference.start())));
      end = reference.end();
      int token = Integer.parseInt(reference.group(reference.group(1) != null ? 1 : 4));
      // Of several patterns one may have more tokens than another.
      boolean isThere = token >= 1 && token <= variant.places().size();
      int place = isThere ? variant.places().get(token - 1) : 0;
      if (place == 0 && reference.group(1) == null) {
        return "";
      } else if (place == 0) {
        // Nothing stands there, and no blank after it.
        end += better.startsWith(" ", end) ? 1 : 0;
      } else if (reference.group(1) != null) {
        boolean withGap = !reference.group(2).isEmpty();
        xml.append(copied(place, withGap ? variant.gaps().get(token - 1) : 0, variant.isChosen()));
      } else {
        TagChange tags = tags(reference.group(5), reference.group(6));
        xml.append("<match no=\"").append(place).append("\" postag=\"");
        xml.append(IdiomPattern.escape(tags.from))
            .append("\" postag_regexp=\"yes\" postag_replace=\"");
        xml.append(IdiomPattern.escape(tags.to))
            .append("\">")
            .append(IdiomPattern.escape(reference.group(3)));
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
    return xml.append(IdiomPattern.escape(tail)).append("</suggestion>").toString();
  }

  private static String copied(int place, int gap, boolean isChosen) {
    if (!isChosen && gap > 0) {
      return "<match no=\"" + place + "\" include_skipped=\"all\"/>";
    }
    return IntStream.rangeClosed(place, place + gap)
        .mapToObj(no -> "<match no=\"" + no + "\"/>")
        .collect(Collectors.joining(" "));
  }

  private TagChange tags(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return Objects.requireNonNull(VERBS.get(language), language);
    }
    return to == null ? new TagChange("(" + from + ")", "$1") : new TagChange(from, to);
  }
}
