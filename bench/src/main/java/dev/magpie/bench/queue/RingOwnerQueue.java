package dev.magpie.bench.queue;

import dev.magpie.queue.LocalQueue;
import dev.magpie.queue.Stealer;
import org.jspecify.annotations.Nullable;

/** The ring. */
final class RingOwnerQueue implements OwnerQueue {

  private final LocalQueue<Task> ring;
  private final Stealer<Task> stealer;

  RingOwnerQueue(int capacity) {
    ring = LocalQueue.ring(capacity);
    stealer = ring.stealer();
  }

  @Override
  public boolean push(Task task) {
    return ring.tryPush(task);
  }

  @Override
  public @Nullable Task pop() {
    return ring.pop();
  }

  @Override
  public @Nullable Task steal() {
    return stealer.steal();
  }
}
