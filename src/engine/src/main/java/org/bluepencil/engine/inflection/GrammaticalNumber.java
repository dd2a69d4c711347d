package org.bluepencil.engine.inflection;

/** Whether a form is one or several; places such as Суми and Dukovany are plural only. */
public enum GrammaticalNumber {
  SINGULAR,
  PLURAL
}
