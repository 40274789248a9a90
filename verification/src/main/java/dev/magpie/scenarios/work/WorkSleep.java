package dev.magpie.scenarios.work;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.Patience;
import dev.magpie.pool.protocol.Sleepers;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.NoThinAir;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Edge work.sleep: nobody sleeps beside a task. The queue is a number, written and read as the tail
 * of a queue is: that a task is seen in time must come from the sleepers.
 */
abstract class WorkSleep implements Scenario {
  final Sleepers sleepers = new Sleepers();

  /** How many tasks are there. */
  private final AtomicInteger tasks = new AtomicInteger();

  final void move(int change) {
    int seen;
    do {
      seen = tasks.getAcquire();
    } while (!tasks.weakCompareAndSetRelease(seen, seen + change));
  }

  final void submit() {
    move(1);
    sleepers.wakeOne();
  }

  final @Nullable Integer take() {
    while (true) {
      int seen = tasks.getAcquire();
      if (seen == 0) {
        return null;
      }
      if (tasks.weakCompareAndSetRelease(seen, seen - 1)) {
        return seen;
      }
    }
  }

  private boolean anyLeft() {
    return tasks.getAcquire() > 0;
  }

  final boolean receive(Patience patience) throws InterruptedException {
    return sleepers.await(this::take, this::anyLeft, patience) != null;
  }

  final void receiveOne() throws InterruptedException {
    Ledger.require(receive(Patience.untilInterrupted()), "no task");
  }

  /** Receives, with a limit that any park may be the end of. */
  final boolean receiveInTime() throws InterruptedException {
    int[] time = new int[1];
    return receive(Patience.ofNanos(2, () -> time[0]++));
  }

  final void requireNoneStranded() {
    Ledger.require(tasks.getPlain() == 0, "a receiver sleeps, and a task is there");
  }

  /** One task, one receiver. Waits may end and CASes fail for no reason, once each. */
  static final class One extends WorkSleep {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.actor("receiver", this::receiveOne);
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.all(defaults);
    }
  }

  /** One task, one receiver, and an observer, who finds one waiting at most. */
  static final class Observed extends WorkSleep {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.actor("receiver", this::receiveOne);
      setup.actor("observer", this::observe);
    }

    private void observe() {
      String text = sleepers.toString();
      Ledger.require(text.matches("[01] waiting, (empty|waiting|notified)"), text);
    }
  }

  /** Two tasks that come together, with a notification for each, and two receivers. */
  static final class TwoReceivers extends WorkSleep {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submitTwo);
      setup.actor("first", this::receiveOne);
      setup.actor("second", this::receiveOne);
    }

    private void submitTwo() {
      move(2);
      sleepers.wakeOne();
      sleepers.wakeOne();
    }
  }

  /** Two tasks of one submitter, one after the other, and two receivers. */
  static final class OneByOne extends WorkSleep {
    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submitTwo);
      setup.actor("first", this::receiveOne);
      setup.actor("second", this::receiveOne);
    }

    private void submitTwo() {
      submit();
      submit();
    }
  }

  /** Two submitters whose notifications may become one, two receivers. */
  @Deep
  static final class TwoSubmitters extends WorkSleep {
    @Override
    public Options options(Options defaults) {
      return NoThinAir.inRepeatedWaits(defaults);
    }

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.actor("other", this::submit);
      setup.actor("first", this::receiveOne);
      setup.actor("second", this::receiveOne);
    }
  }

  /** One task; one receiver gives up or not, the other does not: the task is received. */
  static final class OneGivesUp extends WorkSleep {
    private boolean received;

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.mayWait("timed", () -> received = receiveInTime());
      setup.mayWait("receiver", this::receiveOne);
      setup.atRest(this::requireNoneStranded);
      setup.check(() -> Ledger.require(!received, "one task, received twice"));
    }
  }

  /** One task; one receiver is interrupted, the other is not: the task is received. */
  static final class OneInterrupted extends WorkSleep {
    private boolean received;

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.actor("interrupted", this::interruptAndReceive);
      setup.mayWait("receiver", this::receiveOne);
      setup.atRest(this::requireNoneStranded);
      setup.check(() -> Ledger.require(!received, "one task, received twice"));
    }

    private void interruptAndReceive() {
      Thread self = Thread.currentThread();
      new Thread(self::interrupt).start();
      try {
        received = receive(Patience.untilInterrupted());
      } catch (InterruptedException gaveUp) {
        received = false;
      }
    }
  }
}
