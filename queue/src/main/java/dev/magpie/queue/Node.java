package dev.magpie.queue;

import org.jspecify.annotations.Nullable;

/**
 * A task that is its own list node, so that to queue it allocates nothing. To be extended by the
 * tasks of a list, a {@link Batch} or a buffer.
 *
 * <p>A node is in one batch or list at a time; to add it to a second one fails with an {@link
 * IllegalStateException}. Once it was taken it may be queued again. After Zap's {@code Node}.
 */
public abstract class Node {

  /**
   * The node behind this one. Only who has the batch, or the consumer of the list, may touch it.
   */
  @Nullable Node next;

  /** True while the node is in a batch or a list. */
  boolean linked;

  /** Makes a node that is in no list. */
  protected Node() {}

  /** Notes that the node is in a list now. */
  final void link() {
    if (linked) {
      throw new IllegalStateException("task " + this + " is in a batch or a list already");
    }
    linked = true;
  }
}
