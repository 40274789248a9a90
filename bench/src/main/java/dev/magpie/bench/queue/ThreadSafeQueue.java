package dev.magpie.bench.queue;

import java.util.Queue;
import org.jctools.queues.MessagePassingQueue;
import org.jspecify.annotations.Nullable;

/** A queue of the JDK or of JCTools: a thief takes from it as its owner does. */
final class ThreadSafeQueue implements OwnerQueue, SharedQueue {

  /** As many as half of a queue that is full of one burst. */
  private static final int BATCH = 32;

  private final Queue<Task> queue;

  ThreadSafeQueue(Queue<Task> queue) {
    this.queue = queue;
  }

  @Override
  public boolean push(Task task) {
    return queue.offer(task);
  }

  @Override
  public @Nullable Task pop() {
    return queue.poll();
  }

  @Override
  public @Nullable Task steal() {
    return queue.poll();
  }

  /** By {@code drain} where there is one, else one by one. */
  @Override
  public BatchThief batchThief() {
    if (queue instanceof MessagePassingQueue<?> drained) {
      return () -> drained.drain(task -> {}, BATCH);
    }
    return () -> {
      int taken = 0;
      while (taken < BATCH && queue.poll() != null) {
        taken++;
      }
      return taken;
    };
  }
}
