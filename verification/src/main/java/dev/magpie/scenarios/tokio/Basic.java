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
 * Tokio's {@code basic}: in each round the owner pushes two tasks, pops one, pushes one and pops
 * all; a thief steals half, and pops all of it, again and again. Two rounds against three steals,
 * as in Tokio.
 */
public abstract class Basic implements Scenario {
  private static final int ROUNDS = 2;
  private static final int STEALS = 3;

  private final LocalQueue<Task> queue;
  private final LocalQueue<Task> own;
  private final Sink sink = new Sink();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();

  Basic(Supplier<LocalQueue<Task>> kind) {
    queue = kind.get();
    own = kind.get();
  }

  @Override
  public final void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(() -> Ledger.eachOnce(0x123456, owned, stolen, sink.handedOver()));
  }

  private void own() {
    int next = 1;
    for (int round = 0; round < ROUNDS; round++) {
      queue.push(new Task(next++), sink);
      queue.push(new Task(next++), sink);
      owned.add(queue.pop());
      queue.push(new Task(next++), sink);
      Queues.popAll(queue, owned);
    }
  }

  private void steal() {
    for (int i = 0; i < STEALS; i++) {
      Queues.steal(queue, own, stolen);
    }
  }

  /** On the ring. */
  public static final class Ring extends Basic {
    public Ring() {
      super(Queues::ring);
    }
  }

  /** On the buffer. */
  public static final class Buffer extends Basic {
    public Buffer() {
      super(Queues::buffer);
    }
  }

  /** On the LIFO deque. */
  public static final class LifoDeque extends Basic {
    public LifoDeque() {
      super(Queues::lifoDeque);
    }
  }

  /** On the FIFO deque. */
  public static final class FifoDeque extends Basic {
    public FifoDeque() {
      super(Queues::fifoDeque);
    }
  }
}
