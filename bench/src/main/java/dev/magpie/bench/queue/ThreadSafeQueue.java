package dev.magpie.bench.queue;

import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A queue of the JDK or of JCTools: a thief takes from it as its owner does. */
record ThreadSafeQueue(Queue<Task> queue) implements OwnerQueue, SharedQueue {

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
}
