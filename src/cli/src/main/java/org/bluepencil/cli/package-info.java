/**
 * The command line: it reads options and files, asks the engine, and prints what it answers.
 *
 * <p>Start with {@link org.bluepencil.cli.Bluepencil}, which puts the commands together. A command
 * reads and writes through its {@link org.bluepencil.cli.Console} alone, so that tests run the real
 * thing on streams of their own. No decision about a text is made here.
 */
@NullMarked
package org.bluepencil.cli;

import org.jspecify.annotations.NullMarked;
