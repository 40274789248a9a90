package dev.magpie.linearizability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.protocol.IdleWord;
import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.ring.RingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The idle word with two workers that park: no task is stranded, and both end. */
final class IdleWordTwoWorkersTest {

  private final RingQueue<Runnable> queue = new RingQueue<>(2);
  private final Semaphore done = new Semaphore(0);
  private final AtomicInteger lastExits = new AtomicInteger();
  private final Crew crew = new Crew();
  private final IdleWord word =
      new IdleWord(
          2,
          () -> {
            crew.start(this::work);
            return true;
          },
          () -> !queue.stealer().isEmpty(),
          lastExits::incrementAndGet);

  private void work() {
    boolean waking = false;
    for (Turn turn = word.awaitWork(false); turn != Turn.SHUTDOWN; turn = word.awaitWork(waking)) {
      waking = turn == Turn.SEARCH_AND_WAKE;
      for (Runnable task; (task = queue.stealer().steal()) != null; ) {
        if (waking) {
          waking = false;
          word.passOn();
        }
        task.run();
      }
    }
    word.exit();
  }

  @Test
  void aTaskIsRunThoughBothWorkersGoToSleep() throws InterruptedException {
    for (int round = 0; round < Budget.ROUNDS; round++) {
      submit(done::release);
      mustBeDone(1, round);
    }
    end();
  }

  @Test
  void twoTasksThatWaitForEachOtherHaveAWorkerEach() throws InterruptedException {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Runnable task =
        () -> {
          Crew.meet(barrier);
          done.release();
        };
    for (int round = 0; round < Budget.ROUNDS; round++) {
      submit(task);
      submit(task);
      mustBeDone(2, round);
    }
    end();
  }

  @Test
  void aNotificationAfterAFailedStartTriesAgain() {
    AtomicInteger attempts = new AtomicInteger();
    IdleWord starved = new IdleWord(1, () -> attempts.incrementAndGet() > 1, () -> true, () -> {});
    starved.notifyWork();
    starved.notifyWork();
    assertEquals(2, attempts.get(), "attempts to start a thread");
    assertEquals(1, starved.spawned(), "threads");
  }

  private void submit(Runnable task) {
    while (!queue.tryPush(task)) {
      Thread.onSpinWait();
    }
    word.notifyWork();
  }

  private void mustBeDone(int tasks, int round) throws InterruptedException {
    assertTrue(
        done.tryAcquire(tasks, Crew.PATIENCE_SECONDS, TimeUnit.SECONDS),
        () -> "round " + round + ": a task is stranded, " + word + "\n" + crew.stacks());
  }

  private void end() throws InterruptedException {
    word.shutdown();
    crew.mustEnd(word);
    assertEquals(1, lastExits.get(), "last exits");
  }
}
