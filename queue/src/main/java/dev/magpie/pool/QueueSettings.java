package dev.magpie.pool;

import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.SharedQueue;

/**
 * Which queues a pool has.
 *
 * @param capacity of each local queue
 * @param priorities true for a set of queues for each class of priority
 */
record QueueSettings(
    LocalQueueKind local, int capacity, SharedQueueKind shared, boolean priorities) {

  /** Returns how many sets of queues there are. */
  int levels() {
    return priorities ? Priority.LEVELS : 1;
  }

  /**
   * Returns which set of queues a task goes to.
   *
   * @throws IllegalArgumentException if the priority is out of range
   * @throws IllegalStateException if it is not the default, and the pool knows no other
   */
  int level(int priority) {
    if (priority < 0 || priority > WorkStealingPool.MAX_PRIORITY) {
      throw new IllegalArgumentException(
          "priority " + priority + ": must be from 0 to " + WorkStealingPool.MAX_PRIORITY);
    }
    if (!priorities && priority != WorkStealingPool.DEFAULT_PRIORITY) {
      throw new IllegalStateException(
          "priority "
              + priority
              + ": the pool has no priorities but "
              + WorkStealingPool.DEFAULT_PRIORITY
              + "; build it with priorities(true)");
    }
    return priorities ? Priority.level(priority) : 0;
  }

  /** Returns true if a queue holds nothing but nodes. */
  boolean hasNodes() {
    return localHasNodes() || sharedHasNodes();
  }

  boolean localHasNodes() {
    return false;
  }

  boolean sharedHasNodes() {
    return false;
  }

  SharedQueue<Runnable> newShared() {
    return switch (shared) {
      case INJECTOR -> new Injector<>();
    };
  }

  /** Makes the queues of a worker for one class of priority. */
  WorkerQueues newWorkerQueues(SharedQueue<Runnable> sharedQueue) {
    return switch (local) {
      case RING -> new WorkerQueues(LocalQueue.ring(capacity), null, sharedQueue);
    };
  }
}
