package org.bluepencil.cli.page;

import java.util.Locale;
import org.bluepencil.engine.Finding;
import org.bluepencil.engine.Kind;
import org.bluepencil.engine.Severity;
import org.bluepencil.engine.Tier;

/** What the page calls things. */
final class Wording {

  private static final double CERTAIN = 0.95;
  private static final double VERY_LIKELY = 0.85;
  private static final double LIKELY = 0.7;
  private static final double POSSIBLE = 0.5;

  private Wording() {}

  /** A confidence in words. */
  static String confidence(double confidence) {
    if (confidence >= CERTAIN) {
      return "Practically certain";
    }
    if (confidence >= VERY_LIKELY) {
      return "Very likely";
    }
    if (confidence >= LIKELY) {
      return "Likely";
    }
    return confidence >= POSSIBLE ? "Possible" : "A hunch";
  }

  /** A kind in words. */
  static String kind(Kind kind) {
    return switch (kind) {
      case NAME -> "Name";
      case TYPOGRAPHY -> "Typography";
      case NUMBER -> "Number";
      case CAPITALS -> "Capitals";
      case IDIOM -> "Idiom";
      case FALSE_FRIEND -> "False friend";
      case CONSISTENCY -> "Consistency";
      case FRAGMENT -> "Fragment";
      case BOILERPLATE -> "Boilerplate";
      case DUPLICATE -> "Repetition";
      case UNTRANSLATED -> "Untranslated";
      case SOURCE_MISMATCH -> "Differs from the source";
      case GRAMMAR -> "Grammar";
    };
  }

  /** What English calls the language of a BCP 47 tag. */
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  /** How much harm a finding does, and how sure its rule is, as far as that is worth saying. */
  static String weight(Finding finding) {
    String weight =
        finding.severity() == Severity.CRITICAL
            ? "should stop publication"
            : finding.severity().label();
    return finding.tier() == Tier.ADVISORY ? weight + ", only advice" : weight;
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.0f%%", Math.floor(share * 100 + 1e-9));
  }

  /** A number with its noun. */
  static String count(int many, String one, String several) {
    return String.format(Locale.ENGLISH, "%,d %s", many, many == 1 ? one : several);
  }
}
