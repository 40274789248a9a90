package dev.magpie.pool;

/**
 * Polls for events from elsewhere, such as network input, in the time of workers that have nothing
 * else to do. To be set by {@link PoolBuilder#idlePoller}.
 *
 * <p>A worker polls without waiting when it finds its own and the shared queues empty, before it
 * tries to steal; and once more, waiting for at most the time set by {@link
 * PoolBuilder#idlePollLimit}, before it would sleep. At most one worker polls at a time; what one
 * poll did happens before the next. While all workers are busy nobody polls.
 *
 * <p>A poll may submit tasks to the pool. Such as, for a server on a {@code Selector}:
 *
 * <pre>{@code
 * boolean poll(long maxNanos) throws IOException {
 *   if (maxNanos == 0) {
 *     selector.selectNow(this::submitRead);
 *   } else {
 *     selector.select(this::submitRead, Math.max(1, NANOSECONDS.toMillis(maxNanos)));
 *   }
 *   return !selector.keys().isEmpty();
 * }
 *
 * void submitRead(SelectionKey key) {
 *   key.interestOps(0); // until the task has read
 *   pool.execute(() -> read(key)); // which sets the interest again
 * }
 * }</pre>
 *
 * <p>Polling goes on after the pool is shut down, when the tasks that it submits are refused, as
 * tasks may wait for its events; until no task is left, and not longer, whatever it returns. A stop
 * by {@code shutdownNow} interrupts a poll.
 */
@FunctionalInterface
public interface IdlePoller {

  /**
   * Looks for events.
   *
   * <p>If it waits longer than it is told, tasks submitted meanwhile may wait as long, and so may
   * the end of the pool: the worker that polls is one of those that would run them, and if no other
   * is free they wait for it.
   *
   * @param maxNanos how long it may wait for the first event, in nanoseconds; 0 not to wait
   * @return true if more events are expected, so that somebody goes on polling and the worker does
   *     not sleep yet; it then polls again at once if there is still nothing to do. False if
   *     nothing is outstanding until a task runs.
   * @throws Exception goes to the worker's uncaught exception handler, and counts as false
   */
  boolean poll(long maxNanos) throws Exception;
}
