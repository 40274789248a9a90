package dev.magpie.bench.queue;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import org.jctools.queues.MpmcArrayQueue;

/** Who is compared as a queue with many producers; a fork sees one of them only. */
public enum SharedContender {
  MAGPIE,
  ARRAY_DEQUE_LOCKED,
  LINKED_BLOCKING_DEQUE,
  CONCURRENT_LINKED_QUEUE,
  MPMC_ARRAY_QUEUE;

  /** Makes an empty queue that has room for {@code capacity} tasks, a power of two. */
  SharedQueue create(int capacity) {
    return switch (this) {
      case MAGPIE -> new InjectorSharedQueue();
      case ARRAY_DEQUE_LOCKED -> new LockedArrayDeque(capacity);
      case LINKED_BLOCKING_DEQUE -> new ThreadSafeQueue(new LinkedBlockingDeque<>(capacity));
      case CONCURRENT_LINKED_QUEUE -> new ThreadSafeQueue(new ConcurrentLinkedQueue<>());
      case MPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new MpmcArrayQueue<>(capacity));
    };
  }
}
