package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class BatchTest {

  private final Numbered first = new Numbered(1);
  private final Numbered second = new Numbered(2);
  private final Numbered third = new Numbered(3);

  @Test
  void tasksLeaveInTheOrderInWhichTheyCame() {
    Batch<Numbered> batch = Batch.from(first);
    batch.offer(second);
    assertSame(first, batch.peek());
    assertSame(first, batch.poll());
    batch.offer(third);
    assertEquals(2, batch.size());
    assertSame(second, batch.poll());
    assertSame(third, batch.poll());
    assertNull(batch.poll());
    assertNull(batch.peek());
    assertTrue(batch.isEmpty());
  }

  @Test
  void aBatchThatIsPushedLeavesNothingBehind() {
    Batch<Numbered> batch = Batch.from(first);
    Batch<Numbered> other = Batch.from(second);
    other.offer(third);
    batch.push(other);
    assertEquals(List.of(first, second, third), List.copyOf(batch));
    assertEquals(3, batch.size());
    assertTrue(other.isEmpty());
    assertNull(other.poll());
    other.offer(new Numbered(4));
    assertEquals(3, batch.size());
    assertEquals(1, other.size());
  }

  @Test
  void anEmptyBatchMayBePushedAndPushedInto() {
    Batch<Numbered> batch = new Batch<>();
    batch.push(new Batch<>());
    assertTrue(batch.isEmpty());
    batch.push(Batch.from(first));
    batch.offer(second);
    assertEquals(List.of(first, second), List.copyOf(batch));
  }

  @Test
  void aBatchThatIsPushedIntoItselfIsRefused() {
    Batch<Numbered> batch = Batch.from(first);
    assertThrows(IllegalArgumentException.class, () -> batch.push(batch));
    assertEquals(List.of(first), List.copyOf(batch));
  }

  @Test
  void aTaskIsInOneBatchAtATime() {
    Batch<Numbered> batch = Batch.from(first);
    Exception refused = assertThrows(IllegalStateException.class, () -> Batch.from(first));
    assertTrue(String.valueOf(refused.getMessage()).contains("task1"));
    assertThrows(IllegalStateException.class, () -> batch.offer(first));
    assertEquals(1, batch.size());
    assertSame(first, batch.poll());
    assertSame(first, Batch.from(first).poll());
  }

  @Test
  void iterationEndsAtTheLastTaskAndTakesNothingOut() {
    Batch<Numbered> batch = Batch.from(first);
    batch.offer(second);
    Iterator<Numbered> tasks = batch.iterator();
    List<Numbered> seen = new ArrayList<>(List.of(tasks.next(), tasks.next()));
    assertEquals(List.of(first, second), seen);
    assertThrows(NoSuchElementException.class, tasks::next);
    assertThrows(UnsupportedOperationException.class, tasks::remove);
    assertEquals(2, batch.size());
  }

  /** Who takes a failed submission back may have no memory. */
  @Test
  void theTasksAreGoneThroughInOrderWithoutAllocation() {
    Batch<Numbered> batch = Numbered.batch(0, 3);
    List<Numbered> seen = new ArrayList<>();
    batch.forEach(seen::add);
    assertSame(seen.get(0), batch.peek());
    batch.forEach(seen::add);
    assertEquals(List.of(0, 1, 2, 0, 1, 2), seen.stream().map(Numbered::number).toList());

    long[] sum = new long[1];
    Consumer<Numbered> add = task -> sum[0] += task.number;
    long bytes = Allocation.of(() -> batch.forEach(add));
    assertTrue(bytes <= Allocation.NOTHING, () -> bytes + " bytes");
  }

  /** As an injector does it: another thread may have the task before it is removed here. */
  @Test
  void aTaskThatWasLookedAtMayBeQueuedElsewhereBeforeItIsRemoved() {
    Batch<Numbered> batch = Numbered.batch(1, 4);
    Numbered seen = Objects.requireNonNull(batch.peek());
    Batch<Numbered> other = Batch.from(seen);
    other.offer(new Numbered(9));

    assertSame(seen, batch.peek());
    assertSame(seen, batch.poll());

    assertEquals(List.of(2, 3), Numbered.drain(batch::poll));
    assertEquals(List.of(1, 9), Numbered.drain(other::poll));
  }

  @Test
  void aTaskThatWasLookedAtIsStillInTheBatch() {
    Batch<Numbered> batch = Batch.from(first);
    batch.peek();
    batch.offer(second);
    batch.peek();
    assertEquals(2, batch.size());
    assertEquals(List.of(first, second), List.copyOf(batch));

    Batch<Numbered> whole = Batch.from(third);
    whole.push(batch);
    assertTrue(batch.isEmpty());
    assertEquals(List.of(3, 1, 2), Numbered.drain(whole::poll));
  }

  @Test
  void aBatchCannotBePushedWhenItsFirstTaskIsQueuedElsewhere() {
    Batch<Numbered> batch = Numbered.batch(1, 3);
    Batch<Numbered> other = Batch.from(Objects.requireNonNull(batch.peek()));
    Batch<Numbered> whole = new Batch<>();

    assertThrows(IllegalStateException.class, () -> whole.push(batch));

    assertTrue(whole.isEmpty());
    assertEquals(2, batch.size());
    assertEquals(1, other.size());
  }
}
