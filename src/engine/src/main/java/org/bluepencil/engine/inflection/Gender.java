package org.bluepencil.engine.inflection;

/** The gender a name is declined by. Of people it is theirs; neuter are places only. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER
}
