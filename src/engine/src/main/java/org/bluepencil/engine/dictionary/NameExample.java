package org.bluepencil.engine.dictionary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence beside an entry that the linter cleans.
 *
 * @param entry id of the entry
 * @param language BCP 47 subtag of the sentence
 * @param sourceLanguage language it was translated from, or null
 * @param date day of publication, or null
 * @param text the sentence
 * @param expected what it must become; the sentence itself where it must stay
 * @param file file it stands in
 * @param line 1-based line
 * @param column 1-based column
 */
public record NameExample(
    String entry,
    String language,
    @Nullable String sourceLanguage,
    @Nullable LocalDate date,
    String text,
    String expected,
    String file,
    int line,
    int column) {}
