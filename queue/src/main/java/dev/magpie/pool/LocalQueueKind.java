package dev.magpie.pool;

/** Which queue each worker of a pool has of its own. */
public enum LocalQueueKind {
  /** Tokio's bounded ring. When it is full, half of it goes to the shared queue. */
  RING,

  /**
   * Zap's bounded buffer. When it is full, half of it goes to a list that the worker has besides,
   * without limit, from which all workers take. A task that is a {@link Task} is queued without
   * allocation, any other in a node. Tasks of the list are unordered: the last that were pushed
   * come first, but each batch in its order. A worker comes to its list when its buffer is empty,
   * and every 61st time in any case.
   */
  BUFFER_AND_LIST,

  /**
   * The growing deque of Chase and Lev, whose worker takes the newest task first, while thieves
   * take the oldest. So the oldest may starve as long as newer ones are submitted by tasks of that
   * worker, and no peer is idle.
   */
  DEQUE_LIFO,

  /** The same deque, whose worker takes the oldest task first. */
  DEQUE_FIFO
}
