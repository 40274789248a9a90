package dev.magpie.scenarios.idle;

import dev.magpie.explorer.Scenario;
import dev.magpie.explorer.Setup;
import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.ring.RingQueue;
import dev.magpie.scenarios.Ledger;
import dev.magpie.scenarios.Taken;
import dev.magpie.scenarios.Task;
import java.util.Objects;

/**
 * A worker that searches the ring, of capacity 2, of a peer that is busy for ever: what is in the
 * ring when the worker sleeps is stranded.
 */
abstract class IdlePeer implements Scenario {
  final RingQueue<Task> ring = new RingQueue<>(2);
  final IdleWord word = Words.twoSearching(() -> !ring.stealer().isEmpty(), () -> {});
  final Taken taken = new Taken();

  /**
   * A worker's loop, which begins with a search and ends after three turns: as long as it is
   * refused it could go on for ever.
   */
  final void work() {
    boolean waking = false;
    Turn turn = Turn.SEARCH;
    for (int turns = 0; turns < 3; turns++) {
      waking = turn == Turn.SEARCH_AND_WAKE;
      if (taken.add(ring.stealer().steal()) && waking) {
        word.passOn();
        waking = false;
      }
      turn = word.awaitWork(waking);
    }
  }

  final void requireNoneStranded() {
    Ledger.require(ring.stealer().isEmpty(), "the worker sleeps, and a task is queued");
  }

  /**
   * Edge idle.sleep: two tasks are queued, and another thief takes one, which keeps it busy; the
   * worker may be refused meanwhile, and must not go to sleep on that.
   */
  static final class RefusedSteal extends IdlePeer {
    private final Taken other = new Taken();

    RefusedSteal() {
      ring.tryPush(new Task(1));
      ring.tryPush(new Task(2));
      ring.handOver();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("thief", () -> other.add(ring.stealer().steal()));
      setup.mayWait("worker", this::work);
      setup.atRest(this::requireNoneStranded);
      setup.atRest(() -> Ledger.eachOnceInOrder(0x12, taken, other));
    }
  }

  /**
   * A helper moves its task aside, to the end of its ring: the worker may have looked for it while
   * it was in no queue, and is woken.
   */
  static final class Requeue extends IdlePeer {
    private final Taken kept = new Taken();

    Requeue() {
      ring.tryPush(new Task(1));
      ring.handOver();
    }

    @Override
    public void define(Setup setup) {
      setup.actor("helper", this::moveAside);
      setup.mayWait("worker", this::work);
      setup.atRest(this::requireNoneStranded);
      setup.atRest(() -> Ledger.eachOnceInOrder(0x1, taken, kept));
    }

    private void moveAside() {
      Task next = ring.pop();
      if (next != null) {
        boolean queued = ring.tryPush(Objects.requireNonNull(next));
        Ledger.require(queued, "no room in an empty ring");
        word.notifyWork();
      }
    }
  }
}
