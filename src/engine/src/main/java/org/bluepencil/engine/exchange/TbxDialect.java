package org.bluepencil.engine.exchange;

import java.util.List;
import java.util.Optional;

/**
 * The two generations of TBX-Basic, which differ in the names of their elements. Sources: ISO
 * 30042:2019 (version 3, data category as attribute) and ISO 30042:2008 with its core structure.
 */
enum TbxDialect {
  /** Version 3, {@code <tbx>}. */
  V3("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec"),
  /** The version of 2008, {@code <martif>}, which most tools still write. */
  MARTIF("martif", "martifHeader", "termEntry", "langSet", "tig");

  static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  final String root;
  final String header;
  final String concept;
  final String language;
  final String term;

  TbxDialect(String root, String header, String concept, String language, String term) {
    this.root = root;
    this.header = header;
    this.concept = concept;
    this.language = language;
    this.term = term;
  }

  /** The dialect whose documents start with an element of this name. */
  static Optional<TbxDialect> ofRoot(String name) {
    return List.of(values()).stream().filter(dialect -> dialect.root.equals(name)).findFirst();
  }
}
