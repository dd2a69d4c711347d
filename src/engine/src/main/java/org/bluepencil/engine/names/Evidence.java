package org.bluepencil.engine.names;

/** What can say, beside its spelling, that a name is meant. */
enum Evidence {
  /** Given name and surname stand side by side. */
  WHOLE_NAME("given name and surname"),
  /** The copy gives the person's full name elsewhere. */
  FULL_NAME("the copy gives the full name"),
  /** An office that the person held stands at the name. */
  OWN_OFFICE("an office of this person stands at the name"),
  /** An office that the person held, as others did, stands at the name. */
  POSSIBLE_OFFICE("an office that this person may hold stands at the name"),
  /** A rank or an office that is not known stands before the name. */
  RANK("a rank stands before it"),
  /** The copy names the country, or another place or full name of it. */
  COUNTRY("the copy is about the same country"),
  /** The language the copy was translated from spells the name so. */
  SOURCE("the language the copy was translated from spells it so"),
  /** The copy was translated from a language of the name's own. */
  OWN_LANGUAGE("the copy was translated from the name's own language"),
  /** The sentence puts something there, or says what kind of place it is. */
  PLACE("the sentence wants a place there"),
  /** An editor put the spelling into the entry. */
  LISTED("the spelling is listed by hand");

  private final String label;

  Evidence(String label) {
    this.label = label;
  }

  /** The evidence in words, as it is reported. */
  String label() {
    return label;
  }
}
