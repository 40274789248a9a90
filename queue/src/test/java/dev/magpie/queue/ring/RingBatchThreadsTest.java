package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RingBatchThreadsTest {

  private static final int CAPACITY = 8;
  private static final int BATCHES = 10_000;

  private final RingQueue<Integer> queue = new RingQueue<>(CAPACITY, Integer.MAX_VALUE - 1_000);

  /** A batch fills the queue. A thief who has its first task finds all the others at once. */
  @Test
  void aThiefSeesABatchWholeOrNotAtAll() throws InterruptedException {
    List<Integer> tooLarge = Collections.nCopies(CAPACITY + 1, -1);
    Crew.runTogether(
        () -> {
          Deadline deadline = new Deadline();
          for (int i = 0; i < BATCHES; i++) {
            int first = i * CAPACITY;
            assertFalse(queue.pushAll(tooLarge));
            while (!queue.pushAll(IntStream.range(first, first + CAPACITY).boxed().toList())) {
              deadline.spin("room for the next batch");
            }
            deadline.restart();
          }
        },
        () -> {
          Deadline deadline = new Deadline();
          for (int expected = 0; expected < BATCHES * CAPACITY; ) {
            Integer task = queue.stealer().steal();
            if (task == null) {
              assertEquals(0, expected % CAPACITY, "the rest of the batch was not there");
              deadline.spin("the next task");
            } else {
              assertEquals(expected++, task);
              deadline.restart();
            }
          }
        });
    assertTrue(queue.stealer().isEmpty());
  }

  /** The owner keeps the queue full, so that a size from two moments would be too large. */
  @Test
  void anObserverNeverSeesMoreTasksThanThereCanBe() throws InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    assertTrue(queue.pushAll(Collections.nCopies(CAPACITY, 0)));
    queue.handOver();
    Crew.runTogether(
        () -> {
          for (int i = 0; i < 30 * BATCHES; i++) {
            assertEquals(0, queue.pop());
            queue.push(0, Rings.NONE);
          }
          done.set(true);
        },
        () -> {
          Deadline deadline = new Deadline();
          while (!done.get()) {
            int size = queue.stealer().size();
            assertTrue(size >= CAPACITY - 1 && size <= CAPACITY, "size " + size);
            deadline.spin("the end of the owner");
          }
        });
    assertEquals(CAPACITY, queue.stealer().size());
  }
}
