package dev.magpie.explorer.litmus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names in one thread's code stand for. */
final class Registers {
  private final Map<String, Integer> slots = new HashMap<>();
  private final List<Long> initial = new ArrayList<>();
  private final Map<String, Integer> handles = new HashMap<>();

  /** The slot of a register that is assigned, a new one if need be. */
  int assigned(String name) {
    Integer slot = slots.get(name);
    if (slot == null) {
      slot = initial.size();
      slots.put(name, slot);
      initial.add(0L);
    }
    return slot;
  }

  void initialize(String name, long value) {
    initial.set(assigned(name), value);
  }

  /** The slot of a register, or null if nothing has assigned to it yet. */
  @Nullable Integer slot(String name) {
    return slots.get(name);
  }

  void bind(String handle, int location) {
    handles.put(handle, location);
  }

  /** The location that a handle stands for, or null. */
  @Nullable Integer location(String handle) {
    return handles.get(handle);
  }

  boolean knows(String name) {
    return slots.containsKey(name) || handles.containsKey(name);
  }

  long[] initial() {
    return initial.stream().mapToLong(Long::longValue).toArray();
  }
}
