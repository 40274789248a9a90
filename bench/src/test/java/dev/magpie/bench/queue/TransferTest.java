package dev.magpie.bench.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class TransferTest {

  private static final int TASKS = 96;
  private static final int CAPACITY = 128;

  @ParameterizedTest
  @EnumSource
  void allTasksAreMovedEachTime(SharedContender contender) throws InterruptedException {
    Counting queue = new Counting(contender.create(CAPACITY));
    Transfer transfer = Transfer.start(queue, "3x2", TASKS);
    for (int times = 1; times <= 3; times++) {
      assertEquals(5, transfer.once());
      assertEquals(times * TASKS, queue.pushed());
      assertEquals(times * TASKS, queue.taken());
    }
    transfer.stop();
    assertNull(queue.steal());
  }

  @Test
  void aQueueThatIsFullFailsTheBenchmark() {
    Transfer transfer =
        Transfer.start(SharedContender.ARRAY_DEQUE_LOCKED.create(TASKS / 4), "1x1", TASKS);
    Exception failure =
        assertThrows(
            IllegalStateException.class,
            () -> {
              while (true) {
                transfer.once();
              }
            });
    assertTrue(String.valueOf(failure.getCause()).contains("is full"), failure::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "0x1", "1x", "2X2", "1x1x1"})
  void threadsAreProducersAndConsumers(String threads) {
    Exception failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> Transfer.start(SharedContender.MAGPIE_INJECTOR.create(2), threads, TASKS));
    assertTrue(failure.toString().contains('"' + threads + '"'), failure::toString);
  }

  @Test
  void theTasksAreSharedWithoutRest() {
    Exception failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> Transfer.start(SharedContender.MAGPIE_INJECTOR.create(2), "5x1", TASKS));
    assertEquals("5 threads cannot share 96 tasks", failure.getMessage());
  }

  /** Counts what passes. */
  private static final class Counting implements SharedQueue {
    private final SharedQueue queue;
    private int pushed;
    private int taken;

    Counting(SharedQueue queue) {
      this.queue = queue;
    }

    @Override
    public boolean push(Task task) {
      boolean isPushed = queue.push(task);
      synchronized (this) {
        pushed += isPushed ? 1 : 0;
      }
      return isPushed;
    }

    @Override
    public @Nullable Task steal() {
      Task task = queue.steal();
      synchronized (this) {
        taken += task == null ? 0 : 1;
      }
      return task;
    }

    synchronized int pushed() {
      return pushed;
    }

    synchronized int taken() {
      return taken;
    }
  }
}
