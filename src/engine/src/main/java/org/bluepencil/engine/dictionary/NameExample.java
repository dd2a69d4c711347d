package org.bluepencil.engine.dictionary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence beside an entry or a house style that the linter cleans.
 *
 * @param entry id of the entry, or what else it is an example of
 * @param language BCP 47 subtag of the sentence
 * @param sourceLanguage language it was translated from, or null
 * @param date day of publication, or null
 * @param style house style that it is cleaned by, or null for the neutral one
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
    @Nullable String style,
    String text,
    String expected,
    String file,
    int line,
    int column) {}
