package dev.magpie.scenarios.inject;

import dev.magpie.queue.Injector;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Injectors as scenarios find them: with few slots left in the first block, since a taker and a
 * producer may skip one after the other until the block ends.
 */
public final class Injectors {
  /** Slots of a block. */
  private static final int BLOCK = 64;

  private Injectors() {}

  /** Returns an empty injector whose first block has this many slots left. */
  public static Injector<Task> withFreeSlots(int free) {
    Injector<Task> injector = new Injector<>();
    for (int i = free; i < BLOCK; i++) {
      injector.push(new Task(1));
      injector.steal();
    }
    return injector;
  }

  /** Returns an injector with tasks of these numbers, given as hexadecimal digits. */
  static Injector<Task> holding(int numbers, Injector<Task> injector) {
    for (int shift = Integer.SIZE - 4; shift >= 0; shift -= 4) {
      int number = numbers >>> shift & 15;
      if (number > 0) {
        injector.push(new Task(number));
      }
    }
    return injector;
  }

  /** Takes what is left. */
  static Taken rest(Injector<Task> injector) {
    return new Taken().drain(injector::steal);
  }
}
