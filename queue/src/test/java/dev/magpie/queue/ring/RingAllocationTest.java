package dev.magpie.queue.ring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.magpie.queue.Allocation;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import org.junit.jupiter.api.Test;

/** Tasks are moved without making garbage; see {@link Allocation} for what counts as nothing. */
final class RingAllocationTest {

  private final Object task = new Object();
  private final RingQueue<Object> queue = new RingQueue<>(8, Integer.MAX_VALUE - 1);

  @Test
  void pushAndPopAllocateNothing() {
    assertAllocatesNothing(
        () -> {
          queue.tryPush(task);
          queue.push(task, Rings.NONE);
          queue.pop();
          queue.pop();
        });
  }

  @Test
  void aPushIntoAFullQueueThatReturnsFalseAllocatesNothing() {
    assertAllocatesNothing(() -> queue.tryPush(task));
  }

  @Test
  void stealAllocatesNothing() {
    assertAllocatesNothing(
        () -> {
          queue.tryPush(task);
          queue.stealer().steal();
          queue.stealer().steal();
        });
  }

  @Test
  void stealIntoAllocatesNothing() {
    RingQueue<Object> thief = new RingQueue<>(8);
    assertAllocatesNothing(
        () -> {
          while (queue.tryPush(task)) {}
          queue.stealer().stealInto(thief);
          while (thief.pop() != null) {}
        });
  }

  @Test
  void pushAllAllocatesNothingButTheIteratorOfItsArgument() {
    Collection<Object> tasks = new WithOneIterator();
    assertAllocatesNothing(
        () -> {
          queue.pushAll(tasks);
          while (queue.pop() != null) {}
        });
  }

  @Test
  void sizesAndCountersAllocateNothing() {
    assertAllocatesNothing(
        () -> {
          queue.size();
          queue.remaining();
          queue.stealer().size();
          queue.stealer().steals();
        });
  }

  @Test
  void anOverflowAllocatesWhichTheMeasureShows() {
    long bytes = Allocation.of(() -> queue.push(task, new Discard()));

    // One push in five overflows, and its batch has more than one word for each of five tasks.
    assertTrue(bytes > Allocation.ROUNDS / 5 * 5 * 4, "allocated " + bytes);
  }

  private static void assertAllocatesNothing(Runnable round) {
    long bytes = Allocation.of(round);
    assertTrue(bytes <= Allocation.NOTHING, "allocated " + bytes);
  }

  /** Three tasks, and one iterator for all who ask. */
  private final class WithOneIterator extends AbstractCollection<Object> {

    private final ListIterator<Object> iterator = List.of(task, task, task).listIterator();

    @Override
    public Iterator<Object> iterator() {
      while (iterator.hasPrevious()) {
        iterator.previous();
      }
      return iterator;
    }

    @Override
    public int size() {
      return 3;
    }
  }
}
