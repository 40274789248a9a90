package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Options;
import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Spurious;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Edge idle.role: the waking worker, which is busy for ever with the task that it has found, gives
 * its role back, and no task is left without a worker to come. The queue is a number, pushed to by
 * an opaque write, the weakest that a queue can do.
 */
abstract class IdleRole implements Scenario {
  final AtomicInteger queued = new AtomicInteger();

  final boolean anyWork() {
    return queued.getAcquire() > 0;
  }

  final void submit(IdleWord word, int tasks) {
    queued.setOpaque(tasks);
    word.notifyWork();
  }

  /** Takes a task, if there is one, and is busy with it; passes on before, if that is its role. */
  final void takeOne(IdleWord word, Turn turn) {
    int seen = queued.getAcquire();
    while (seen > 0 && !queued.weakCompareAndSetVolatile(seen, seen - 1)) {
      seen = queued.getAcquire();
    }
    if (seen > 0 && turn == Turn.SEARCH_AND_WAKE) {
      word.passOn();
    }
  }

  /**
   * The submitter finds a notification, of the task that the waking worker has, and leaves it at
   * that; a worker that is not started yet must be.
   */
  static final class FastPath extends IdleRole {
    private final IdleWord word = Words.waking(2, this::anyWork);

    FastPath() {
      word.notifyWork();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(word, 1));
      setup.actor("waking", word::passOn);
      setup.check(() -> Ledger.require(word.spawned() == 2, "nobody comes for the task"));
    }

    @Override
    public Options options(Options defaults) {
      return Spurious.failures(defaults);
    }
  }

  /**
   * The submitter brings two tasks at once. A peer may take the notification, and one of the two,
   * with which it is busy for ever: the word is what it was before, but a third worker must be
   * started for the other task.
   */
  static final class PeerTakesOne extends IdleRole {
    private final IdleWord word = new IdleWord(3, () -> true, this::anyWork, () -> {});

    PeerTakesOne() {
      Words.makeTwoOneWaking(word);
    }

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(word, 2));
      setup.actor("waking", word::passOn);
      setup.actor("peer", () -> takeOne(word, word.awaitWork(false)));
      setup.check(() -> Ledger.require(word.spawned() == 3, "nobody comes for the second task"));
    }
  }

  /**
   * Two tasks that come at once, for two workers, asleep or about to be, each of which looks once
   * and is then busy for ever, with its task if it found one: none sleeps beside the second task.
   */
  static final class BatchOfTwo extends IdleRole {
    private final IdleWord word = Words.twoSearching(this::anyWork, () -> {});

    @Override
    public void define(Setup setup) {
      setup.actor("submitter", () -> submit(word, 2));
      setup.mayWait("first", () -> takeOne(word, word.awaitWork(false)));
      setup.mayWait("second", () -> takeOne(word, word.awaitWork(false)));
      setup.atRest(
          () -> Ledger.require(queued.getPlain() == 0, "a worker sleeps, and a task is queued"));
    }
  }
}
