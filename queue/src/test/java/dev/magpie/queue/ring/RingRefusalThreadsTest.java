package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Crew;
import dev.magpie.queue.Deadline;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Owner and one thief take from a queue into which nobody pushes meanwhile. */
final class RingRefusalThreadsTest {

  private static final int CAPACITY = 1 << 16;
  private static final int ROUNDS = 40;

  private final RingQueue<Integer> queue = new RingQueue<>(CAPACITY, -CAPACITY);
  private final AtomicInteger filled = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();

  /** Takes until there is nothing, which then is so for good. */
  private void takeAll(Supplier<@Nullable Integer> take) {
    while (take.get() != null) {
      taken.incrementAndGet();
    }
    assertTrue(queue.stealer().isEmpty(), "nothing was taken from a queue that had tasks");
  }

  @Test
  void whoGetsNothingWhileNoOtherThiefIsAtWorkHasFoundNothing() throws InterruptedException {
    Crew.runTogether(
        () -> {
          for (int round = 1; round <= ROUNDS; round++) {
            Deadline deadline = new Deadline();
            while (!queue.pushAll(Collections.nCopies(CAPACITY, round))) {
              deadline.spin("the thief's last slot");
            }
            filled.set(round);
            takeAll(queue::pop);
            while (taken.get() < round * CAPACITY) {
              deadline.spin("the thief's last task");
            }
          }
        },
        () -> {
          for (int round = 1; round <= ROUNDS; round++) {
            Deadline deadline = new Deadline();
            while (filled.get() < round) {
              deadline.spin("the next round");
            }
            takeAll(queue.stealer()::steal);
          }
        });
    assertEquals(ROUNDS * CAPACITY, taken.get());
  }
}
