package dev.magpie.stress;

import dev.magpie.queue.Node;
import dev.magpie.queue.Stealer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A task with a number from 1 to 9. The field is plain and not final, so that nothing but the
 * queue's ordering makes it visible to the taker.
 */
public final class Task extends Node {

  /** What {@link #read} gives for a task whose field is not visible. */
  public static final int UNPUBLISHED = -1;

  private int number;

  public Task(int number) {
    this.number = number;
  }

  /** Returns the task's number, 0 if there is no task, -1 if its field is not visible. */
  public static int read(@Nullable Task task) {
    if (task == null) {
      return 0;
    }
    int number = task.number;
    return number == 0 ? UNPUBLISHED : number;
  }

  /** Takes all tasks and returns their numbers as the digits of one, the oldest first. */
  public static int drain(Supplier<? extends @Nullable Task> source) {
    int digits = 0;
    for (Task task = source.get(); task != null; task = source.get()) {
      digits = digits * 10 + read(task);
    }
    return digits;
  }

  /** As above, for an arbiter: it does not run on the owner's thread. */
  public static int drain(Stealer<Task> queue) {
    return drain(queue::steal);
  }
}
