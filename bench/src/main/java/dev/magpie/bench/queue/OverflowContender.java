package dev.magpie.bench.queue;

import dev.magpie.queue.Injector;
import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.NodeList;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import org.jctools.queues.MpmcUnboundedXaddArrayQueue;

/**
 * Who is compared as a queue with an owner and without limit: Magpie's bounded queues together with
 * the shared queue that they overflow into, and peers that grow.
 */
public enum OverflowContender {
  MAGPIE_RING,
  MAGPIE_BUFFER,
  MAGPIE_LIFO_DEQUE,
  MAGPIE_FIFO_DEQUE,
  ARRAY_DEQUE_LOCKED,
  LINKED_BLOCKING_DEQUE,
  CONCURRENT_LINKED_QUEUE,
  CONCURRENT_LINKED_DEQUE,
  MPMC_UNBOUNDED_QUEUE;

  private static final int CHUNK = 1024;

  /** Makes an empty queue; one that is bounded holds {@code capacity} tasks, a power of two. */
  OwnerQueue create(int capacity) {
    return switch (this) {
      case MAGPIE_RING -> new OverflowingQueue(new Injector<>(), () -> LocalQueue.ring(capacity));
      case MAGPIE_BUFFER ->
          new OverflowingQueue(new NodeList<>(), () -> LocalQueue.buffer(capacity));
      case MAGPIE_LIFO_DEQUE -> new LocalOwnerQueue(LocalQueue::lifoDeque);
      case MAGPIE_FIFO_DEQUE -> new LocalOwnerQueue(LocalQueue::fifoDeque);
      case ARRAY_DEQUE_LOCKED -> new LockedArrayDeque(Integer.MAX_VALUE);
      case LINKED_BLOCKING_DEQUE -> new ThreadSafeQueue(new LinkedBlockingDeque<>());
      case CONCURRENT_LINKED_QUEUE -> new ThreadSafeQueue(new ConcurrentLinkedQueue<>());
      case CONCURRENT_LINKED_DEQUE -> new ThreadSafeQueue(new ConcurrentLinkedDeque<>());
      case MPMC_UNBOUNDED_QUEUE -> new ThreadSafeQueue(new MpmcUnboundedXaddArrayQueue<>(CHUNK));
    };
  }
}
