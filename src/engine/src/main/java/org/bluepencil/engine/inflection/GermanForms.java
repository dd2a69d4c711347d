package org.bluepencil.engine.inflection;

import java.util.Optional;
import java.util.regex.Pattern;

/** What German adds to a name: the genitive, and the adjective of a town in -er. */
public final class GermanForms {

  /** Names that end in an s sound take an apostrophe alone: Charkiws, but Marx'. */
  private static final Pattern HISSING = Pattern.compile(".*(?:s|ß|x|z|ce|[’'])");

  /** One word whose stem stays: not Bremen (Bremer), Hannover (Hannoveraner), Zürich (Zürcher). */
  private static final Pattern ADJECTIVE_IN_ER =
      Pattern.compile("\\p{Lu}[\\p{L}-]+(?:a|[^aeiouyäöü](?<!en|er|ich))");

  private GermanForms() {}

  /** The genitive of a name that stands without an article: Kiews, Scholz’. */
  public static String genitive(String name) {
    return HISSING.matcher(name).matches() ? name + "’" : name + "s";
  }

  /**
   * The adjective of a town, which never bends: Kiewer, Charkiwer; empty where the stem may change.
   */
  public static Optional<String> adjective(String town) {
    return ADJECTIVE_IN_ER.matcher(town).matches() ? Optional.of(town + "er") : Optional.empty();
  }
}
