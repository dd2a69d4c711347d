package org.bluepencil.engine;

/**
 * How far a spelling can be trusted to be the name it looks like, in one text language. Worked out
 * when a dictionary is compiled, never while a text is read.
 */
public enum Danger {
  /** Nothing else is known to be spelled so: a little evidence is enough for an edit. */
  SAFE("safe"),
  /** Something else may be spelled so: an edit needs evidence that the name is meant. */
  NEEDS_CONTEXT("needs context"),
  /** Too easily something else, or a matter of dispute: a person decides. */
  FLAG_ONLY("flag only");

  private final String label;

  Danger(String label) {
    this.label = label;
  }

  /** The class in words, as it is printed. */
  public String label() {
    return label;
  }
}
