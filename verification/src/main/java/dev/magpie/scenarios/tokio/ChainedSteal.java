package dev.magpie.scenarios.tokio;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.LocalQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.function.Supplier;

/**
 * Tokio's {@code chained_steal}: the owner of one queue pops all and then steals from a second,
 * while a thief steals from the first. Tokio counts nothing here; this does.
 */
public abstract class ChainedSteal implements Scenario {
  private final LocalQueue<Task> queue;
  private final LocalQueue<Task> other;
  private final LocalQueue<Task> own;
  private final int tasks;
  private final Sink sink = new Sink();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();

  ChainedSteal(Supplier<LocalQueue<Task>> kind, int tasks) {
    queue = kind.get();
    other = kind.get();
    own = kind.get();
    this.tasks = tasks;
    for (int number = 1; number <= tasks; number++) {
      queue.push(new Task(number), sink);
      other.push(new Task(8 + number), sink);
    }
    queue.handOver();
    other.handOver();
  }

  @Override
  public final void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", () -> Queues.steal(queue, own, stolen));
    int pushed = tasks == 4 ? 0x12349ABC : 0x129A;
    setup.check(
        () ->
            Ledger.eachOnce(
                pushed, owned, stolen, sink.handedOver(), Queues.rest(queue), Queues.rest(other)));
  }

  private void own() {
    Queues.popAll(queue, owned);
    owned.add(other.stealer().stealInto(queue));
  }

  /** On the ring: four tasks in each, as in Tokio. */
  public static final class Ring extends ChainedSteal {
    public Ring() {
      super(Queues::ring, 4);
    }
  }

  /** On the buffer. */
  public static final class Buffer extends ChainedSteal {
    public Buffer() {
      super(Queues::buffer, 4);
    }
  }

  /** On the LIFO deque. */
  public static final class LifoDeque extends ChainedSteal {
    public LifoDeque() {
      super(Queues::lifoDeque, 4);
    }
  }

  /** On the FIFO deque. */
  public static final class FifoDeque extends ChainedSteal {
    public FifoDeque() {
      super(Queues::fifoDeque, 4);
    }
  }
}
