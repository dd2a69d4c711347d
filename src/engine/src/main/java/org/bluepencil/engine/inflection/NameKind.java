package org.bluepencil.engine.inflection;

/** What a name names, as far as its declension hangs on it. */
public enum NameKind {
  SURNAME,
  GIVEN_NAME,
  /** Given names and then the surname, each a word: <em>Дмитро Кулеба</em>. */
  FULL_NAME,
  /** A town or village, or a place of which it is not known whether it is one. */
  PLACE,
  /** A country, region, river or mountain; Ukrainian gives these another genitive than towns. */
  TERRITORY,
  ORGANISATION
}
