package org.bluepencil.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One text to clean.
 *
 * @param name what messages and answers call it
 * @param file where it stands, or null for standard input
 * @param place where it goes below an output folder
 */
record Input(String name, @Nullable Path file, Path place) {}
