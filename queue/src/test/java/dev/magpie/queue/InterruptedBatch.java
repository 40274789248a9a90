package dev.magpie.queue;

import java.util.AbstractQueue;
import java.util.Iterator;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A batch at whose first task somebody else comes in between: after the producer has reserved
 * slots, and before it fills the first of them.
 */
final class InterruptedBatch extends AbstractQueue<Integer> {

  private final Queue<Integer> tasks;
  private final Runnable interruption;
  private boolean interrupted;

  InterruptedBatch(Queue<Integer> tasks, Runnable interruption) {
    this.tasks = tasks;
    this.interruption = interruption;
  }

  @Override
  public @Nullable Integer peek() {
    if (!interrupted) {
      interrupted = true;
      interruption.run();
    }
    return tasks.peek();
  }

  @Override
  public @Nullable Integer poll() {
    return tasks.poll();
  }

  @Override
  public boolean offer(Integer task) {
    return tasks.offer(task);
  }

  @Override
  public Iterator<Integer> iterator() {
    return tasks.iterator();
  }

  @Override
  public int size() {
    return tasks.size();
  }
}
