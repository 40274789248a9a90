package dev.magpie.pool;

/** Which queue the workers of a pool share, for tasks that are submitted from outside. */
public enum SharedQueueKind {
  /** The segmented queue of crossbeam, {@link dev.magpie.queue.Injector}. */
  INJECTOR
}
