package dev.magpie.queue.deque;

import java.lang.reflect.Field;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Looks into deques. */
final class Peek {

  /** Returns what the owner and the thieves of the queue share. */
  @SuppressWarnings("unchecked")
  static <T> Deque<T> deque(DequeQueue<T> queue) {
    return (Deque<T>) get(DequeStealer.class, "deque", queue.stealer());
  }

  private static <T> Slots<T> array(DequeQueue<T> queue) {
    return Objects.requireNonNull(deque(queue).slots.get());
  }

  /** Returns the number of slots. */
  static int slots(DequeQueue<?> queue) {
    return array(queue).capacity();
  }

  /** Returns the tasks that the queue keeps alive. */
  static Set<Integer> kept(DequeQueue<Integer> queue) {
    Slots<Integer> slots = array(queue);
    Set<Integer> kept = new TreeSet<>();
    for (int slot = 0; slot < slots.capacity(); slot++) {
      Integer task = slots.get(slot);
      if (task != null) {
        kept.add(task);
      }
    }
    return kept;
  }

  private static Object get(Class<?> owner, String name, Object from) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(from), name);
    } catch (ReflectiveOperationException absent) {
      throw new LinkageError("the deque has changed", absent);
    }
  }

  private Peek() {}
}
