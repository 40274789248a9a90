package dev.magpie.bench.ordering;

import dev.magpie.bench.queue.BatchThief;
import dev.magpie.bench.queue.ModeContender;
import dev.magpie.bench.queue.OwnerQueue;
import dev.magpie.bench.queue.Task;

/** Pushes tasks through a queue, and takes them by all its ways out. */
public final class Moving {

  private static final int TASKS = 64;
  private static final int ROUNDS = 20;

  private Moving() {}

  /** Returns how many tasks came out. */
  public static int move(String contender) {
    OwnerQueue queue = ModeContender.valueOf(contender).create(TASKS);
    BatchThief thief = queue.batchThief();
    Task[] tasks = Task.upTo(TASKS);
    int moved = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Task task : tasks) {
        if (!queue.push(task)) {
          throw new IllegalStateException("no room for " + task);
        }
      }
      moved += thief.stealBatch();
      while ((moved % 2 == 0 ? queue.pop() : queue.steal()) != null) {
        moved++;
      }
    }
    return moved;
  }
}
