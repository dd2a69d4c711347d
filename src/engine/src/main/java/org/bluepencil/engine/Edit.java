package org.bluepencil.engine;

/**
 * A finding that was applied.
 *
 * @param id unique within the field's answer, such as {@code e1}
 * @param finding what was noticed; its span is that of {@code original}
 * @param original what stood there
 * @param replacement what stands there now
 * @param cleanedStart first UTF-16 code unit of the replacement in the cleaned text
 * @param cleanedEnd the code unit after it
 */
public record Edit(
    String id,
    Finding finding,
    String original,
    String replacement,
    int cleanedStart,
    int cleanedEnd) {}
