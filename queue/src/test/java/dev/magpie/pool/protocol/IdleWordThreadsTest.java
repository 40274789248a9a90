package dev.magpie.pool.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.magpie.pool.protocol.IdleWord.Turn;
import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class IdleWordThreadsTest {

  private final Crew crew = new Crew();
  private final Queue<Thread> workers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger queued = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger lastExits = new AtomicInteger();

  private final IdleWord word =
      new IdleWord(
          2,
          () -> workers.add(crew.start(this::work)),
          () -> queued.get() > 0,
          lastExits::incrementAndGet);

  /** The loop of a pool's worker, with a counter in the place of its queues. */
  private void work() {
    Turn turn = word.awaitWork(false);
    while (turn != Turn.SHUTDOWN) {
      boolean waking = turn == Turn.SEARCH_AND_WAKE;
      while (queued.getAndUpdate(tasks -> Math.max(0, tasks - 1)) > 0) {
        if (waking) {
          word.passOn();
          waking = false;
        }
        done.incrementAndGet();
      }
      turn = word.awaitWork(waking);
    }
    word.exit();
  }

  private void push() {
    queued.incrementAndGet();
    word.notifyWork();
  }

  private void awaitDone(int tasks) {
    Deadline deadline = new Deadline();
    while (done.get() < tasks) {
      deadline.spin(tasks + " tasks, but " + done + " are done and " + queued + " left: " + word);
    }
  }

  private void awaitIdle(int expected) {
    Deadline deadline = new Deadline();
    while (word.idle() != expected) {
      deadline.spin(expected + " idle threads: " + word);
    }
    workers.forEach(Parked::await);
  }

  /** Starts both workers, the second for the task that the first leaves, and lets them sleep. */
  private void startBoth() {
    queued.set(2);
    word.notifyWork();
    awaitDone(2);
    awaitIdle(2);
    assertEquals(2, workers.size());
    assertEquals("idle=2, spawned=2, pending", word.toString());
  }

  @Test
  void aNotificationWakesOneOfTwoSleepersAndAShutdownBoth() throws InterruptedException {
    startBoth();

    push();
    awaitDone(3);
    awaitIdle(2);
    assertEquals(2, workers.size());
    assertEquals(0, lastExits.get());

    word.shutdown();
    crew.join();
    assertEquals(1, lastExits.get());
    assertEquals("idle=0, spawned=0, notified, shutdown", word.toString());
  }

  @Test
  void aShutdownRightAfterANotificationWakesBoth() throws InterruptedException {
    startBoth();

    word.notifyWork();
    word.shutdown();
    crew.join();
    assertEquals(1, lastExits.get());
  }

  @Test
  void anInterruptedSleeperIsCountedOnce() throws InterruptedException {
    startBoth();

    workers.forEach(Thread::interrupt);
    push();
    awaitDone(3);
    awaitIdle(2);
    assertEquals("idle=2, spawned=2, pending", word.toString());
    word.shutdown();
    crew.join();
  }

  /**
   * Each task is submitted when the workers have just found nothing and are on the way to sleep.
   */
  @Test
  void noTaskIsStrandedWhileWorkersGoToSleep() throws InterruptedException {
    int rounds = 10_000;
    for (int i = 1; i <= rounds; i++) {
      push();
      awaitDone(i);
    }
    word.shutdown();
    crew.join();
    assertEquals(rounds, done.get());
    assertEquals(1, lastExits.get());
  }

  @Test
  void noTaskOfTwoSubmittersIsStranded() throws InterruptedException {
    int rounds = 1_000;
    for (int i = 1; i <= rounds; i++) {
      if (i % 500 == 0) {
        awaitIdle(2);
      }
      Thread submitter = new Thread(this::push);
      submitter.start();
      push();
      submitter.join();
      awaitDone(2 * i);
    }
    word.shutdown();
    crew.join();
    assertEquals(2 * rounds, done.get());
  }

  @Test
  void aShutdownThatRacesWithSleepersAndStartsEndsAll() throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      IdleWordThreadsTest pool = new IdleWordThreadsTest();
      Crew.runTogether(pool::push, pool::push, pool.word::shutdown);
      pool.crew.join();
      assertEquals(1, pool.lastExits.get());
      assertEquals(List.of(0, 0), List.of(pool.word.idle(), pool.word.spawned()));
    }
  }
}
