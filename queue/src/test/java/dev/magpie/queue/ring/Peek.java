package dev.magpie.queue.ring;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Looks into rings. */
final class Peek {

  /** Returns what the owner and the thieves of the queue share. */
  @SuppressWarnings("unchecked")
  static <T> Ring<T> ring(RingQueue<T> queue) {
    return (Ring<T>) get(RingQueue.class, "ring", queue);
  }

  /** Returns the tasks that the queue keeps alive, in the order of their slots. */
  static List<Object> kept(RingQueue<?> queue) {
    Object[] slots = (Object[]) get(Ring.class, "slots", ring(queue));
    return Arrays.stream(slots).filter(Objects::nonNull).toList();
  }

  private static Object get(Class<?> owner, String name, Object from) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(from), name);
    } catch (ReflectiveOperationException absent) {
      throw new LinkageError("the ring has changed", absent);
    }
  }

  private Peek() {}
}
