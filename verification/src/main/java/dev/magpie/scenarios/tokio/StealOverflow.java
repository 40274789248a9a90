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
 * Tokio's {@code steal_overflow}: the owner pushes and pops a task, and then pushes six into a
 * capacity of four; a thief steals half once.
 */
public abstract class StealOverflow implements Scenario {
  private final LocalQueue<Task> queue;
  private final LocalQueue<Task> own;
  private final Sink sink = new Sink();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();

  StealOverflow(Supplier<LocalQueue<Task>> kind) {
    queue = kind.get();
    own = kind.get();
  }

  @Override
  public final void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", () -> Queues.steal(queue, own, stolen));
    setup.check(
        () -> Ledger.eachOnce(0x1234567, owned, stolen, sink.handedOver(), Queues.rest(queue)));
  }

  private void own() {
    queue.push(new Task(1), sink);
    owned.add(queue.pop());
    for (int number = 2; number <= 7; number++) {
      queue.push(new Task(number), sink);
    }
  }

  /** On the ring. */
  public static final class Ring extends StealOverflow {
    public Ring() {
      super(Queues::ring);
    }
  }

  /** On the buffer. */
  public static final class Buffer extends StealOverflow {
    public Buffer() {
      super(Queues::buffer);
    }
  }

  /** On the LIFO deque. */
  public static final class LifoDeque extends StealOverflow {
    public LifoDeque() {
      super(Queues::lifoDeque);
    }
  }

  /** On the FIFO deque. */
  public static final class FifoDeque extends StealOverflow {
    public FifoDeque() {
      super(Queues::fifoDeque);
    }
  }
}
