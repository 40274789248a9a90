package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.Objects;

/** An owner against thieves: no task is lost or taken twice, each is seen as it was pushed. */
public final class RingSteal {
  private RingSteal() {}

  /** Capacity 2; two pushes and a pop against one steal. Any CAS may fail spuriously once. */
  public static final class OneThief implements Scenario {
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", () -> stolen.add(ring.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Rings.rest(ring)));
    }

    private void own() {
      ring.tryPush(new Task(1));
      ring.tryPush(new Task(2));
      owned.add(ring.pop());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2; two pushes and a pop against two thieves of one steal each, which are counted. */
  public static final class TwoThieves implements Scenario {
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(ring.stealer().steal()));
      setup.actor("second", () -> second.add(ring.stealer().steal()));
      setup.check(this::check);
    }

    private void own() {
      ring.tryPush(new Task(1));
      ring.tryPush(new Task(2));
      owned.add(ring.pop());
    }

    private void check() {
      int steals = first.count() + second.count();
      Ledger.require(ring.stealer().steals() == steals, "a steal is not counted");
      Ledger.require(ring.stealer().stolenTasks() == steals, "a stolen task is not counted");
      Ledger.eachOnceInOrder(0x12, owned, first, second, Rings.rest(ring));
    }
  }

  /**
   * Capacity 4 with three tasks; a thief takes half of them into a ring of its own and pops, while
   * the owner pops twice.
   */
  public static final class Half implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x123, 4);
    private final RingQueue<Task> thiefs = new RingQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(
          () -> Ledger.eachOnceInOrder(0x123, owned, stolen, Rings.rest(ring), Rings.rest(thiefs)));
    }

    private void own() {
      owned.add(ring.pop());
      owned.add(ring.pop());
    }

    private void steal() {
      if (stolen.add(ring.stealer().stealInto(thiefs)) && !thiefs.isEmpty()) {
        stolen.add(Objects.requireNonNull(thiefs.pop(), "nobody else takes from it"));
      }
    }
  }

  /** Capacity 2; a batch of two against two steals: if the second is there, so is the first. */
  public static final class PushAll implements Scenario {
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnceInOrder(0x12, owned, stolen, Rings.rest(ring)));
      setup.check(() -> Ledger.require(size == 0 || size == 2, "a batch was seen in parts"));
    }

    private void own() {
      boolean pushed = ring.pushAll(java.util.List.of(new Task(1), new Task(2)));
      Ledger.require(pushed, "no room in an empty ring");
    }

    private void steal() {
      size = ring.stealer().size();
      stolen.add(ring.stealer().steal());
      stolen.add(ring.stealer().steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Capacity 4 with one task; a batch of two and two pops against two thieves of one steal each.
   */
  public static final class PushAllTwoThieves implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x1, 4);
    private final Taken owned = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("first", () -> first.add(ring.stealer().steal()));
      setup.actor("second", () -> second.add(ring.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, owned, first, second, Rings.rest(ring)));
    }

    private void own() {
      ring.pushAll(java.util.List.of(new Task(2), new Task(3)));
      owned.add(ring.pop());
      owned.add(ring.pop());
    }
  }
}
