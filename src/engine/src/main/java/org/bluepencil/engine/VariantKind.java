package org.bluepencil.engine;

/** In what way a spelling differs from the forms that the text's language accepts. */
public enum VariantKind {
  /** The press romanisation of another language, or another convention of this one. */
  ROMANISATION("romanisation"),
  /** A form that another language has and no romanisation gives: {@code Londres}. */
  EXONYM("another language's name"),
  /**
   * What the language that the copy was translated from makes of a name of a third language, in
   * Latin letters again: {@code Gavana} from Russian Гавана.
   */
  RELAYED("romanised from the source language's form"),
  /** The Russian form of a name that is not Russian, romanised or not. */
  RUSSIAN_FORM("Russian form"),
  /** A form that was right once: {@code Kiev} in English. */
  FORMER("former form"),
  /** A form that is right in the language, but not the one that the house writes. */
  HOUSE_STYLE("house style"),
  /** A spelling that an editor put into the entry. */
  HAND_LISTED("listed by hand"),
  /** An accepted form but for letters that the language does not use. */
  FOREIGN_LETTERS("foreign letters"),
  /** An accepted form but for accents that the language does not do without. */
  LOST_ACCENTS("lost accents"),
  /**
   * An ending of the source language: a case left on, {@code Buchi}, or a woman's surname in a
   * man's form, {@code Maria Zakharov}.
   */
  CASE_ENDING("source ending"),
  /** Another spelling that bends with the sentence, in a language whose names do. */
  INFLECTED("inflected"),
  /** Letters of another script inside the word. */
  MIXED_SCRIPT("mixed script"),
  /** A name in small letters. */
  CAPITALS("lost capitals"),
  /** A spelling like that of a known name. */
  GARBLED("garbled"),
  /** A name translated as a word. */
  TRANSLATED("translated");

  private final String label;

  VariantKind(String label) {
    this.label = label;
  }

  /** The kind in words, as it is printed. */
  public String label() {
    return label;
  }
}
