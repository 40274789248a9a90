package dev.magpie.scenarios.buffer;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.buffer.BufferQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Looks;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/**
 * Any thread may read the counters of a buffer at any time: they only go up, and none is missed.
 */
public final class BufferCounters {
  private BufferCounters() {}

  /** Three tasks; a thief takes two at once and then the last, while another thread looks. */
  public static final class Steals implements Scenario {
    private final BufferQueue<Task> buffer = Buffers.holding(0x123, 4);
    private final BufferQueue<Task> thiefs = new BufferQueue<>(2);
    private final Taken stolen = new Taken();
    private final Looks steals = new Looks(buffer.stealer()::steals);
    private final Looks tasks = new Looks(buffer.stealer()::stolenTasks);

    @Override
    public void define(Setup setup) {
      setup.actor("thief", this::steal);
      setup.actor("observer", this::look);
      setup.check(() -> steals.rose(2));
      setup.check(() -> tasks.rose(3));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, stolen, Buffers.rest(thiefs)));
    }

    private void steal() {
      Ledger.require(buffer.stealer().stealBatch(thiefs) == 2, "not the older half");
      stolen.add(buffer.stealer().steal());
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
    private final BufferQueue<Task> buffer = Buffers.holding(0x12, 2);
    private final Sink sink = new Sink();
    private final Looks overflows = new Looks(buffer::overflows);

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("observer", overflows::take);
      setup.check(() -> overflows.rose(2));
      setup.check(() -> Ledger.eachOnce(0x12345, sink.handedOver(), Buffers.rest(buffer)));
    }

    private void push() {
      buffer.push(new Task(3), sink);
      buffer.push(new Task(4), sink);
      buffer.push(new Task(5), sink);
    }
  }
}
