package org.bluepencil.engine.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An entry as a file of another format has it, not yet checked.
 *
 * @param json the fields of {@code names.schema.json}
 * @param line 1-based line of the file
 */
record Draft(ObjectNode json, int line) {}
