package dev.magpie.bench.queue;

import dev.magpie.queue.Injector;
import dev.magpie.queue.NodeList;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingDeque;
import org.jctools.queues.MpmcArrayQueue;
import org.jctools.queues.MpmcUnboundedXaddArrayQueue;

/** Who is compared as a queue with many producers and consumers; a fork sees one of them only. */
public enum SharedContender {
  MAGPIE_INJECTOR,
  MAGPIE_LIST,
  ARRAY_DEQUE_LOCKED,
  LINKED_BLOCKING_DEQUE,
  CONCURRENT_LINKED_QUEUE,
  CONCURRENT_LINKED_DEQUE,
  MPMC_ARRAY_QUEUE,
  MPMC_UNBOUNDED_QUEUE;

  /**
   * As many elements as a chunk of an unbounded queue of JCTools has where its users know no
   * better.
   */
  private static final int CHUNK = 1024;

  /** Makes an empty queue that has room for {@code capacity} tasks, a power of two. */
  public SharedQueue create(int capacity) {
    return switch (this) {
      case MAGPIE_INJECTOR -> new MagpieSharedQueue(new Injector<>());
      case MAGPIE_LIST -> new MagpieSharedQueue(new NodeList<>());
      case ARRAY_DEQUE_LOCKED -> new LockedArrayDeque(capacity);
      case LINKED_BLOCKING_DEQUE -> new ThreadSafeQueue(new LinkedBlockingDeque<>(capacity));
      case CONCURRENT_LINKED_QUEUE -> new ThreadSafeQueue(new ConcurrentLinkedQueue<>());
      case CONCURRENT_LINKED_DEQUE -> new ThreadSafeQueue(new ConcurrentLinkedDeque<>());
      case MPMC_ARRAY_QUEUE -> new ThreadSafeQueue(new MpmcArrayQueue<>(capacity));
      case MPMC_UNBOUNDED_QUEUE -> new ThreadSafeQueue(new MpmcUnboundedXaddArrayQueue<>(CHUNK));
    };
  }
}
