package dev.magpie.scenarios.list;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.NodeList;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Two takers, of whom one at a time is the consumer: what one leaves behind, the next finds. */
public final class ListConsume {
  private ListConsume() {}

  /** Three tasks; two takers of two takes each. Any CAS may fail spuriously once. */
  public static final class TwoTakers implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x123);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> takeTwice(list, first));
      setup.actor("second", () -> takeTwice(list, second));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, first, second, Lists.rest(list)));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /** Two tasks and a producer of a third; two takers of two takes each. */
  public static final class AndProducer implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x12);
    private final Taken first = new Taken();
    private final Taken second = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> list.push(new Task(8)));
      setup.actor("first", () -> takeTwice(list, first));
      setup.actor("second", () -> second.add(list.steal()));
      setup.check(() -> Ledger.eachOnceInOrder(0x128, first, second, Lists.rest(list)));
    }
  }

  /** Three tasks; one takes two into a ring, from which another steals; a producer of a fourth. */
  public static final class IntoRing implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x12);
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final Taken taken = new Taken();
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("producer", () -> list.push(new Task(8)));
      setup.actor("taker", () -> taken.add(list.stealBatchAndPop(ring)));
      setup.actor("thief", () -> stolen.add(ring.stealer().steal()));
      setup.check(
          () ->
              Ledger.eachOnce(
                  0x128,
                  taken,
                  stolen,
                  Lists.rest(list),
                  new Taken().drain(ring.stealer()::steal)));
    }
  }

  /** The same with a buffer, whose thief finds all that were moved, and queues them again. */
  public static final class IntoBuffer implements Scenario {
    private final NodeList<Task> list = Lists.holding(0x123);
    private final NodeList<Task> thiefs = new NodeList<>();
    private final BufferQueue<Task> buffer = new BufferQueue<>(2);
    private final Taken taken = new Taken();
    private int size;

    @Override
    public void define(Setup setup) {
      setup.actor("taker", () -> taken.add(list.stealBatchAndPop(buffer)));
      setup.actor("thief", this::steal);
      setup.check(() -> Ledger.require(size == 0 || size == 2, "seen in parts"));
      setup.check(
          () ->
              Ledger.eachOnce(
                  0x123,
                  taken,
                  Lists.rest(thiefs),
                  Lists.rest(list),
                  new Taken().drain(buffer.stealer()::steal)));
    }

    private void steal() {
      size = buffer.stealer().size();
      Task task = buffer.stealer().steal();
      if (task != null) {
        thiefs.push(task);
      }
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  private static void takeTwice(NodeList<Task> list, Taken taken) {
    taken.add(list.steal());
    taken.add(list.steal());
  }
}
