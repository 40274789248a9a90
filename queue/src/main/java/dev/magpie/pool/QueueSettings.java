package dev.magpie.pool;

import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Node;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.SharedQueue;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.queue.ring.RingQueue;

/**
 * Which queues a pool has.
 *
 * @param capacity of each local queue; of a deque, before it grows
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

  /** Returns true if some queue holds nothing but nodes. */
  boolean hasNodes() {
    return localHasNodes() || sharedHasNodes();
  }

  boolean localHasNodes() {
    return local == LocalQueueKind.BUFFER_AND_LIST;
  }

  boolean sharedHasNodes() {
    return shared == SharedQueueKind.LIST;
  }

  SharedQueue<Runnable> newShared() {
    return switch (shared) {
      case INJECTOR -> new Injector<>();
      case LIST -> newList();
    };
  }

  /** Makes the queues of a worker for one class of priority. */
  WorkerQueues newWorkerQueues(SharedQueue<Runnable> sharedQueue) {
    return switch (local) {
      case RING -> new WorkerQueues(new RingQueue<>(capacity), null, sharedQueue);
      case BUFFER_AND_LIST -> new WorkerQueues(newBuffer(), newList(), sharedQueue);
      case DEQUE_LIFO -> new WorkerQueues(newDeque(Flavour.LIFO), null, sharedQueue);
      case DEQUE_FIFO -> new WorkerQueues(newDeque(Flavour.FIFO), null, sharedQueue);
    };
  }

  private LocalQueue<Runnable> newDeque(Flavour flavour) {
    return new DequeQueue<>(flavour, capacity, 0);
  }

  // A pool that has nodes queues nothing else: what is no node is wrapped when it is submitted.

  @SuppressWarnings("unchecked")
  private LocalQueue<Runnable> newBuffer() {
    return (LocalQueue<Runnable>) (LocalQueue<?>) new BufferQueue<Node>(capacity);
  }

  @SuppressWarnings("unchecked")
  private static SharedQueue<Runnable> newList() {
    return (SharedQueue<Runnable>) (SharedQueue<?>) new NodeList<Node>();
  }
}
