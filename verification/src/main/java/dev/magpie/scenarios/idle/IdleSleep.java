package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.scenarios.Deep;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Edges idle.sleep and sync.fastpath: no task is queued when every worker sleeps. The queue is a
 * number, written and read as the tail of a queue is: that a push is seen in time must come from
 * the word.
 */
public abstract class IdleSleep implements Scenario {
  /** How many tasks each submitter has pushed; it alone writes its number. */
  final AtomicInteger first = new AtomicInteger();

  final AtomicInteger second = new AtomicInteger();
  private int firstRun;
  private int secondRun;

  final boolean anyWork() {
    return first.getAcquire() != firstRun || second.getAcquire() != secondRun;
  }

  static void submit(AtomicInteger pushed, IdleWord word) {
    pushed.setRelease(pushed.getPlain() + 1);
    word.notifyWork();
  }

  /** The only worker's loop. */
  final void work(IdleWord word) {
    boolean waking = false;
    while (true) {
      Turn turn = word.awaitWork(waking);
      if (turn == Turn.SHUTDOWN) {
        return;
      }
      waking = turn == Turn.SEARCH_AND_WAKE;
      boolean found = anyWork();
      firstRun = first.getAcquire();
      secondRun = second.getAcquire();
      if (found && waking) {
        waking = false;
        word.passOn();
      }
    }
  }

  final void requireNoneStranded(int firstPushed, int secondPushed) {
    Ledger.require(
        firstRun == firstPushed && secondRun == secondPushed,
        "the worker sleeps, and a task is queued");
  }

  /** A worker that searches, and two submissions of one thread. */
  public static final class OneSubmitter extends IdleSleep {
    private final IdleWord word = Words.oneSearching(this::anyWork, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submitTwice);
      setup.mayWait("worker", () -> work(word));
      setup.atRest(() -> requireNoneStranded(2, 0));
    }

    private void submitTwice() {
      submit(first, word);
      submit(first, word);
    }
  }

  /** A worker that was just spawned, and has the waking role; one submission by each of two. */
  @Deep
  public static final class TwoSubmitters extends IdleSleep {
    private final IdleWord word = Words.oneSignaled(this::anyWork, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("first", () -> submit(first, word));
      setup.actor("second", () -> submit(second, word));
      setup.mayWait("worker", () -> work(word));
      setup.atRest(() -> requireNoneStranded(1, 1));
    }
  }

  /** A worker that was just spawned, with its notification, and one submission. */
  public static final class Spawned extends IdleSleep {
    private final IdleWord word = Words.oneSignaled(this::anyWork, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(first, word));
      setup.mayWait("worker", () -> work(word));
      setup.atRest(() -> requireNoneStranded(1, 0));
    }
  }

  /**
   * Edge sync.fastpath: a worker that has a notification to consume, which looks once, and a
   * submission that may find the notification and leave it at that: then the look has seen it.
   */
  public static final class FastPath extends IdleSleep {
    private final IdleWord word = Words.oneSignaled(this::anyWork, () -> {});
    private boolean seen;

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(first, word));
      setup.actor("worker", this::look);
      setup.check(
          () -> Ledger.require(seen || Words.isNotified(word), "not seen, and nobody will look"));
    }

    private void look() {
      word.awaitWork(false);
      seen = anyWork();
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.all(defaults);
    }
  }

  /**
   * Edge idle.spurious: a worker that searches, and one submission; each wait may end once for no
   * reason, and the worker is still counted once.
   */
  public static final class SpuriousWakeups extends IdleSleep {
    private final IdleWord word = Words.oneSearching(this::anyWork, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(first, word));
      setup.mayWait("worker", () -> work(word));
      setup.atRest(() -> requireNoneStranded(1, 0));
      setup.atRest(() -> Ledger.require(word.idle() == 1, "idle " + word.idle()));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.wakeups(defaults);
    }
  }
}
