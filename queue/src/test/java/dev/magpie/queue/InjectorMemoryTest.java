package dev.magpie.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InjectorMemoryTest {

  /** A block's slots, 4 or 8 bytes each, its counters, its link and their headers. */
  private static final int LARGEST_BLOCK = 64 * 8 + 200;

  private final Injector<Object> injector = new Injector<>();

  @Test
  void aTaskThatWasTakenIsNotKept() {
    injector.push(new Object());
    injector.push(new Object());

    WeakReference<@Nullable Object> task = new WeakReference<>(injector.steal());

    assertBecomesGarbage(task);
    assertEquals(1, injector.size());
  }

  @Test
  void aBlockWhoseTasksAreTakenIsNotKept() {
    WeakReference<Object> first = new WeakReference<>(firstBlock());
    for (int i = 0; i < 2 * Block.CAPACITY + 1; i++) {
      injector.push(i);
    }
    for (int i = 0; i < Block.CAPACITY + 1; i++) {
      assertEquals(i, injector.steal());
    }

    assertBecomesGarbage(first);
    assertEquals(Block.CAPACITY, injector.size());
  }

  @Test
  void aBlockWithATaskIsKept() {
    WeakReference<Object> first = new WeakReference<>(firstBlock());
    injector.push(0);

    assertThrows(AssertionError.class, () -> collect(first, 3));
    assertEquals(0, injector.steal());
  }

  @Test
  void aBlockIsAllocatedFor64TasksAndNothingElse() {
    Object task = new Object();
    LocalQueue<Object> destination = LocalQueue.ring();
    Queue<Object> batch = new ArrayDeque<>();

    long bytes =
        Allocation.of(
            () -> {
              injector.push(task);
              injector.push(task);
              batch.add(task);
              batch.add(task);
              injector.pushBatch(batch);
              injector.steal();
              injector.stealBatchAndPop(destination);
              while (destination.pop() != null) {}
              injector.steal();
              injector.steal();
            });

    assertTrue(injector.isEmpty());
    long blocks = Allocation.ROUNDS * 4L / Block.CAPACITY;
    assertTrue(bytes <= Allocation.NOTHING + blocks * LARGEST_BLOCK, "allocated " + bytes);
    assertTrue(bytes > blocks * Block.CAPACITY * 4, "allocated " + bytes);
  }

  private Object firstBlock() {
    try {
      Field head = Injector.class.getDeclaredField("head");
      head.setAccessible(true);
      return Objects.requireNonNull(((AtomicReference<?>) head.get(injector)).get());
    } catch (ReflectiveOperationException absent) {
      throw new LinkageError("the injector has changed", absent);
    }
  }

  private static void assertBecomesGarbage(Reference<?> reference) {
    collect(reference, 100);
  }

  private static void collect(Reference<?> reference, int attempts) {
    for (int i = 0; i < attempts && reference.get() != null; i++) {
      System.gc();
    }
    assertNull(reference.get());
  }
}
