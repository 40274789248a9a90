package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Injector;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import dev.magpie.scenarios.inject.Injectors;

/** A push into a full ring: half of it, or the one task, goes to the overflow. */
public final class RingSpill {
  private RingSpill() {}

  /** Capacity 2, full; two pushes against two steals. */
  public static final class OneThief implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.eachOnce(0x1234, sink.handedOver(), stolen, Rings.rest(ring)));
    }

    private void push() {
      ring.push(new Task(3), sink);
      ring.push(new Task(4), sink);
    }

    private void steal() {
      stolen.add(ring.stealer().steal());
      stolen.add(ring.stealer().steal());
    }
  }

  /** Capacity 2, full; a push against two thieves. Any CAS may fail spuriously once. */
  public static final class TwoThieves implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> ring.push(new Task(3), sink));
      setup.actor("first", () -> first.add(ring.stealer().steal()));
      setup.actor("second", () -> second.add(ring.stealer().steal()));
      setup.check(() -> Ledger.eachOnce(0x123, sink.handedOver(), first, second, Rings.rest(ring)));
      setup.check(this::countsAsItOverflows);
    }

    private void countsAsItOverflows() {
      int expected = sink.handedOver().count() == 0 ? 0 : 1;
      Ledger.require(ring.overflows() == expected, "overflows: " + ring.overflows());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Capacity 2, full; a push that overflows into an injector, from which another thread takes. */
  public static final class IntoInjector implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Injector<Task> injector = Injectors.withFreeSlots(2);
    private final Taken taken = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("owner", () -> ring.push(new Task(3), injector));
      setup.actor("thief", () -> stolen.add(ring.stealer().steal()));
      setup.actor("taker", () -> taken.add(injector.steal()));
      setup.check(
          () ->
              Ledger.eachOnce(
                  0x123, taken, stolen, Rings.rest(ring), new Taken().drain(injector::steal)));
    }
  }

  /**
   * Edge ring.length: capacity 2 with one task; a push and a push that overflows. The ring is never
   * empty, and who looks at its size does not find it so.
   */
  public static final class Observed implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x1, 2);
    private final Sink sink = new Sink();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("observer", () -> size = ring.stealer().size());
      setup.check(() -> Ledger.require(size == 1 || size == 2, "seen empty, which it never was"));
      setup.check(() -> Ledger.eachOnce(0x123, sink.handedOver(), Rings.rest(ring)));
    }

    private void push() {
      ring.push(new Task(2), sink);
      ring.push(new Task(3), sink);
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }
}
