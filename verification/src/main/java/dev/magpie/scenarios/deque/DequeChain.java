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

/** Steals into deques that are stolen from: edge deque.transfer. */
abstract class DequeChain implements Scenario {
  final DequeQueue<Task> source;
  final DequeQueue<Task> middle;
  final Taken owned = new Taken();
  final Taken first = new Taken();
  final Taken second = new Taken();
  private final int tasks;

  DequeChain(Flavour flavour, int held, int tasks) {
    source = Deques.holding(flavour, held);
    middle = new DequeQueue<>(flavour, 2, 0);
    this.tasks = tasks;
  }

  @Override
  public void define(Setup setup) {
    setup.actor("first", this::steal);
    setup.actor("second", () -> second.add(middle.stealer().steal()));
    setup.check(
        () ->
            Ledger.eachOnce(tasks, owned, first, second, Deques.rest(source), Deques.rest(middle)));
  }

  void steal() {
    first.add(source.stealer().stealInto(middle));
  }

  @Override
  public Options options(Options defaults) {
    return Spurious.failures(defaults);
  }

  /** Three tasks; a thief keeps one and moves one, which a second thief may steal. */
  static final class Each extends DequeChain {
    Each() {
      super(Flavour.LIFO, 0x123, 0x123);
    }
  }

  /** The same of FIFO deques. */
  static final class Range extends DequeChain {
    Range() {
      super(Flavour.FIFO, 0x123, 0x123);
    }
  }

  /** Two tasks, of which a thief moves one and pops it, against the second thief. */
  static final class MoveAndPop extends DequeChain {
    MoveAndPop() {
      super(Flavour.LIFO, 0x12, 0x12);
    }

    @Override
    void steal() {
      source.stealer().stealBatch(middle);
      first.add(middle.pop());
    }
  }

  /** With the owner of the source, which pushes a third task and pops. */
  static final class ThreeInARow extends DequeChain {
    ThreeInARow() {
      super(Flavour.LIFO, 0x12, 0x123);
    }

    @Override
    public void define(Setup setup) {
      super.define(setup);
      setup.actor("owner", this::own);
    }

    private void own() {
      Deques.push(source, 3);
      owned.add(source.pop());
    }

    @Override
    public Options options(Options defaults) {
      return defaults;
    }
  }
}
