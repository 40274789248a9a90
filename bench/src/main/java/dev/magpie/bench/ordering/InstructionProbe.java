package dev.magpie.bench.ordering;

import dev.magpie.bench.queue.ModeContender;
import dev.magpie.bench.queue.OwnerQueue;
import dev.magpie.bench.queue.Task;

/** Calls the operations of one queue until the virtual machine has compiled them. */
final class InstructionProbe {

  private static final int CAPACITY = 256;
  private static final int BURST = 64;
  private static final int ROUNDS = 20_000;

  private InstructionProbe() {}

  /** The argument is the name of a contender. */
  public static void main(String[] args) {
    OwnerQueue queue = ModeContender.valueOf(args[0]).create(CAPACITY);
    Task[] tasks = Task.upTo(BURST);
    for (int round = 0; round < ROUNDS; round++) {
      for (Task task : tasks) {
        queue.push(task);
      }
      for (int i = 0; i < BURST; i++) {
        if ((i % 2 == 0 ? queue.pop() : queue.steal()) == null) {
          throw new IllegalStateException("round " + round + ": task " + i + " was lost");
        }
      }
    }
  }
}
