package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Indices that wrap. Capacity 2; push, push, pop, push against two steals, the second of which may
 * go into a buffer of the thief's own, and a look at the size, which is never out of bounds.
 */
abstract class BufferWrap implements Scenario {
  private final BufferQueue<Task> buffer;
  private final BufferQueue<Task> thiefs;
  private final Taken refused = new Taken();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();
  private int size;

  BufferWrap(int startIndex) {
    buffer = new BufferQueue<>(2, startIndex);
    thiefs = new BufferQueue<>(2, startIndex);
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.require(0 <= size && size <= 2, "size is out of bounds"));
    setup.check(
        () ->
            Ledger.eachOnceInOrder(
                0x123, refused, owned, stolen, Buffers.rest(buffer), Buffers.rest(thiefs)));
  }

  private void own() {
    Buffers.push(buffer, 1, refused);
    Buffers.push(buffer, 2, refused);
    owned.add(buffer.pop());
    Buffers.push(buffer, 3, refused);
  }

  private void steal() {
    size = buffer.stealer().size();
    stolen.add(buffer.stealer().steal());
    stolen.add(buffer.stealer().stealInto(thiefs));
  }

  /** The second push wraps the tail. */
  static final class BelowWrap extends BufferWrap {
    BelowWrap() {
      super(Integer.MAX_VALUE - 1);
    }
  }

  /** The first push wraps the tail. */
  static final class AtMax extends BufferWrap {
    AtMax() {
      super(Integer.MAX_VALUE);
    }
  }

  /** The first push takes the tail from all bits set to none. */
  static final class MinusOne extends BufferWrap {
    MinusOne() {
      super(-1);
    }
  }
}
