package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.concurrent.atomic.AtomicInteger;

/** The waking role: passed on with what its holder has brought, and held by one at a time. */
public final class IdlePassOn {
  private IdlePassOn() {}

  /**
   * Edge sync.notify: the waking worker has a task in its ring, of capacity 2, and passes on; its
   * peer, asleep or about to be, wakes up and finds the task.
   */
  public static final class PeerFindsTheTask implements Scenario {
    private final RingQueue<Task> ring = new RingQueue<>(2);
    private final IdleWord word = Words.twoOneWaking(() -> !ring.stealer().isEmpty(), () -> {});
    private final Taken stolen = new Taken();

    @Override
    public void define(Setup setup) {
      setup.actor("waking", this::bringAndPassOn);
      setup.actor("peer", this::search);
      setup.check(() -> Ledger.eachOnceInOrder(0x1, stolen));
    }

    private void bringAndPassOn() {
      ring.tryPush(new Task(1));
      word.passOn();
    }

    private void search() {
      Ledger.require(word.awaitWork(false) != Turn.SHUTDOWN, "not shut down");
      stolen.add(ring.stealer().steal());
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * Edge idle.waking: two workers go to sleep, a submitter notifies twice; who is woken passes on
   * once. Never do two have the role, and at rest nobody has it, so that the next push wakes one.
   */
  public static final class OneAtATime implements Scenario {
    private final IdleWord word = Words.twoSearching(() -> false, () -> {});
    private final AtomicInteger waking = new AtomicInteger();

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.mayWait("first", this::work);
      setup.mayWait("second", this::work);
      setup.atRest(() -> Ledger.require(Words.isPending(word), "the role is not given back"));
      setup.atRest(() -> Ledger.require(!Words.isNotified(word), "a notification is left"));
      setup.atRest(() -> Ledger.require(word.idle() == 2, "not counted as idle"));
    }

    private void submit() {
      word.notifyWork();
    }

    private void work() {
      boolean hasRole = false;
      while (true) {
        Turn turn = word.awaitWork(hasRole);
        Ledger.require(turn != Turn.SHUTDOWN, "not shut down");
        hasRole = turn == Turn.SEARCH_AND_WAKE;
        if (hasRole) {
          Ledger.require(waking.getAndAdd(1) == 0, "two have the waking role");
          waking.getAndAdd(-1);
        }
      }
    }
  }

  /**
   * Two workers that search, and a submission. A worker that wakes up searches once and is then
   * busy for ever, if not with the task: no task is queued when the other sleeps, and when none
   * does there is a notification for the next to come.
   */
  public static final class NoneStranded implements Scenario {
    private final AtomicInteger queued = new AtomicInteger();
    private final IdleWord word = Words.twoSearching(() -> queued.getAcquire() > 0, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", this::submit);
      setup.mayWait("first", this::work);
      setup.mayWait("second", this::work);
      setup.atRest(
          () -> Ledger.require(queued.getPlain() == 0, "a worker sleeps, and a task is queued"));
      setup.check(
          () ->
              Ledger.require(
                  queued.getPlain() == 0 || Words.isNotified(word),
                  "a task is queued, and nobody will look"));
    }

    private void submit() {
      queued.setOpaque(1);
      word.notifyWork();
    }

    private void work() {
      boolean waking = word.awaitWork(false) == Turn.SEARCH_AND_WAKE;
      if (queued.getAcquire() == 1 && queued.compareAndSet(1, 0) && waking) {
        word.passOn();
      }
    }
  }
}
