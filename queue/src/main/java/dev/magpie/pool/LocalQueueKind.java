package dev.magpie.pool;

/** Which queue each worker of a pool has of its own. */
public enum LocalQueueKind {
  /** The bounded ring of Tokio; when it is full, half of it goes to the shared queue. */
  RING
}
