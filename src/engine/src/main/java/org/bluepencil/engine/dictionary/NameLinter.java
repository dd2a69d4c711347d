package org.bluepencil.engine.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.PlacedEntry.Written;
import org.jspecify.annotations.Nullable;

/**
 * Looks the names of a folder over for what an editor would not have meant, although it loads: what
 * is told of a name and is no part of it, exceptions that nothing proves, and entries that get in
 * each other's way.
 */
public final class NameLinter {

  /** What stands in catalogues beside a name: years, lives, remarks. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\b(?:1[0-9]|20)\\d\\d\\b|[,:=|\"“”„«»]"
              + "|(?U:\\b(?i:born|died|née|geb\\.|disambiguation|see also|also known as|a\\.k\\.a\\.?|formerly"
              + "|birth name|unknown|n/a|tbd|tbc)(?!\\w))");

  /** What a place is, in the words that databases put beside its name. */
  private static final Pattern SORT_OF_PLACE =
      Pattern.compile(
          "(?iU)\\b(?:city|town|village|settlement|oblast|region|province|district|raion|county"
              + "|ville|région|Stadt|Dorf|Gebiet|ciudad|región|città|regione|cidade|região|stad"
              + "|regio|miasto|obwód|місто|область|город|область)\\b");

  private final List<PlacedEntry> placed;

  NameLinter(List<PlacedEntry> placed) {
    this.placed = placed;
  }

  /**
   * What is wrong.
   *
   * @param image what the folder was laid over and compiled to
   */
  public List<Problem> problems(DictionaryImage image) {
    List<Problem> problems = new ArrayList<>();
    placed.forEach(entry -> checkRemarks(entry, problems));
    placed.forEach(entry -> checkExamples(entry, problems));
    checkTwins(image, problems);
    NameClashes clashes = new NameClashes(image.entries());
    placed.forEach(entry -> clashes.check(entry, problems));
    return problems;
  }

  /** What may be wrong, and is worth a look. See {@link #problems}. */
  public List<Problem> advice(DictionaryImage image) {
    List<Problem> advice = new ArrayList<>();
    NameAdvice adviser = new NameAdvice(image);
    placed.forEach(entry -> adviser.check(entry, advice));
    return advice;
  }

  private static void checkRemarks(PlacedEntry entry, List<Problem> problems) {
    for (String list : List.of("native", "forms", "short")) {
      List<Written> written = entry.written(list);
      for (Written form : written) {
        String remark = remark(form, written);
        if (remark != null) {
          problems.add(
              entry.problem(
                  form.pointer(),
                  "N202",
                  "\"" + remark + "\" in " + form.form() + " tells of the name",
                  "the name alone; dates go under dated, the rest into note"));
        }
      }
    }
  }

  private static @Nullable String remark(Written form, List<Written> others) {
    Matcher found = REMARK.matcher(form.form());
    if (found.find()) {
      return found.group();
    }
    Matcher sort = SORT_OF_PLACE.matcher(form.form());
    while (sort.find()) {
      String bare = (form.form().substring(0, sort.start()) + form.form().substring(sort.end()));
      boolean named =
          others.stream()
              .anyMatch(
                  other ->
                      other.language().equals(form.language())
                          && other.form().equalsIgnoreCase(bare.strip()));
      if (named) {
        return sort.group();
      }
    }
    return null;
  }

  /** An exception without an example is a promise that nobody keeps. */
  private static void checkExamples(PlacedEntry entry, List<Problem> problems) {
    if (entry.hasExamples()) {
      return;
    }
    Entry read = entry.entry();
    boolean dated =
        read.forms().values().stream().anyMatch(forms -> !forms.dated().isEmpty())
            || read.shortForms().values().stream().anyMatch(forms -> !forms.dated().isEmpty());
    String exception =
        read.contested()
            ? "contested"
            : dated
                ? "dated"
                : !read.leave().isEmpty() ? "leave" : !read.variants().isEmpty() ? "variants" : "";
    if (!exception.isEmpty()) {
      problems.add(
          entry.problem(
              exception.equals("dated") ? "/forms" : "/" + exception,
              "N203",
              read.id() + " says \"" + exception + "\" and has no example",
              "examples with a sentence that keeps or changes it"));
    }
  }

  /** Two entries for one thing would each be right about half of it. */
  private void checkTwins(DictionaryImage image, List<Problem> problems) {
    Map<String, Entry> byWikidata = new HashMap<>();
    Map<List<Object>, Entry> byNative = new HashMap<>();
    Set<String> here = new HashSet<>();
    placed.forEach(entry -> here.add(entry.entry().id()));
    for (Entry entry : image.entries()) {
      if (!here.contains(entry.id())) {
        keys(entry).forEach(key -> byNative.putIfAbsent(key, entry));
        if (entry.wikidata() != null) {
          byWikidata.putIfAbsent(entry.wikidata(), entry);
        }
      }
    }
    for (PlacedEntry entry : placed) {
      String item = entry.entry().wikidata();
      Entry same = item == null ? null : byWikidata.putIfAbsent(item, entry.entry());
      if (same != null) {
        problems.add(
            entry.problem(
                "/wikidata", "N204", item + " is " + same.id() + " as well", "an item of its own"));
      }
      Entry namesake = null;
      for (List<Object> key : keys(entry.entry())) {
        namesake = first(byNative.putIfAbsent(key, entry.entry()), namesake);
      }
      if (namesake != null && !entry.hasExamples()) {
        problems.add(
            entry.problem(
                "/native",
                "N205",
                entry.entry().id() + " has the name, kind and territory of " + namesake.id(),
                "one entry, or an example that tells the two apart"));
      }
    }
  }

  private static @Nullable Entry first(@Nullable Entry one, @Nullable Entry other) {
    return one == null ? other : one;
  }

  private static List<List<Object>> keys(Entry entry) {
    return entry.natives().entrySet().stream()
        .map(
            form ->
                List.<Object>of(
                    form.getKey(),
                    form.getValue(),
                    entry.kind(),
                    Objects.requireNonNullElse(entry.territory(), "")))
        .toList();
  }
}
