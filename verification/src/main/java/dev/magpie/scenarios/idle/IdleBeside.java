package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.scenarios.Ledger;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Edge idle.sleep: nobody sleeps beside a task that a busy peer has left. A submitter pushes two
 * tasks at once, finds a notification and leaves it at that. The peer comes back from a task,
 * consumes the notification and takes one of the two, with which it is busy for ever. The waking
 * worker has found nothing and goes to sleep meanwhile: it must not sleep on. The queue is a
 * number, written and read as the tail of a queue is.
 */
final class IdleBeside implements Scenario {
  private final AtomicInteger queued = new AtomicInteger();
  private final IdleWord word = Words.twoOneWaking(this::anyWork, () -> {});
  private boolean busy;

  /** Leaves a notification whose task is gone already. */
  IdleBeside() {
    word.notifyWork();
  }

  @Override
  public void define(Setup setup) {
    setup.actor("submitter", this::submitTwo);
    setup.mayWait("waking", () -> word.awaitWork(true));
    setup.mayWait("peer", this::takeOne);
    setup.atRest(
        () ->
            Ledger.require(!busy || !anyWork(), "the waking worker sleeps, and a task is queued"));
  }

  private void submitTwo() {
    queued.setRelease(2);
    word.notifyWork();
  }

  private boolean anyWork() {
    return queued.getAcquire() > 0;
  }

  private void takeOne() {
    word.awaitWork(false);
    int seen = queued.getAcquire();
    busy = seen > 0 && queued.weakCompareAndSetRelease(seen, seen - 1);
  }
}
