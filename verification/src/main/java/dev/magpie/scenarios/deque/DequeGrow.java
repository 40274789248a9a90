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
 * Arrays that grow and shrink under a thief: edges deque.grow and deque.stale. Two slots at first.
 */
abstract class DequeGrow implements Scenario {
  final DequeQueue<Task> deque;
  final Taken owned = new Taken();
  final Taken stolen = new Taken();
  private final int tasks;

  DequeGrow(Flavour flavour, int held, int tasks) {
    deque = Deques.holding(flavour, held);
    this.tasks = tasks;
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.eachOnce(tasks, owned, stolen, Deques.rest(deque)));
  }

  abstract void own();

  void steal() {
    stolen.add(deque.stealer().steal());
  }

  @Override
  public Options options(Options defaults) {
    return Spurious.failures(defaults);
  }

  /** Two tasks; a push that grows, against two steals. */
  static final class Push extends DequeGrow {
    Push() {
      super(Flavour.LIFO, 0x12, 0x123);
    }

    @Override
    void own() {
      Deques.push(deque, 3);
    }

    @Override
    void steal() {
      super.steal();
      super.steal();
    }
  }

  /** Two tasks; pop, push, push that grows, against two steals. */
  static final class PopAndPush extends DequeGrow {
    PopAndPush() {
      super(Flavour.LIFO, 0x12, 0x1234);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      Deques.push(deque, 3);
      Deques.push(deque, 4);
    }

    @Override
    void steal() {
      super.steal();
      super.steal();
    }
  }

  /** The same of a FIFO deque. */
  static final class Fifo extends DequeGrow {
    Fifo() {
      super(Flavour.FIFO, 0x12, 0x1234);
    }

    @Override
    void own() {
      Deques.push(deque, 3);
      owned.add(deque.pop());
      Deques.push(deque, 4);
    }

    @Override
    void steal() {
      super.steal();
      super.steal();
    }
  }

  /** Three tasks in four slots; two pops, the second of which may shrink, and a push. */
  static final class Shrink extends DequeGrow {
    Shrink() {
      super(Flavour.LIFO, 0x123, 0x1234);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 4);
    }
  }

  /** Three tasks in four slots of a FIFO deque; pops, the third of which shrinks, and a push. */
  static final class ShrinkFifo extends DequeGrow {
    ShrinkFifo() {
      super(Flavour.FIFO, 0x123, 0x1234);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 4);
    }
  }
}
