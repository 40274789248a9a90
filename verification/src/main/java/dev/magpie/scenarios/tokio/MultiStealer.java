package dev.magpie.scenarios.tokio;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.queue.LocalQueue;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Sink;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.function.Supplier;

/**
 * Tokio's {@code multi_stealer}: the owner pops all tasks; two thieves each steal half, and pop.
 */
public abstract class MultiStealer implements Scenario {
  private final LocalQueue<Task> queue;
  private final LocalQueue<Task> firstOwn;
  private final LocalQueue<Task> secondOwn;
  private final int tasks;
  private final Sink sink = new Sink();
  private final Taken owned = new Taken();
  private final Taken first = new Taken();
  private final Taken second = new Taken();

  MultiStealer(Supplier<LocalQueue<Task>> kind, int tasks) {
    queue = kind.get();
    firstOwn = kind.get();
    secondOwn = kind.get();
    this.tasks = tasks;
    for (int number = 1; number <= tasks; number++) {
      queue.push(new Task(number), sink);
    }
    queue.handOver();
  }

  @Override
  public final void define(Setup setup) {
    setup.actor("owner", () -> Queues.popAll(queue, owned));
    setup.actor("first", () -> Queues.steal(queue, firstOwn, first));
    setup.actor("second", () -> Queues.steal(queue, secondOwn, second));
    int pushed = 0x12345 >> (4 * (5 - tasks));
    setup.check(() -> Ledger.eachOnce(pushed, owned, first, second, sink.handedOver()));
  }

  /** On the ring: five tasks, one more than the capacity, as in Tokio. */
  public static final class Ring extends MultiStealer {
    public Ring() {
      super(Queues::ring, 5);
    }
  }

  /** On the buffer. */
  public static final class Buffer extends MultiStealer {
    public Buffer() {
      super(Queues::buffer, 5);
    }
  }

  /** On the LIFO deque, as in Tokio. */
  @Deep
  public static final class FullLifoDeque extends MultiStealer {
    public FullLifoDeque() {
      super(Queues::lifoDeque, 5);
    }
  }

  /** On the LIFO deque: three tasks. */
  public static final class LifoDeque extends MultiStealer {
    public LifoDeque() {
      super(Queues::lifoDeque, 3);
    }
  }

  /** On the FIFO deque, as in Tokio. */
  @Deep
  public static final class FullFifoDeque extends MultiStealer {
    public FullFifoDeque() {
      super(Queues::fifoDeque, 5);
    }
  }

  /** On the FIFO deque: three tasks. */
  public static final class FifoDeque extends MultiStealer {
    public FifoDeque() {
      super(Queues::fifoDeque, 3);
    }
  }
}
