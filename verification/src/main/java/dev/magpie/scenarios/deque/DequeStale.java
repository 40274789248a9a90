package dev.magpie.scenarios.deque;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Batches of up to two tasks that are stolen while the owner replaces the array: edge deque.stale.
 */
abstract class DequeStale implements Scenario {
  final DequeQueue<Task> deque;
  final DequeQueue<Task> thiefs;
  final Taken owned = new Taken();
  final Taken stolen = new Taken();
  private final int tasks;

  DequeStale(Flavour flavour, int held, int tasks) {
    deque = Deques.holding(flavour, held);
    thiefs = new DequeQueue<>(flavour, 2, 0);
    this.tasks = tasks;
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(
        () -> Ledger.eachOnce(tasks, owned, stolen, Deques.rest(deque), Deques.rest(thiefs)));
  }

  abstract void own();

  void steal() {
    stolen.add(deque.stealer().stealInto(thiefs));
  }

  /** Three tasks in four slots; pops, and pushes that grow if the thief has not come yet. */
  static final class Each extends DequeStale {
    Each() {
      super(Flavour.LIFO, 0x123, 0x1234567);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 4);
      Deques.push(deque, 5);
      Deques.push(deque, 6);
      Deques.push(deque, 7);
    }
  }

  /** Four tasks in four slots; two pushes, the first of which may grow, and three pops. */
  static final class Range extends DequeStale {
    Range() {
      super(Flavour.FIFO, 0x1234, 0x123456);
    }

    @Override
    void own() {
      Deques.push(deque, 5);
      Deques.push(deque, 6);
      owned.add(deque.pop());
      owned.add(deque.pop());
      owned.add(deque.pop());
    }
  }

  /**
   * Three tasks in eight slots; two pops, the second of which shrinks, and a push. The array before
   * has a task still that was popped from the one after it.
   */
  static final class Shrunk extends DequeStale {
    Shrunk() {
      super(Flavour.LIFO, 0x12345, 0x1236);
      deque.pop();
      deque.pop();
      deque.handOver();
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 6);
    }
  }

  /** Pops against a batch that leaves nothing with the caller. */
  static final class Batch extends DequeStale {
    private int moved;

    Batch() {
      super(Flavour.LIFO, 0x123, 0x1234);
    }

    @Override
    void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 4);
    }

    @Override
    void steal() {
      moved = deque.stealer().stealBatch(thiefs);
    }

    @Override
    public void define(Setup setup) {
      super.define(setup);
      setup.check(() -> Ledger.require(moved == thiefs.stealer().stolenTasks(), "miscounted"));
    }
  }
}
