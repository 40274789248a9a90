package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Indices that wrap. Capacity 2; push, push, pop, push against two steals, the second of which may
 * go into a ring of the thief's own, and a look at the size, which is never out of bounds.
 */
abstract class RingWrap implements Scenario {
  private final RingQueue<Task> ring;
  private final RingQueue<Task> thiefs;
  private final Taken refused = new Taken();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();
  private int size;

  RingWrap(int startIndex) {
    ring = new RingQueue<>(2, startIndex);
    thiefs = new RingQueue<>(2, startIndex);
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.require(0 <= size && size <= 2, "size is out of bounds"));
    setup.check(
        () ->
            Ledger.eachOnceInOrder(
                0x123, refused, owned, stolen, Rings.rest(ring), Rings.rest(thiefs)));
  }

  private void own() {
    Rings.push(ring, 1, refused);
    Rings.push(ring, 2, refused);
    owned.add(ring.pop());
    Rings.push(ring, 3, refused);
  }

  private void steal() {
    size = ring.stealer().size();
    stolen.add(ring.stealer().steal());
    stolen.add(ring.stealer().stealInto(thiefs));
  }

  /** The second push wraps the tail. */
  static final class BelowWrap extends RingWrap {
    BelowWrap() {
      super(Integer.MAX_VALUE - 1);
    }
  }

  /** The first push wraps the tail. */
  static final class AtMax extends RingWrap {
    AtMax() {
      super(Integer.MAX_VALUE);
    }
  }

  /** The first push takes the tail from all bits set to none. */
  static final class MinusOne extends RingWrap {
    MinusOne() {
      super(-1);
    }
  }
}
