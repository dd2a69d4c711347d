package org.bluepencil.engine;

import java.util.Map;

/**
 * What came of a file of another program.
 *
 * @param entries its entries, sound as those of a dictionary file are
 * @param leftOut what the file says and no entry has room for, by its data category, and how often
 */
public record Imported(EntryExchange entries, Map<String, Integer> leftOut) {
  public Imported {
    leftOut = Map.copyOf(leftOut);
  }
}
