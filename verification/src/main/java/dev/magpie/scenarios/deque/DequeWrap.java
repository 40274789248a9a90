package dev.magpie.scenarios.deque;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Indices that wrap. Two slots with one task; push, push, pop against a look at the size and a
 * steal.
 */
abstract class DequeWrap implements Scenario {
  private final DequeQueue<Task> deque;
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();
  private int size;

  DequeWrap(Flavour flavour, long startIndex) {
    deque = Deques.holding(flavour, 0x1, 2, startIndex);
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.require(0 < size && size <= 3, "size is out of bounds"));
    setup.check(() -> Ledger.eachOnce(0x123, owned, stolen, Deques.rest(deque)));
  }

  private void own() {
    Deques.push(deque, 2);
    Deques.push(deque, 3);
    owned.add(deque.pop());
  }

  private void steal() {
    size = deque.stealer().size();
    stolen.add(deque.stealer().steal());
  }

  /** The second push wraps a long. */
  static final class FullWidth extends DequeWrap {
    FullWidth() {
      super(Flavour.LIFO, Long.MAX_VALUE - 1);
    }
  }

  /** The second push wraps the lower half of a long. */
  static final class HalfWidth extends DequeWrap {
    HalfWidth() {
      super(Flavour.FIFO, (1L << 32) - 2);
    }
  }
}
