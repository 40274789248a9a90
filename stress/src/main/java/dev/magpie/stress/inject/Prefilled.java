package dev.magpie.stress.inject;

import dev.magpie.queue.Injector;
import dev.magpie.stress.Task;

/** Makes injectors whose first block is nearly used up. */
final class Prefilled {

  private static final int SLOTS_OF_A_BLOCK = 64;

  private Prefilled() {}

  /** Returns an empty injector whose first block has {@code slots} slots that were not used. */
  static Injector<Task> withFreeSlots(int slots) {
    Injector<Task> queue = new Injector<>();
    Task old = new Task(9);
    for (int i = slots; i < SLOTS_OF_A_BLOCK; i++) {
      queue.push(old);
      queue.steal();
    }
    return queue;
  }
}
