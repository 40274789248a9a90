package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** A full ring: the owner fills a slot again only after a thief has copied and cleared it. */
public final class RingReclaim {
  private RingReclaim() {}

  /** Capacity 2, full; two pushes and a pop against two steals. */
  public static final class OneThief implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnceInOrder(0x1234, refused, owned, stolen, Rings.rest(ring)));
    }

    private void own() {
      Rings.push(ring, 3, refused);
      Rings.push(ring, 4, refused);
      owned.add(ring.pop());
    }

    private void steal() {
      stolen.add(ring.stealer().steal());
      stolen.add(ring.stealer().steal());
    }
  }

  /**
   * Capacity 2, full; a push against two thieves: the second's claim may stand in head between the
   * first's end and the push. Any CAS may fail spuriously once.
   */
  public static final class TwoThieves implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> Rings.push(ring, 3, refused));
      setup.actor("first", () -> first.add(ring.stealer().steal()));
      setup.actor("second", () -> second.add(ring.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, refused, first, second, Rings.rest(ring)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2 with one task; a batch of two, which has room only when the thief is done. */
  public static final class Batch implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x1, 2);
    private final Taken stolen = new Taken();
    private boolean pushed;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", () -> stolen.add(ring.stealer().steal()));
      setup.check(() -> Ledger.eachOnceInOrder(pushed ? 0x123 : 0x1, stolen, Rings.rest(ring)));
    }

    private void push() {
      pushed = ring.pushAll(java.util.List.of(new Task(2), new Task(3)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2, full; pop and push, twice, against a thief of two steals: the ring goes round. */
  public static final class GoingRound implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Taken refused = new Taken();
    private final Taken owned = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::own);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnceInOrder(0x1234, refused, owned, stolen, Rings.rest(ring)));
    }

    private void own() {
      owned.add(ring.pop());
      Rings.push(ring, 3, refused);
      owned.add(ring.pop());
      Rings.push(ring, 4, refused);
    }

    private void steal() {
      stolen.add(ring.stealer().steal());
      stolen.add(ring.stealer().steal());
    }
  }
}
