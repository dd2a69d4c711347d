package org.bluepencil.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * What sort of thing a finding is about, with the labels under which other tools know it: the ITS
 * 2.0 localization quality issue type and the MQM-Core error type.
 */
public enum Kind {
  NAME("name", "inconsistent-entities", "terminology/inconsistent-with-termbase"),
  TYPOGRAPHY("typography", "typographical", "linguistic-conventions/punctuation"),
  NUMBER("number", "numbers", "locale-conventions/number-format"),
  CAPITALS("capitals", "typographical", "linguistic-conventions/capitalization"),
  IDIOM("idiom", "style", "style/unidiomatic"),
  FALSE_FRIEND("false-friend", "mistranslation", "accuracy/mistranslation/false-friend"),
  CONSISTENCY("consistency", "inconsistency", "terminology/inconsistent-use"),
  FRAGMENT("fragment", "mistranslation", "accuracy/omission"),
  BOILERPLATE("boilerplate", "addition", "accuracy/addition"),
  DUPLICATE("duplicate", "duplication", "accuracy/addition/duplication"),
  UNTRANSLATED("untranslated", "untranslated", "accuracy/untranslated"),
  SOURCE_MISMATCH("source-mismatch", "mistranslation", "accuracy/mistranslation"),
  GRAMMAR("grammar", "grammar", "linguistic-conventions/grammar");

  private final String label;
  private final String itsType;
  private final String mqm;

  Kind(String label, String itsType, String mqm) {
    this.label = label;
    this.itsType = itsType;
    this.mqm = mqm;
  }

  /** The name in JSON, reports and gold files, such as {@code false-friend}. */
  public String label() {
    return label;
  }

  /** The ITS 2.0 {@code locQualityIssueType}. */
  public String itsType() {
    return itsType;
  }

  /** The MQM error type, as a path from its top-level dimension. */
  public String mqm() {
    return mqm;
  }

  /** The kind with this {@link #label()}, if there is one. */
  public static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
