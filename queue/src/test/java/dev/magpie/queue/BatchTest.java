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
import org.junit.jupiter.api.Test;

final class BatchTest {

  private static final class Numbered extends Node {
    private final int number;

    Numbered(int number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return "task" + number;
    }
  }

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
}
