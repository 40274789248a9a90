package dev.magpie.queue.buffer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Allocation;
import dev.magpie.queue.Numbered;
import org.junit.jupiter.api.Test;

/** Tasks are moved without making garbage; see {@link Allocation} for what counts as nothing. */
final class BufferAllocationTest {

  private final Numbered task = new Numbered(1);
  private final BufferQueue<Numbered> queue = new BufferQueue<>(8, Integer.MAX_VALUE - 1);
  private final BufferQueue<Numbered> thief = new BufferQueue<>(8);

  @Test
  void pushPopAndStealAllocateNothing() {
    assertAllocatesNothing(
        () -> {
          queue.tryPush(task);
          queue.push(task, Buffers.NONE);
          queue.pop();
          queue.stealer().steal();
          queue.stealer().steal();
        });
  }

  @Test
  void stealIntoAllocatesNothing() {
    assertAllocatesNothing(
        () -> {
          while (queue.tryPush(task)) {}
          queue.stealer().stealInto(thief);
          queue.stealer().stealBatch(thief);
          while (thief.pop() != null) {}
        });
  }

  private static void assertAllocatesNothing(Runnable round) {
    long bytes = Allocation.of(round);
    assertTrue(bytes <= Allocation.NOTHING, "allocated " + bytes);
  }
}
