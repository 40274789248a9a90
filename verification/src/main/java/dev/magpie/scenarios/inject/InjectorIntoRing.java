package dev.magpie.scenarios.inject;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.Injector;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** A worker takes half of the injector into its ring. */
public final class InjectorIntoRing {
  private InjectorIntoRing() {}

  /** Three tasks; a thief steals from the ring, of capacity 2. */
  public static final class Thief implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x123, Injectors.withFreeSlots(4));
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken worker = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::work);
      setup.actor("thief", () -> stolen.add(ring.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnceInOrder(0x123, worker, stolen, Injectors.rest(injector), rest(ring)));
    }

    private void work() {
      worker.add(injector.stealBatchAndPop(ring));
      worker.add(ring.pop());
    }
  }

  /** Two pushes against a batch: slots in it may be skipped. Another taker takes one task. */
  public static final class Producer implements Scenario {
    private final Injector<Task> injector = Injectors.holding(0x1, Injectors.withFreeSlots(4));
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken worker = new Taken();
    private final Taken taken = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", this::push);
      setup.actor("worker", () -> worker.add(injector.stealBatchAndPop(ring)));
      setup.actor("taker", () -> taken.add(injector.steal()));
      setup.check(
          () -> Ledger.eachOnceInOrder(0x123, worker, taken, Injectors.rest(injector), rest(ring)));
    }

    private void push() {
      injector.push(new Task(2));
      injector.push(new Task(3));
    }
  }

  private static Taken rest(RingQueue<Task> ring) {
    return new Taken().drain(ring.stealer()::steal);
  }
}
