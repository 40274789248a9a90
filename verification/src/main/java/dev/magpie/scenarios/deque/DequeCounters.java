package dev.magpie.scenarios.deque;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.deque.DequeQueue;
import dev.magpie.queue.deque.Flavour;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Looks;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;

/** Any thread may read the counters of a deque at any time: they only go up, and none is missed. */
public final class DequeCounters {
  private DequeCounters() {}

  /** Three tasks; a thief takes two at once and then the last, while another thread looks. */
  public static final class Steals implements Scenario {
    private final DequeQueue<Task> deque = Deques.holding(Flavour.LIFO, 0x123);
    private final DequeQueue<Task> thiefs = new DequeQueue<>(Flavour.LIFO, 2, 0);
    private final Taken stolen = new Taken();
    private final Looks steals = new Looks(deque.stealer()::steals);
    private final Looks tasks = new Looks(deque.stealer()::stolenTasks);

    @Override
    public void define(Setup setup) {
      setup.actor("thief", this::steal);
      setup.actor("observer", this::look);
      setup.check(() -> steals.rose(2));
      setup.check(() -> tasks.rose(3));
      setup.check(() -> Ledger.eachOnceInOrder(0x123, stolen, Deques.rest(thiefs)));
    }

    private void steal() {
      Ledger.require(deque.stealer().stealBatch(thiefs) == 2, "not the older half");
      stolen.add(deque.stealer().steal());
    }

    private void look() {
      steals.take();
      tasks.take();
    }
  }

  /**
   * A maximum of two tasks; four pushes, of which the last two overflow, while another thread
   * looks.
   */
  public static final class Overflows implements Scenario {
    private final DequeQueue<Task> deque = new DequeQueue<>(Flavour.LIFO, 2, 2, 0);
    private final Sink sink = new Sink();
    private final Looks overflows = new Looks(deque::overflows);

    @Override
    public void define(Setup setup) {
      setup.actor("owner", this::push);
      setup.actor("observer", overflows::take);
      setup.check(() -> overflows.rose(2));
      setup.check(() -> Ledger.eachOnce(0x1234, sink.handedOver(), Deques.rest(deque)));
    }

    private void push() {
      Deques.push(deque, 1);
      Deques.push(deque, 2);
      deque.push(new Task(3), sink);
      deque.push(new Task(4), sink);
    }
  }
}
