package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.pool.WorkQueue.Entry;
import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class WorkQueueTest {

  private final AtomicLong time = new AtomicLong();
  private final WorkQueue<String> queue = new WorkQueue<>(time::get);
  private final Crew crew = new Crew();

  /** Starts a thread that receives, and waits until it sleeps. */
  private Thread startReceiver(Crew.Body body) {
    Thread thread = crew.start(body);
    Deadline deadline = new Deadline();
    while (LockSupport.getBlocker(thread) == null) {
      deadline.spin("the receiver sleeps");
    }
    return thread;
  }

  @Test
  void tasksComeOutInOrderWithTheirIds() {
    assertEquals(0, queue.submit("a"));
    assertEquals(1, queue.submit("b"));
    assertEquals(new Entry<>(0, "a"), queue.tryReceive());
    assertEquals(2, queue.submit("c"));
    assertEquals(new Entry<>(1, "b"), queue.tryReceive());
    assertEquals(new Entry<>(2, "c"), queue.tryReceive());
    assertNull(queue.tryReceive());
  }

  @Test
  void sizesCountWhatIsThereAndWhatWasAccepted() {
    assertTrue(queue.isEmpty());
    queue.submit("a");
    queue.submit("b");
    assertEquals(2, queue.size());
    queue.tryReceive();
    assertEquals(1, queue.size());
    assertFalse(queue.isEmpty());
    assertEquals(2, queue.submitted());
    queue.close();
    assertEquals(2, queue.submitted());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks may do
  void aTaskMustBeThere() {
    assertThrows(NullPointerException.class, () -> queue.submit(null));
    assertEquals(0, queue.submitted());
  }

  @Test
  void aClosedQueueRefusesTasksAndNamesThem() {
    queue.close();
    RejectedExecutionException refusal =
        assertThrows(RejectedExecutionException.class, () -> queue.submit("late"));
    assertEquals("task late: the queue is closed", refusal.getMessage());
    assertTrue(queue.isClosed());
    assertEquals(0, queue.submitted());
  }

  @Test
  void aClosedQueueGivesWhatItHasAndThenNothing() throws InterruptedException {
    queue.submit("a");
    queue.submit("b");
    queue.close();
    queue.close();
    assertEquals(new Entry<>(0, "a"), queue.receive());
    assertEquals(new Entry<>(1, "b"), queue.receive(1, TimeUnit.DAYS));
    assertNull(queue.receive());
    assertNull(queue.receive(1, TimeUnit.DAYS));
    assertNull(queue.tryReceive());
  }

  @Test
  void aReceiverWaitsForATask() throws InterruptedException {
    startReceiver(() -> assertEquals(new Entry<>(0, "a"), queue.receive()));
    queue.submit("a");
    crew.join();
  }

  @Test
  void aReceiverWithALimitWaitsForATask() throws InterruptedException {
    startReceiver(() -> assertEquals(new Entry<>(0, "a"), queue.receive(1, TimeUnit.HOURS)));
    queue.submit("a");
    crew.join();
  }

  @Test
  void aReceiverGoesWhenItsTimeIsOver() throws InterruptedException {
    Thread receiver = startReceiver(() -> assertNull(queue.receive(1, TimeUnit.HOURS)));
    time.set(TimeUnit.HOURS.toNanos(1));
    LockSupport.unpark(receiver);
    crew.join();
    assertEquals(0, queue.submit("a"));
    assertEquals(new Entry<>(0, "a"), queue.tryReceive());
  }

  @Test
  void withoutTimeAReceiverTakesWhatIsThere() throws InterruptedException {
    assertNull(queue.receive(0, TimeUnit.SECONDS));
    assertNull(queue.receive(-1, TimeUnit.SECONDS));
    queue.submit("a");
    assertEquals(new Entry<>(0, "a"), queue.receive(0, TimeUnit.SECONDS));
  }

  @Test
  void closingEndsAllWhoWait() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      startReceiver(() -> assertNull(queue.receive()));
    }
    startReceiver(() -> assertNull(queue.receive(1, TimeUnit.HOURS)));
    queue.close();
    crew.join();
  }

  @Test
  void anInterruptEndsAWaitAndTakesNoTask() throws InterruptedException {
    Thread receiver = startReceiver(() -> assertThrows(InterruptedException.class, queue::receive));
    receiver.interrupt();
    crew.join();
    Thread timed =
        startReceiver(
            () -> assertThrows(InterruptedException.class, () -> queue.receive(1, TimeUnit.HOURS)));
    timed.interrupt();
    crew.join();
    queue.submit("a");
    assertEquals(new Entry<>(0, "a"), queue.tryReceive());
  }

  @Test
  void whoIsInterruptedGetsATaskThatIsThere() throws InterruptedException {
    queue.submit("a");
    crew.start(
        () -> {
          Thread.currentThread().interrupt();
          assertEquals(new Entry<>(0, "a"), queue.receive());
          assertTrue(Thread.currentThread().isInterrupted());
          assertThrows(InterruptedException.class, queue::receive);
        });
    crew.join();
  }

  /** Both sleep; the notifications of the two tasks may become one. */
  @Test
  void asManyReceiversWakeAsThereAreTasks() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      startReceiver(this::receiveOne);
      startReceiver(this::receiveOne);
      queue.submit("a");
      queue.submit("b");
      crew.join();
    }
  }

  private void receiveOne() throws InterruptedException {
    @Nullable Entry<String> entry = queue.receive();
    assertTrue(entry != null, "closed by nobody");
  }
}
