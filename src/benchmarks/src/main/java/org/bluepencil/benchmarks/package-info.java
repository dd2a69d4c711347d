/**
 * How fast Bluepencil is: JMH benchmarks and the table that {@code ./bluepencil benchmark} prints.
 */
@NullMarked
package org.bluepencil.benchmarks;

import org.jspecify.annotations.NullMarked;
