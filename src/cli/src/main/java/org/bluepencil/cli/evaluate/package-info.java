/**
 * The command {@code evaluate}: scores the cleaner on gold copy, case tables and clean copy, and
 * compares the figures with those recorded before.
 *
 * <p>Each part of a measurement ({@link org.bluepencil.cli.evaluate.GoldPart} and its neighbours)
 * reads its files, has them cleaned by the {@link org.bluepencil.cli.evaluate.Bench}, and hands
 * back a {@link org.bluepencil.cli.evaluate.Report}: tables to read, lists to mend from, and
 * {@linkplain org.bluepencil.cli.evaluate.Metrics figures} to hold on to.
 */
@NullMarked
package org.bluepencil.cli.evaluate;

import org.jspecify.annotations.NullMarked;
