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
import java.util.List;

/** Pushes against steals: edge deque.publish. */
abstract class DequePush implements Scenario {
  final DequeQueue<Task> deque;
  final Taken owned = new Taken();
  final Taken stolen = new Taken();
  private final int pushed;

  DequePush(Flavour flavour, int pushed) {
    deque = new DequeQueue<>(flavour, 2, 0);
    this.pushed = pushed;
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.eachOnce(pushed, owned, stolen, Deques.rest(deque)));
  }

  abstract void own();

  void steal() {
    stolen.add(deque.stealer().steal());
  }

  @Override
  public Options options(Options defaults) {
    return Spurious.failures(defaults);
  }

  /** Two pushes and a pop, behind which the older task is still there, against a steal. */
  static final class PopNewest extends DequePush {
    PopNewest() {
      super(Flavour.LIFO, 0x12);
    }

    @Override
    void own() {
      Deques.push(deque, 1);
      Deques.push(deque, 2);
      owned.add(deque.pop());
    }
  }

  /** The same of a FIFO deque. */
  static final class PopOldest extends DequePush {
    PopOldest() {
      super(Flavour.FIFO, 0x12);
    }

    @Override
    void own() {
      Deques.push(deque, 1);
      Deques.push(deque, 2);
      owned.add(deque.pop());
    }
  }

  /** A batch of two, of which thieves see all or nothing. */
  static final class All extends DequePush {
    private int size;

    All() {
      super(Flavour.LIFO, 0x12);
    }

    @Override
    void own() {
      Ledger.require(deque.pushAll(List.of(new Task(1), new Task(2))), "no room");
    }

    @Override
    void steal() {
      size = deque.stealer().size();
      super.steal();
      super.steal();
    }

    @Override
    public void define(Setup setup) {
      super.define(setup);
      setup.check(() -> Ledger.require(size == 0 || size == 2, "a batch was seen in parts"));
    }
  }

  /** Push, pop, push and pop, where the second push may find the deque as the first did. */
  static final class PushAndPop extends DequePush {
    PushAndPop() {
      super(Flavour.LIFO, 0x12);
    }

    @Override
    void own() {
      Deques.push(deque, 1);
      owned.add(deque.pop());
      Deques.push(deque, 2);
      owned.add(deque.pop());
    }

    @Override
    void steal() {
      super.steal();
      super.steal();
    }
  }
}
