package dev.magpie.scenarios.work;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.WorkQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import org.jspecify.annotations.Nullable;

/** The work queue as a whole: each accepted task is received once, and then every receiver ends. */
abstract class WorkWhole implements Scenario {

  final WorkQueue<Task> queue = new WorkQueue<>();
  final Taken first = new Taken();
  final Taken second = new Taken();

  /** Receives until the queue is closed and empty. */
  final void receiveAll(Taken taken) throws InterruptedException {
    while (add(taken, queue.receive())) {
      Thread.onSpinWait();
    }
  }

  static boolean add(Taken taken, WorkQueue.@Nullable Entry<Task> entry) {
    return taken.add(entry == null ? null : entry.task());
  }

  /** The last task is taken by a thread that does not wait, and the one that waits ends. */
  static final class LastElsewhere extends WorkWhole {

    /** Submits the task. */
    LastElsewhere() {
      queue.submit(new Task(1));
    }

    @Override
    public void define(Setup setup) {
      setup.actor("closer", queue::close);
      setup.actor("taker", () -> add(second, queue.tryReceive()));
      setup.actor("receiver", () -> receiveAll(first));
      setup.check(() -> Ledger.eachOnce(0x1, first, second));
    }
  }

  /** Who ends sees what the closer wrote; it closes twice. */
  static final class Written extends WorkWhole {
    private int written;

    @Override
    public void define(Setup setup) {
      setup.actor("closer", this::close);
      setup.actor("receiver", this::receive);
    }

    private void close() {
      written = 1;
      queue.close();
      queue.close();
    }

    private void receive() throws InterruptedException {
      receiveAll(first);
      Ledger.require(written == 1, "closed, but the closer's write is not there");
    }
  }
}
