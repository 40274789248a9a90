package dev.magpie.bench.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class CountdownTest {

  private final Countdown countdown = new Countdown();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void theWaiterSleepsUntilAllIsDone() throws InterruptedException {
    countdown.expect(3);
    Thread waiter = Thread.currentThread();
    Thread worker =
        new Thread(
            () -> {
              awaitSleepOf(waiter);
              countDown(2);
              // a wake-up too early is none
              LockSupport.unpark(waiter);
              awaitSleepOf(waiter);
              countDown(1);
            });
    worker.start();
    countdown.await();
    assertEquals(3, done.get());
    worker.join();
  }

  @Test
  void theWaiterCanStayAwake() throws InterruptedException {
    countdown.expect(2);
    Thread worker =
        new Thread(
            () -> {
              countDown(1);
              countDown(1);
            });
    worker.start();
    countdown.awaitAwake();
    assertEquals(2, done.get());
    worker.join();
  }

  @Test
  void anOperationDoesNotBeginBeforeTheLastHasEnded() {
    countdown.expect(2);
    countdown.countDown();
    Exception e = assertThrows(IllegalStateException.class, () -> countdown.expect(1));
    assertEquals("1 left of the operation before", e.getMessage());
  }

  private void countDown(int count) {
    done.addAndGet(count);
    countdown.countDown(count);
  }

  static void awaitSleepOf(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }
}
