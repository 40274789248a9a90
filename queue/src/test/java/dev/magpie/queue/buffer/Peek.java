package dev.magpie.queue.buffer;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Looks into buffers. */
final class Peek {

  /** Returns what the owner and the thieves of the queue share. */
  static Buffer<?> buffer(BufferQueue<?> queue) {
    return (Buffer<?>) get(BufferQueue.class, "buffer", queue);
  }

  /** Returns the tasks that the queue keeps alive, in the order of their slots. */
  static List<Object> kept(BufferQueue<?> queue) {
    AtomicReferenceArray<?> slots =
        (AtomicReferenceArray<?>) get(Buffer.class, "slots", buffer(queue));
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < slots.length(); i++) {
      Object task = slots.get(i);
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
      throw new LinkageError("the buffer has changed", absent);
    }
  }

  private Peek() {}
}
