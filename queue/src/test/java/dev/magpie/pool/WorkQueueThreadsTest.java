package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.WorkQueue.Entry;
import dev.magpie.queue.Crew;
import dev.magpie.queue.Ledger;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class WorkQueueThreadsTest {

  private static final int TASKS = 10_000;

  private final WorkQueue<Ledger.Task> queue = new WorkQueue<>();
  private final Ledger ledger = new Ledger(2 * TASKS);
  private final AtomicIntegerArray ids = new AtomicIntegerArray(2 * TASKS);
  private final AtomicInteger producers = new AtomicInteger(2);

  private void produce(int from) {
    for (int i = from; i < from + TASKS; i++) {
      queue.submit(ledger.task(i));
    }
    if (producers.decrementAndGet() == 0) {
      queue.close();
    }
  }

  private void take(Entry<Ledger.Task> entry) {
    ledger.take(entry.task());
    assertEquals(1, ids.incrementAndGet((int) entry.id()), "tasks with id " + entry.id());
  }

  private void receiveAll() throws InterruptedException {
    for (Entry<Ledger.Task> e = queue.receive(); e != null; e = queue.receive()) {
      take(e);
    }
  }

  /** Gives up as soon as it can, again and again. */
  private void receiveImpatiently() throws InterruptedException {
    while (!ledger.isComplete()) {
      Entry<Ledger.Task> entry = queue.receive(1_000, TimeUnit.NANOSECONDS);
      if (entry != null) {
        take(entry);
      }
    }
  }

  @Test
  void eachTaskIsReceivedOnceWithAnIdOfItsOwnAndThenAllEnd() throws InterruptedException {
    Crew.runTogether(
        () -> produce(0),
        () -> produce(TASKS),
        this::receiveAll,
        this::receiveAll,
        this::receiveImpatiently);
    assertTrue(ledger.isComplete(), ledger::toString);
    assertEquals(2 * TASKS, queue.submitted());
  }

  /** Whatever was accepted when the queue was closed, the receivers have when they end. */
  @Test
  void aCloseAndTheSubmissionsAgree() throws InterruptedException {
    for (int round = 0; round < 300; round++) {
      WorkQueue<Integer> closing = new WorkQueue<>();
      AtomicLong accepted = new AtomicLong();
      AtomicLong received = new AtomicLong();
      Crew.Body producer =
          () -> {
            try {
              for (int i = 0; i < 3; i++) {
                closing.submit(i);
                accepted.incrementAndGet();
              }
            } catch (RejectedExecutionException closed) {
              assertTrue(closing.isClosed());
            }
          };
      Crew.Body consumer =
          () -> {
            while (closing.receive() != null) {
              received.incrementAndGet();
            }
          };
      Crew.runTogether(producer, consumer, consumer, closing::close);
      assertEquals(accepted.get(), received.get(), "received of those accepted");
      assertEquals(accepted.get(), closing.submitted(), "accepted");
    }
  }
}
