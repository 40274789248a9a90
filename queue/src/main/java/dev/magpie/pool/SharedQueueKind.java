package dev.magpie.pool;

/** Which queue the workers of a pool share: for tasks that are submitted by other threads. */
public enum SharedQueueKind {
  /** The segmented FIFO queue of crossbeam, {@link dev.magpie.queue.Injector}. */
  INJECTOR,

  /**
   * Zap's list, {@link dev.magpie.queue.NodeList}, from which one worker at a time takes. A task
   * that is a {@link Task} is queued without allocation, any other in a node. Tasks are unordered:
   * the last that were pushed come first, but each batch in its order.
   */
  LIST
}
