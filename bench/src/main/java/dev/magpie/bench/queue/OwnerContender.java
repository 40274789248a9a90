package dev.magpie.bench.queue;

import dev.magpie.queue.LocalQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import org.jctools.queues.MpmcArrayQueue;
import org.jctools.queues.SpmcArrayQueue;

/** Who is compared as a queue with an owner; a fork sees one of them only. */
public enum OwnerContender {
  MAGPIE_RING,
  MAGPIE_BUFFER,
  MAGPIE_LIFO_DEQUE,
  MAGPIE_FIFO_DEQUE,
  ARRAY_DEQUE_LOCKED,
  LINKED_BLOCKING_DEQUE,
  CONCURRENT_LINKED_QUEUE,
  CONCURRENT_LINKED_DEQUE,
  SPMC_ARRAY_QUEUE,
  MPMC_ARRAY_QUEUE;

  /** Makes an empty queue that has room for {@code capacity} tasks, a power of two. */
  public OwnerQueue create(int capacity) {
    return switch (this) {
      case MAGPIE_RING -> new LocalOwnerQueue(() -> LocalQueue.ring(capacity));
      case MAGPIE_BUFFER -> new LocalOwnerQueue(() -> LocalQueue.buffer(capacity));
      case MAGPIE_LIFO_DEQUE -> new LocalOwnerQueue(LocalQueue::lifoDeque);
      case MAGPIE_FIFO_DEQUE -> new LocalOwnerQueue(LocalQueue::fifoDeque);
      case ARRAY_DEQUE_LOCKED -> new LockedArrayDeque(capacity);
      case LINKED_BLOCKING_DEQUE -> new ThreadSafeQueue(new LinkedBlockingDeque<>(capacity));
      case CONCURRENT_LINKED_QUEUE -> new ThreadSafeQueue(new ConcurrentLinkedQueue<>());
      case CONCURRENT_LINKED_DEQUE -> new ThreadSafeQueue(new ConcurrentLinkedDeque<>());
      case SPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new SpmcArrayQueue<>(capacity));
      case MPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new MpmcArrayQueue<>(capacity));
    };
  }

  /** Whether the owner takes the newest task first. */
  boolean isLifo() {
    return this == MAGPIE_LIFO_DEQUE;
  }
}
