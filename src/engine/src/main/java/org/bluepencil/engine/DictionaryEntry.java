package org.bluepencil.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary entry as a reader sees it.
 *
 * @param id stable dotted id
 * @param kind {@code place}, {@code person}, {@code organisation}, {@code people} or {@code other}
 * @param wikidata Wikidata item, or null
 * @param territory ISO 3166-1 alpha-2 code, or null
 * @param natives native form by language, the entry's own language first
 * @param forms by text language, the preferred form first, then the accepted ones
 * @param contested whether it is never edited because the name is in dispute
 * @param source on whose authority the forms rest
 * @param asOf when they were last looked at
 * @param note for editors, or null
 */
public record DictionaryEntry(
    String id,
    String kind,
    @Nullable String wikidata,
    @Nullable String territory,
    Map<String, String> natives,
    Map<String, List<String>> forms,
    boolean contested,
    String source,
    String asOf,
    @Nullable String note) {}
