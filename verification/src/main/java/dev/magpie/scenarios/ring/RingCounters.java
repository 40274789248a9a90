package dev.magpie.scenarios.ring;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Looks;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Any thread may read the counters of a ring at any time: they only go up, and none is missed. */
public final class RingCounters {
  private RingCounters() {}

  /** Three tasks; a thief takes two at once and then the last, while another thread looks. */
  public static final class Steals implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x123, 4);
    private final RingQueue<Task> thiefs = new RingQueue<>(2);
    private final Taken stolen = new Taken();
    private final Looks steals = new Looks(ring.stealer()::steals);
    private final Looks tasks = new Looks(ring.stealer()::stolenTasks);

    @Override
    public void define(Setup setup) {
      setup.actor("thief", this::steal);
      setup.actor("observer", this::look);
      setup.check(() -> steals.rose(2));
      setup.check(() -> tasks.rose(3));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, stolen, Rings.rest(thiefs)));
    }

    private void steal() {
      Ledger.require(ring.stealer().stealBatch(thiefs) == 2, "not the older half");
      stolen.add(ring.stealer().steal());
    }

    private void look() {
      steals.take();
      tasks.take();
    }
  }

  /**
   * Capacity 2, full; three pushes, of which the first and the last overflow, while another thread
   * looks.
   */
  public static final class Overflows implements Scenario {
    private final RingQueue<Task> ring = Rings.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Looks overflows = new Looks(ring::overflows);

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("observer", overflows::take);
      setup.check(() -> overflows.rose(2));
      setup.check(() -> Ledger.eachOnce(0x12345, sink.handedOver(), Rings.rest(ring)));
    }

    private void push() {
      ring.push(new Task(3), sink);
      ring.push(new Task(4), sink);
      ring.push(new Task(5), sink);
    }
  }
}
