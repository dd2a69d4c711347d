package org.bluepencil.engine;

/**
 * A finding that was not applied, for a person to decide.
 *
 * @param id unique within the field's answer, such as {@code f1}
 * @param finding what was noticed; its span is that of {@code original}
 * @param original what stands there in the text as given
 * @param cleanedStart first UTF-16 code unit of the place in the cleaned text
 * @param cleanedEnd the code unit after it
 */
public record Flag(String id, Finding finding, String original, int cleanedStart, int cleanedEnd) {}
