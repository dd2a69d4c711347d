package org.bluepencil.server.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Copy;
import org.bluepencil.engine.Options;
import org.bluepencil.engine.Tier;

/** What a string of a request may be, and how a client is told. Thread-safe. */
public enum Form {
  /** What a phrase needs so that it can be found in a text. */
  PHRASE(value -> !Copy.wordsOf(value).isEmpty(), "a phrase with a word in it"),
  /** A well-formed BCP 47 tag; whether anything is known of the language is another matter. */
  LANGUAGE_TAG(Form::isLanguageTag, "a well-formed BCP 47 language tag such as en, en-GB or pt-BR"),
  /** A day. */
  DATE(Form::isDate, "a day in ISO 8601 form such as 2022-03-24"),
  /** What stands in a text. */
  FORMAT(in(List.of("text")), "text, the only format offered yet"),
  /** Whether edits are applied. */
  MODE(in(labels(Options.Mode.values())), "one of " + listed(labels(Options.Mode.values()))),
  /** A group of checks. */
  CHECK(in(checks()), "one of " + listed(checks()) + "; bilingual is not offered yet"),
  /** How sure a rule is. */
  TIER(in(labels(Tier.values())), "one of " + listed(labels(Tier.values()))),
  /** The unit of offsets. */
  OFFSETS(in(labels(OffsetUnit.values())), "one of " + listed(labels(OffsetUnit.values())));

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Predicate<String> rule;
  private final String expected;

  Form(Predicate<String> rule, String expected) {
    this.rule = rule;
    this.expected = expected;
  }

  /** Whether {@code value} is of this form. */
  public boolean accepts(String value) {
    return rule.test(value);
  }

  /** What is expected, to stand after that word. */
  public String expected() {
    return expected;
  }

  private static boolean isLanguageTag(String value) {
    try {
      // The builder takes an empty tag as the root locale.
      return !value.isEmpty() && new Locale.Builder().setLanguageTag(value) != null;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isDate(String value) {
    try {
      return DAY.matcher(value).matches() && LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Predicate<String> in(List<String> values) {
    return values::contains;
  }

  private static List<String> checks() {
    return Arrays.stream(CheckGroup.values()).map(CheckGroup::label).toList();
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static String listed(List<String> values) {
    return values.stream().collect(Collectors.joining(", "));
  }
}
