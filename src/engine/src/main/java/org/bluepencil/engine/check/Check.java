package org.bluepencil.engine.check;

import java.util.function.Consumer;
import org.bluepencil.engine.CheckGroup;
import org.bluepencil.engine.Finding;

/**
 * A function from a copy and what is known of it to findings. A check calls no other check and
 * changes nothing; it may be shared between threads.
 */
public interface Check {

  /** The group under which callers ask for it. */
  CheckGroup group();

  /** Hands over what it notices, in any order; spans are offsets of {@link CopyView#texts()}. */
  void find(CopyView copy, Consumer<Finding> findings);
}
