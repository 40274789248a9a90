package dev.magpie.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.magpie.pool.WorkQueue.Entry;
import dev.magpie.queue.Crew;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The checkpoint tests of the fourth seed's first milestone. */
final class SeedWorkQueueTest {

  private final WorkQueue<Runnable> queue = new WorkQueue<>();

  /** test_basic_submit_and_receive. */
  @Test
  void basicSubmitAndReceive() {
    Runnable first = () -> {};
    Runnable second = () -> {};
    queue.submit(first);
    queue.submit(second);

    assertEquals(new Entry<>(0, first), queue.tryReceive());
    assertEquals(new Entry<>(1, second), queue.tryReceive());
    assertNull(queue.tryReceive());
  }

  /** test_multiple_producers: four of them, with a hundred tasks each. */
  @Test
  void multipleProducers() throws InterruptedException {
    Crew.Body producer =
        () -> {
          for (int i = 0; i < 100; i++) {
            queue.submit(() -> {});
          }
        };
    Crew.runTogether(producer, producer, producer, producer);

    Set<Long> ids = new HashSet<>();
    for (Entry<Runnable> e = queue.tryReceive(); e != null; e = queue.tryReceive()) {
      ids.add(e.id());
    }
    assertEquals(400, ids.size());
    assertEquals(400, queue.submitted());
  }

  /** test_task_execution. */
  @Test
  void taskExecution() {
    AtomicInteger counter = new AtomicInteger();
    for (int i = 0; i < 10; i++) {
      queue.submit(counter::incrementAndGet);
    }
    for (int i = 0; i < 10; i++) {
      Entry<Runnable> entry = queue.tryReceive();
      assertNotNull(entry);
      entry.task().run();
      assertEquals(i + 1, counter.get());
    }
    assertNull(queue.tryReceive());
  }
}
