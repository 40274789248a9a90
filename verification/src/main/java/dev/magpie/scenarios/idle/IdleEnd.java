package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.NoThinAir;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.Objects;

/** Edges pool.stop and pool.exit: every worker ends, and the last of them speaks for all. */
public final class IdleEnd {
  private IdleEnd() {}

  /**
   * A worker whose last task was stolen retires its ring, of capacity 2: it finds it empty. Waits
   * may end for no reason, once.
   */
  public static final class Retire implements Scenario {
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final IdleWord word = Words.oneSearching(() -> false, () -> {});
    private final Taken stolen = new Taken();

    /** Leaves a task in the ring. */
    public Retire() {
      ring.tryPush(new Task(1));
      ring.handOver();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("worker", this::end);
      setup.actor("thief", this::stealAndShutDown);
      setup.check(() -> Ledger.eachOnceInOrder(0x1, stolen));
    }

    private void end() {
      Ledger.require(word.awaitWork(false) == Turn.SHUTDOWN, "nobody notified");
      ring.retire();
    }

    private void stealAndShutDown() {
      stolen.add(Objects.requireNonNull(ring.stealer().steal(), "the task is there"));
      word.shutdown();
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.wakeups(defaults);
    }
  }

  /** What threads write before they leave, and the last one reads. */
  private abstract static class Leaving implements Scenario {
    private int first;
    private int second;
    private int closer;
    private int seen;
    private int ends;

    final void leaveFirst(IdleWord word) {
      untilTheEnd(word);
      first = 1;
      word.exit();
    }

    final void leaveSecond(IdleWord word) {
      untilTheEnd(word);
      second = 1;
      word.exit();
    }

    final void close(IdleWord word) {
      closer = 1;
      word.shutdown();
    }

    final void end() {
      ends++;
      seen = first + second + closer;
    }

    final void require(int writers) {
      Ledger.require(ends == 1, "the end was told " + ends + " times");
      Ledger.require(seen == writers, "a write was missed");
    }

    private static void untilTheEnd(IdleWord word) {
      boolean waking = false;
      for (Turn turn = word.awaitWork(false);
          turn != Turn.SHUTDOWN;
          turn = word.awaitWork(waking)) {
        waking = turn == Turn.SEARCH_AND_WAKE;
      }
    }
  }

  /** Two workers, asleep or about to be, and a shutdown. */
  public static final class TwoWorkers extends Leaving {
    private final IdleWord word = Words.twoSearching(() -> false, this::end);

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> leaveFirst(word));
      setup.actor("second", () -> leaveSecond(word));
      setup.actor("closer", () -> close(word));
      setup.check(() -> require(3));
    }
  }

  /** A worker, asleep or about to be; a notification and a shutdown race. */
  public static final class Notified extends Leaving {
    private final IdleWord word = Words.oneSearching(() -> false, this::end);

    @Override
    public void define(Setup setup) {
      setup.actor("worker", () -> leaveFirst(word));
      setup.actor("closer", () -> close(word));
      setup.actor("submitter", word::notifyWork);
      setup.check(() -> require(2));
    }
  }

  /** Two workers, asleep or about to be; a notification comes right before the shutdown. */
  @Deep
  public static final class TwoWorkersNotified extends Leaving {
    private final IdleWord word = Words.twoSearching(() -> false, this::end);

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> leaveFirst(word));
      setup.actor("second", () -> leaveSecond(word));
      setup.actor("closer", this::notifyAndClose);
      setup.check(() -> require(3));
    }

    @Override
    public Options options(Options defaults) {
      return NoThinAir.inRepeatedWaits(defaults);
    }

    private void notifyAndClose() {
      word.notifyWork();
      close(word);
    }
  }

  /** A worker that just was spawned and has a notification to consume, and a shutdown. */
  public static final class Pending extends Leaving {
    private final IdleWord word = Words.oneSignaled(() -> false, this::end);

    @Override
    public void define(Setup setup) {
      setup.actor("worker", () -> leaveFirst(word));
      setup.actor("closer", () -> close(word));
      setup.check(() -> require(2));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.all(defaults);
    }
  }
}
