package dev.magpie.scenarios.work;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.WorkQueue;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The work queue as a whole: each accepted task is received once, and then every receiver ends. */
abstract class WorkWhole implements Scenario {

  /** Enough for one park, with a clock that is a nanosecond on at each look. */
  private static final int NANOS = 2;

  final WorkQueue<Task> queue = new WorkQueue<>(this::time);
  final Taken first = new Taken();
  final Taken second = new Taken();
  private int time;

  /** Read by the one thread of the scenario whose waits have a limit. */
  private long time() {
    return time++;
  }

  final void submitAndClose() {
    queue.submit(new Task(1));
    queue.close();
  }

  /** Submits a task; false if the queue is closed. */
  final boolean offer() {
    try {
      queue.submit(new Task(1));
      return true;
    } catch (RejectedExecutionException closed) {
      return false;
    }
  }

  /** Receives until the queue is closed and empty. */
  final void receiveAll(Taken taken) throws InterruptedException {
    while (add(taken, queue.receive())) {
      Thread.onSpinWait();
    }
  }

  /** Receives a task, or does not wait for it any longer. */
  final void receiveInTime(Taken taken) throws InterruptedException {
    add(taken, queue.receive(NANOS, TimeUnit.NANOSECONDS));
  }

  static boolean add(Taken taken, WorkQueue.@Nullable Entry<Task> entry) {
    return taken.add(entry == null ? null : entry.task());
  }

  /** A submission against a close: the task is refused, or received before the receiver ends. */
  @Deep
  static final class SubmitAgainstClose extends WorkWhole {
    private boolean accepted;

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> accepted = offer());
      setup.actor("closer", queue::close);
      setup.actor("receiver", () -> receiveAll(first));
      setup.check(() -> Ledger.eachOnce(accepted ? 0x1 : 0, first));
    }
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

  /** Two receivers wait for the end, of whom one gets the task. */
  @Deep
  static final class TwoReceivers extends WorkWhole {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submitAndClose);
      setup.actor("first", () -> receiveAll(first));
      setup.actor("second", () -> receiveAll(second));
      setup.check(() -> Ledger.eachOnce(0x1, first, second));
    }
  }

  /** A wait with a limit beside one without. */
  @Deep
  static final class OneGivesUp extends WorkWhole {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submitAndClose);
      setup.actor("timed", () -> receiveInTime(first));
      setup.actor("receiver", () -> receiveAll(second));
      setup.check(() -> Ledger.eachOnce(0x1, first, second));
    }
  }
}
