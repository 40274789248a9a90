package dev.magpie.explorer.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives identities to an object and to all that can be reached from it without the memory. */
final class Publication {
  private final Identities identities;
  private final Layouts layouts;
  private final Deque<Object> todo = new ArrayDeque<>();

  Publication(Identities identities, Layouts layouts) {
    this.identities = identities;
    this.layouts = layouts;
  }

  /** What stands in fields that are not final, and in elements, was published when written. */
  void publish(Object root) {
    add(root);
    while (!todo.isEmpty()) {
      Object object = todo.remove();
      addFinals(object);
      addContents(object);
    }
  }

  /** Before all threads the whole heap is there. */
  void register(Object root) {
    add(root);
    while (!todo.isEmpty()) {
      Object object = todo.remove();
      for (Field field : layouts.of(object.getClass()).fields()) {
        add(Heap.get(field, object).ref());
      }
      if (object.getClass().isArray()) {
        addElements(object);
      }
      addFinals(object);
      addContents(object);
    }
  }

  /** Returns its identity; null for what has none. */
  private @Nullable Identity add(@Nullable Object object) {
    if (object == null || Values.isValue(object)) {
      return null;
    }
    Identity identity = identities.of(object);
    if (identity.published != object) {
      identity.published = object;
      todo.add(object);
    }
    return identity;
  }

  private void addElements(Object array) {
    identities.of(array).keepElements();
    if (!array.getClass().getComponentType().isPrimitive()) {
      for (int i = 0; i < Array.getLength(array); i++) {
        add(Heap.element(array, i).ref());
      }
    }
  }

  private void addFinals(Object object) {
    Layout layout = layouts.of(object.getClass());
    for (Field field : layout.finals()) {
      Identity held = add(Heap.get(field, object).ref());
      if (held != null) {
        held.heldBy(identities.of(object), field);
      }
    }
  }

  /** The contents of a collection of the JDK itself. */
  private void addContents(Object object) {
    if (object instanceof Tracked) {
      return;
    }
    if (object instanceof Collection<?> collection) {
      collection.forEach(this::add);
    } else if (object instanceof Map<?, ?> map) {
      map.keySet().forEach(this::add);
      map.values().forEach(this::add);
    } else if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    }
  }
}
