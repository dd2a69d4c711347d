package org.bluepencil.engine.inflection;

/** The cases of Slavic names, in the order of the schoolbooks (and of the rule tables' columns). */
public enum Case {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  LOCATIVE,
  VOCATIVE
}
