package dev.magpie.scenarios.deque;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * The owner clears and fills slots only after the thieves who took their tasks have read them: edge
 * deque.reclaim. Two slots, both full.
 */
abstract class DequeReclaim implements Scenario {
  final DequeQueue<Task> deque;
  final Taken owned = new Taken();
  final Taken first = new Taken();
  final Taken second = new Taken();
  private final int tasks;

  DequeReclaim(Flavour flavour, int tasks) {
    deque = Deques.holding(flavour, 0x12, 2, Integer.MAX_VALUE);
    this.tasks = tasks;
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("first", () -> first.add(deque.stealer().steal()));
    setup.actor("second", () -> second.add(deque.stealer().steal()));
    setup.check(() -> Ledger.eachOnce(tasks, owned, first, second, Deques.rest(deque)));
  }

  abstract void own();

  /** A push, which has room if a thief has been there. */
  static final class Push extends DequeReclaim {
    Push() {
      super(Flavour.LIFO, 0x123);
    }

    @Override
    void own() {
      Deques.push(deque, 3);
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two pops, which clear slots, and a push. */
  static final class Pops extends DequeReclaim {
    Pops() {
      super(Flavour.LIFO, 0x123);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 3);
    }
  }

  /** The same of a FIFO deque. */
  static final class PopsFifo extends DequeReclaim {
    PopsFifo() {
      super(Flavour.FIFO, 0x123);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      Deques.push(deque, 3);
    }
  }
}
