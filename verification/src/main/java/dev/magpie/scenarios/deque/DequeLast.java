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

/** Edge deque.last: owner and thieves compete for the last tasks, and each goes to one of them. */
public final class DequeLast {
  private DequeLast() {}

  /** One task; the owner pops it, or the thief steals it. */
  public static final class OneTask implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x1);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> owned.add(deque.pop()));
      setup.actor("thief", () -> stolen.add(deque.stealer().steal()));
      setup.check(() -> Ledger.eachOnce(0x1, owned, stolen, Deques.rest(deque)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two tasks; a pop against two thieves of one steal each, which are counted. */
  public static final class TwoThieves implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x12);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> owned.add(deque.pop()));
      setup.actor("first", () -> first.add(deque.stealer().steal()));
      setup.actor("second", () -> second.add(deque.stealer().steal()));
      setup.check(this::check);
    }

    private void check() {
      int steals = first.count() + second.count();
      Ledger.require(deque.stealer().steals() == steals, "a steal is not counted");
      Ledger.require(deque.stealer().stolenTasks() == steals, "a stolen task is not counted");
      Ledger.eachOnce(0x12, owned, first, second, Deques.rest(deque));
    }
  }

  /** Two tasks; pop, pop, push and pop against two steals. */
  public static final class PopAndPush implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x12);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnce(0x123, owned, stolen, Deques.rest(deque)));
    }

    private void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
      Deques.push(deque, 3);
      owned.add(deque.pop());
    }

    private void steal() {
      stolen.add(deque.stealer().steal());
      stolen.add(deque.stealer().steal());
    }
  }

  /** Two tasks; a pop against a batch of one and a steal, by one thief. */
  public static final class Batch implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x123);
    private final DequeQueue<Task> thiefs = new DequeQueue<>(Flavour.LIFO, 2, 0);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(deque.stealer().stealInto(thiefs)));
      setup.check(
          () -> Ledger.eachOnce(0x123, owned, stolen, Deques.rest(deque), Deques.rest(thiefs)));
    }

    private void own() {
      owned.add(deque.pop());
      owned.add(deque.pop());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
