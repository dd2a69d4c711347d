package org.bluepencil.engine.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bluepencil.engine.ImportSettings;
import org.bluepencil.engine.Problem;
import org.bluepencil.engine.dictionary.Languages;
import org.bluepencil.engine.exchange.Term.Role;
import org.bluepencil.engine.romanization.AsciiLetters;
import org.jspecify.annotations.Nullable;

/** What one import has read so far, and what it was asked to do. Not thread-safe. */
final class Reading {

  private static final Pattern ID =
      Pattern.compile("(place|person|organisation|people|other)\\.[a-z0-9]+(-[a-z0-9]+)*");

  final String file;
  final ImportSettings settings;
  final List<Draft> drafts = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  /** What the file says and no entry has room for, and how often. */
  final Map<String, Integer> leftOut = new TreeMap<>();

  private final Predicate<String> taken;
  private final Set<String> given = new LinkedHashSet<>();

  /**
   * @param taken whether an id is another entry's
   */
  Reading(String file, ImportSettings settings, Predicate<String> taken) {
    this.file = file;
    this.settings = settings;
    this.taken = taken;
  }

  void problem(int line, String code, String message, @Nullable String expected) {
    problems.add(new Problem(file, line, line == 0 ? 0 : 1, code, message, expected));
  }

  void leaveOut(String what) {
    leftOut.merge(what, 1, Integer::sum);
  }

  /** Whether a language's terms are wanted; one that nobody knows is a problem if so. */
  boolean isWanted(String tag, int line) {
    String language = Languages.subtag(tag);
    if (!settings.languages().isEmpty()) {
      return settings.languages().contains(language);
    }
    if (Languages.bit(language) == 0) {
      problem(
          line,
          "X103",
          "the dictionaries do not speak of the language " + tag,
          "one of " + String.join(", ", Languages.all()) + ", or a list of those to take");
      return false;
    }
    return true;
  }

  /** What a form is that its file says nothing of. */
  Role unsaid() {
    return settings.reviewed() ? Role.ACCEPTED : Role.UNREVIEWED;
  }

  static boolean isId(@Nullable String id) {
    return id != null && ID.matcher(id).matches();
  }

  /** An id made from a term, and nobody else's. */
  String id(String kind, String term) {
    String name = AsciiLetters.of(term).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String base = kind + "." + (name.isEmpty() ? "term" : name);
    String id = base;
    for (int i = 2; taken.test(id) || !given.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
