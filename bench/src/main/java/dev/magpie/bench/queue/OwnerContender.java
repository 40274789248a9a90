package dev.magpie.bench.queue;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import org.jctools.queues.MpmcArrayQueue;
import org.jctools.queues.SpmcArrayQueue;

/** Who is compared as a queue with an owner; a fork sees one of them only. */
public enum OwnerContender {
  MAGPIE,
  ARRAY_DEQUE_LOCKED,
  LINKED_BLOCKING_DEQUE,
  CONCURRENT_LINKED_QUEUE,
  SPMC_ARRAY_QUEUE,
  MPMC_ARRAY_QUEUE;

  /** Makes an empty queue that has room for {@code capacity} tasks, a power of two. */
  OwnerQueue create(int capacity) {
    return switch (this) {
      case MAGPIE -> new RingOwnerQueue(capacity);
      case ARRAY_DEQUE_LOCKED -> new LockedArrayDeque(capacity);
      case LINKED_BLOCKING_DEQUE -> new ThreadSafeQueue(new LinkedBlockingDeque<>(capacity));
      case CONCURRENT_LINKED_QUEUE -> new ThreadSafeQueue(new ConcurrentLinkedQueue<>());
      case SPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new SpmcArrayQueue<>(capacity));
      case MPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new MpmcArrayQueue<>(capacity));
    };
  }
}
