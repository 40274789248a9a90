package dev.magpie.bench.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Magpie's local queues allocate nothing to push, pop and steal, one by one or in batches. */
final class AllocationTest {

  private static final int CAPACITY = 64;
  private static final int ROUNDS = 200;

  /**
   * What comes to this much would be an object a round. The virtual machine itself may allocate a
   * little, once, in the name of the thread: when it deoptimizes, or links a call.
   */
  private static final long ONE_OBJECT_A_ROUND = 16L * ROUNDS;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @EnumSource(names = "MAGPIE_.*", mode = EnumSource.Mode.MATCH_ALL)
  void pushPopAndStealAllocateNothing(OwnerContender contender) {
    OwnerQueue queue = contender.create(CAPACITY);
    Task[] tasks = Task.upTo(CAPACITY);
    BatchThief thief = queue.batchThief();
    rounds(queue, thief, tasks);
    long bytes = allocatedBy(() -> rounds(queue, thief, tasks));
    assertTrue(bytes < ONE_OBJECT_A_ROUND, () -> bytes + " bytes in " + ROUNDS + " rounds");
  }

  @Test
  void whatAllocatesIsNoticed() {
    OwnerQueue queue = OwnerContender.CONCURRENT_LINKED_QUEUE.create(CAPACITY);
    Task[] tasks = Task.upTo(CAPACITY);
    BatchThief thief = queue.batchThief();
    rounds(queue, thief, tasks);
    assertTrue(allocatedBy(() -> rounds(queue, thief, tasks)) >= CAPACITY * ONE_OBJECT_A_ROUND);
  }

  private static long allocatedBy(Runnable work) {
    long thread = Thread.currentThread().getId();
    work.run();
    long before = THREADS.getThreadAllocatedBytes(thread);
    work.run();
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }

  private static void rounds(OwnerQueue queue, BatchThief thief, Task[] tasks) {
    for (int round = 0; round < ROUNDS; round++) {
      for (Task task : tasks) {
        queue.push(task);
      }
      thief.stealBatch();
      boolean isThief = false;
      while ((isThief ? queue.steal() : queue.pop()) != null) {
        isThief = !isThief;
      }
    }
  }
}
