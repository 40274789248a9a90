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
 * Tokio's {@code basic}: in each round the owner pushes two tasks, pops one, pushes one and pops
 * all; a thief steals half, and pops all of it, again and again.
 */
public abstract class Basic implements Scenario {
  private final LocalQueue<Task> queue;
  private final LocalQueue<Task> own;
  private final int rounds;
  private final int steals;
  private final Sink sink = new Sink();
  private final Taken owned = new Taken();
  private final Taken stolen = new Taken();

  Basic(Supplier<LocalQueue<Task>> kind, int rounds, int steals) {
    queue = kind.get();
    own = kind.get();
    this.rounds = rounds;
    this.steals = steals;
  }

  @Override
  public final void define(Setup setup) {
    setup.actor("owner", this::own);
    setup.actor("thief", this::steal);
    setup.check(
        () -> Ledger.eachOnce(rounds == 2 ? 0x123456 : 0x123, owned, stolen, sink.handedOver()));
  }

  private void own() {
    int next = 1;
    for (int round = 0; round < rounds; round++) {
      queue.push(new Task(next++), sink);
      queue.push(new Task(next++), sink);
      owned.add(queue.pop());
      queue.push(new Task(next++), sink);
      Queues.popAll(queue, owned);
    }
  }

  private void steal() {
    for (int i = 0; i < steals; i++) {
      Queues.steal(queue, own, stolen);
    }
  }

  /** On the ring: two rounds against three steals, as in Tokio. */
  public static final class Ring extends Basic {
    public Ring() {
      super(Queues::ring, 2, 3);
    }
  }

  /** On the buffer. */
  public static final class Buffer extends Basic {
    public Buffer() {
      super(Queues::buffer, 2, 3);
    }
  }

  /** On the LIFO deque, as in Tokio. */
  @Deep
  public static final class FullLifoDeque extends Basic {
    public FullLifoDeque() {
      super(Queues::lifoDeque, 2, 3);
    }
  }

  /** On the LIFO deque: one round against two steals. */
  public static final class LifoDeque extends Basic {
    public LifoDeque() {
      super(Queues::lifoDeque, 1, 2);
    }
  }

  /** On the FIFO deque, as in Tokio. */
  @Deep
  public static final class FullFifoDeque extends Basic {
    public FullFifoDeque() {
      super(Queues::fifoDeque, 2, 3);
    }
  }

  /** On the FIFO deque: one round against two steals. */
  public static final class FifoDeque extends Basic {
    public FifoDeque() {
      super(Queues::fifoDeque, 1, 2);
    }
  }
}
