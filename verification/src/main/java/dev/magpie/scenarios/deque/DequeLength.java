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

/** Edge deque.length: a deque that is never empty is never found so. One task at first. */
abstract class DequeLength implements Scenario {
  final DequeQueue<Task> deque;
  final Taken owned = new Taken();
  final Taken stolen = new Taken();
  int size;

  DequeLength(Flavour flavour) {
    deque = Deques.holding(flavour, 0x1);
  }

  @Override
  public void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("observer", this::observe);
    setup.check(() -> Ledger.require(size > 0, "found empty, but never was"));
    setup.check(() -> Ledger.eachOnce(0x12, owned, stolen, Deques.rest(deque)));
  }

  void own() {
    Deques.push(deque, 2);
    owned.add(deque.pop());
  }

  void observe() {
    size = deque.stealer().size();
  }

  @Override
  public Options options(Options defaults) {
    return Spurious.failures(defaults);
  }

  /** A push and a pop of the newer task. */
  static final class PopNewest extends DequeLength {
    PopNewest() {
      super(Flavour.LIFO);
    }
  }

  /** A push and a pop of the older task. */
  static final class PopOldest extends DequeLength {
    PopOldest() {
      super(Flavour.FIFO);
    }
  }

  /** A push and a pop of the older task against a thief, who finds one. */
  static final class Steal extends DequeLength {
    Steal() {
      super(Flavour.FIFO);
    }

    @Override
    void observe() {
      size = stolen.add(deque.stealer().steal()) ? 1 : 0;
    }
  }

  /** A push and a steal, against an observer. */
  static final class TwoThieves extends DequeLength {
    TwoThieves() {
      super(Flavour.LIFO);
    }

    @Override
    public void define(Setup setup) {
      super.define(setup);
      setup.actor("thief", this::stealTheFirst);
    }

    @Override
    void own() {
      Deques.push(deque, 2);
    }

    private void stealTheFirst() {
      if (deque.stealer().size() == 2) {
        stolen.add(deque.stealer().steal());
      }
    }
  }

  /** A push and a steal, against a thief of a LIFO deque. */
  static final class ThiefAfterThief extends DequeLength {
    private final Taken other = new Taken();

    ThiefAfterThief() {
      super(Flavour.LIFO);
    }

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> Deques.push(deque, 2));
      setup.actor("first", this::stealTheFirst);
      setup.actor("second", () -> stolen.add(deque.stealer().steal()));
      setup.check(() -> Ledger.require(stolen.count() == 1, "found empty, but never was"));
      setup.check(() -> Ledger.eachOnce(0x12, other, stolen, Deques.rest(deque)));
    }

    private void stealTheFirst() {
      if (deque.stealer().size() == 2) {
        other.add(deque.stealer().steal());
      }
    }
  }

  /**
   * Two tasks; the owner asks for the size twice and then pops, while a thief steals twice. The
   * size only falls, and if it is 0 nothing is popped.
   */
  static final class OfOwner implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x12);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();
    private int size;
    private int sizeLater;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.require(size <= 2 && sizeLater <= size, "more than before"));
      setup.check(() -> Ledger.require(sizeLater >= owned.count(), "popped from an empty deque"));
      setup.check(() -> Ledger.eachOnce(0x12, owned, stolen, Deques.rest(deque)));
    }

    private void own() {
      size = deque.size();
      sizeLater = deque.size();
      owned.add(deque.pop());
    }

    private void steal() {
      stolen.add(deque.stealer().steal());
      stolen.add(deque.stealer().steal());
    }
  }
}
